create or replace function memory._withdraw_writing(role regrole) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = error -- where another role made it a member, that stands
as $$
begin
    if not exists (
        select from memory.role_grant as g
        where g.role = _withdraw_writing.role and g.privilege = 'write'
    ) and exists (
        select from pg_auth_members as m
        where m.roleid = to_regrole('memory_fenced_writer') and m.member = _withdraw_writing.role
    ) then
        execute format('revoke memory_fenced_writer from %s', role);
    end if;
exception when insufficient_privilege then
    null;
end
$$;
comment on function @self@ is
'Takes the privileges of a writer from a role that has no grant to write any more: what it may
change no policy would let it, but they lock tables and rows.';
revoke all on function @self@ from public;
