create or replace function @extschema@.memory_sources(
    id uuid, page_size integer default 100, project text default null
)
returns setof memory.message_row
language plpgsql volatile -- sees what its own statement added
rows 2
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_sources.project);
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_sources', null, null, null, null, memory_sources.id);
    end if;
    perform memory._check_limit('page_size', page_size);
    if not exists (
        select from memory.memory as m
        where m.project = context.name and m.id = memory_sources.id and m.version_of is null
    ) then
        raise exception 'memory % does not exist in project "%"',
            coalesce(memory_sources.id::text, 'null'), context.name
            using errcode = 'no_data_found', hint = 'Pass the id of a memory.';
    end if;
    return query
    select g.id, g.role, g.actor, g.content, g.metadata, g.user_id, g.agent_id, g.run_id, g.app_id,
        g.occurred_at, g.created_at
    from memory.memory_source as s
    join memory.message as g on g.project = s.project and g.id = s.message_id
    where s.project = context.name and s.memory_id = memory_sources.id
    order by g.occurred_at, g.id
    limit page_size;
end
$$;
comment on function @self@ is
'The messages that a memory rests on, oldest first; also of a memory that was superseded or deleted.
Errors: no_data_found (id), invalid_row_count_in_limit_clause, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
