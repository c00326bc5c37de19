create or replace function memory._key_holder(hash bytea)
returns table (id uuid, project text, role name, user_id text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select k.id, k.project,
        case when k.user_id is null or memory._is_fenced_role(k.role) then k.role else 'memory_bound' end,
        k.user_id
    from memory.api_key as k
    where k.hash = _key_holder.hash and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > clock_timestamp());
end
$$;
comment on function @self@ is
'Whom a key lets in, by its SHA-256; no row for one that is unknown, revoked or expired. role: as
which requests run; for a key of one user a fenced one, which sees nothing before _bind_key().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
