create or replace function memory._check_caller_project(
    caller text, project text, bytes bigint default 0
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    asking constant regrole := memory._caller_role(caller);
begin
    if not exists (
        select from memory.effective_grant as g
        where (g.role = asking or g.of_group and pg_has_role(asking::oid, g.role::oid, 'usage'))
            and g.project = _check_caller_project.project
    ) then
        raise exception 'project "%" does not exist', project
            using errcode = 'invalid_schema_name', hint = 'See memory_grants().';
    end if;
    if bytes > 0 then
        perform memory._check_call_bytes(bytes, (memory._project(project)).settings);
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_schema_name unless the caller was granted something of the project, and
program_limit_exceeded for more bytes than a call may bring.';
revoke all on function @self@ from public;
