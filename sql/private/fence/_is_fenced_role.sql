create or replace function memory._is_fenced_role(role name) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select from pg_roles as r
        where r.rolname = _is_fenced_role.role and not r.rolsuper and not r.rolbypassrls
            and pg_has_role(r.oid, 'memory_fenced', 'usage'));
end
$$;
comment on function @self@ is 'Whether a role is fenced: see memory_grant().';
revoke all on function @self@ from public;
