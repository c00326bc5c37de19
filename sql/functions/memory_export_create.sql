create or replace function @extschema@.memory_export_create(
    schema jsonb,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    instructions text default null,
    project text default null
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_export_create.project);
    made uuid;
begin
    perform memory._check_schema(schema);
    -- What can't be asked for is told now.
    if (memory._search_filter(user_id, agent_id, run_id, app_id, filters, 1, null)).condition is null then
        return null;
    end if;
    insert into memory.export as x (
        project, user_id, agent_id, run_id, app_id, filters, schema, instructions)
    values (
        context.name, $2, $3, $4, $5, memory_export_create.filters, memory_export_create.schema,
        memory_export_create.instructions)
    returning x.id into made;
    return made;
end
$$;
comment on function @self@ is
'Asks for what a scope holds in the shape of a JSON Schema of an object, and returns the id for
memory_export_fetch(). instructions: for the language model, where there is one.
Errors: invalid_parameter_value, program_limit_exceeded, those of filters, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
