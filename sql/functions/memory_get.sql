create or replace function @extschema@.memory_get(id uuid, project text default null)
returns memory.memory_row
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_get.project);
    held record;
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_get', null, null, null, null, memory_get.id);
    end if;
    perform memory._find_memory(context.name, memory_get.id);
    select m.* into held from memory.memory as m
    where m.project = context.name and m.id = memory_get.id;
    return memory._as_row(held);
end
$$;
comment on function @self@ is
'One memory by its id, also a superseded or expired one.
Errors: no_data_found for an id that isn''t there, null_value_not_allowed.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
