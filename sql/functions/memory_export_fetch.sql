create or replace function @extschema@.memory_export_fetch(
    id uuid default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    project text default null
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_export_fetch.project);
    asked record;
    made jsonb;
begin
    begin
        select x.* into asked from memory.export as x
        where x.project = context.name and (
            x.id = $1
            or $1 is null and (x.user_id, x.agent_id, x.run_id, x.app_id, x.filters)
            is not distinct from ($2, $3, $4, $5, $6))
        order by x.created_at desc, x.id desc limit 1;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while a model thinks.
    end;
    if asked is null then
        raise exception 'no export of project "%" was asked for so', context.name
            using errcode = 'no_data_found',
            hint = 'Pass what memory_export_create() returned, or the ids and filters it was given.';
    end if;
    made := memory._shape(
        context, asked.schema, asked.instructions, asked.user_id, asked.agent_id, asked.run_id,
        asked.app_id, asked.filters);
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_export_fetch', asked.user_id, asked.agent_id, asked.run_id,
            asked.app_id);
    end if;
    return made;
end
$$;
comment on function @self@ is
'An export that memory_export_create() was asked for, by its id, or the latest of these ids and
filters: the scope''s current memories in the shape of its schema. It is made now, so that it holds
nothing that was deleted meanwhile. Errors: no_data_found, those of memory_search() and of the
language model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
