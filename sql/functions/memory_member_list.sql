create or replace function @extschema@.memory_member_list(project text default null)
returns table (email text, role text, added_at timestamptz)
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_member_list.project);
begin
    return query
    select m.email, m.role, m.added_at from memory.member as m
    where m.project = context.name order by m.added_at, m.email;
end
$$;
comment on function @self@ is 'Who belongs to a project. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
