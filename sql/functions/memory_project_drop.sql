create or replace function @extschema@.memory_project_drop(name text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    project memory.project_context := memory._project(memory_project_drop.name);
begin
    if memory_project_drop.name is null then
        raise exception 'name is null'
            using errcode = 'null_value_not_allowed', hint = 'Name the project to drop.';
    end if;
    execute format('drop schema %I cascade', 'memory_' || project.name);
    delete from memory.project as p where p.name = project.name;
    return project.name;
end
$$;
comment on function @extschema@.memory_project_drop(text) is
'Drops a project with all its memories, messages and history. Returns its name.
Errors: invalid_schema_name for an unknown project, null_value_not_allowed.';
revoke all on function @extschema@.memory_project_drop(text) from public;
grant execute on function @extschema@.memory_project_drop(text) to memory_admin;
