create or replace function memory._check_can_be_fenced(role name) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
    way text;
begin
    select r.oid, r.rolsuper, r.rolbypassrls into found
    from pg_roles as r where r.rolname = _check_can_be_fenced.role;
    if found.oid is null then
        raise exception 'role % does not exist', coalesce(quote_ident(role), 'null')
            using errcode = 'undefined_object', hint = 'Create it: create role ... login.';
    end if;
    way := case
        when found.rolsuper then 'it is a superuser'
        when found.rolbypassrls then 'it has BYPASSRLS'
        when role in ('memory_fenced', 'memory_fenced_writer', 'memory_bound') then 'it is agent_memory''s own'
        else (
            -- By SET ROLE, too, and through other roles.
            select format('it is a member of %s', g.rolname)
            from pg_roles as g
            where pg_has_role(found.oid, g.oid, 'member') and (
                g.rolname in (
                    'memory_reader', 'memory_writer', 'memory_admin', 'memory_gateway',
                    'memory_cypher', 'memory_bound', 'pg_execute_server_program',
                    'pg_read_server_files', 'pg_write_server_files')
                or g.rolsuper or g.rolbypassrls
                or g.oid = (
                    select c.relowner from pg_class as c
                    where c.oid = 'memory.memory'::regclass))
            order by g.rolname limit 1)
        end;
    if way is not null then
        raise exception 'role "%" can''t be fenced: %', role, way
            using errcode = 'invalid_grant_operation',
            hint = 'Use a role that has nothing else to do with agent_memory.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_grant_operation for a role that would get round its fence, undefined_object for one
that isn''t there.';
revoke all on function @self@ from public;
