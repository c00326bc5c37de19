create or replace function @extschema@.memory_project_drop(name text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    project memory.project_context := memory._project(memory_project_drop.name);
    writer regrole;
begin
    if memory_project_drop.name is null then
        raise exception 'name is null'
            using errcode = 'null_value_not_allowed', hint = 'Name the project to drop.';
    end if;
    perform memory._lock_project_tables(project.name);
    -- Somebody else may have dropped it meanwhile.
    perform memory._project(project.name);
    perform memory._drop_graph(project.name);
    execute format('drop schema %I cascade', 'memory_' || project.name);
    for writer in
        with dropped as (
            delete from memory.role_grant as g where g.project = project.name
            returning g.role, g.privilege
        )
        select distinct d.role from dropped as d where d.privilege = 'write'
    loop
        perform memory._withdraw_writing(writer);
    end loop;
    delete from memory.project as p where p.name = project.name;
    return project.name;
end
$$;
comment on function @self@ is
'Drops a project with all its memories, messages and history. Returns its name. Waits for whoever
reads or writes, as long as lock_timeout says or 30 seconds, and lets others pass while it waits.
Without "default" each call has to name its project; memory_init() makes it again, empty.
Errors: invalid_schema_name for an unknown project, null_value_not_allowed, lock_not_available.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
