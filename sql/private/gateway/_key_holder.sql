create or replace function memory._key_holder(hash bytea)
returns table (id uuid, project text, role name, user_id text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select k.id, k.project, k.role, k.user_id from memory.api_key as k
    where k.hash = _key_holder.hash and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > clock_timestamp());
end
$$;
comment on function @self@ is
'Whom a key lets in, by its SHA-256; no row for one that is unknown, revoked or expired.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
