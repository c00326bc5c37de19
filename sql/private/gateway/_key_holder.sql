create or replace function memory._key_holder(
    hash bytea, out id uuid, out project text, out role name, out user_id text
)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    select k.id, k.project,
        case when k.user_id is null or memory._is_fenced_role(r.rolname) then r.rolname
            else 'memory_bound' end,
        k.user_id
    into id, project, role, user_id
    from memory.api_key as k
    join pg_roles as r on r.oid = k.role
    where k.hash = _key_holder.hash and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > clock_timestamp());
    if not found then
        raise exception 'the key is unknown, revoked or expired'
            using errcode = 'invalid_authorization_specification',
            hint = 'See memory_key_create() and memory_key_list().';
    end if;
end
$$;
comment on function @self@ is
'Whom a key lets in, by its SHA-256. role: as which requests run; for a key of one user a fenced
one, which sees nothing before _bind_key(). Errors: invalid_authorization_specification for a key
that is unknown, revoked or expired.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
