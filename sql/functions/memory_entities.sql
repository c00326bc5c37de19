create or replace function @extschema@.memory_entities(
    type text default null, project text default null
) returns table (
    entity_type text, entity_id text, memories bigint, first_at timestamptz, last_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_entities.project);
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_entities', null, null, null, null);
    end if;
    if type not in ('user', 'agent', 'run', 'app') then
        raise exception 'unknown entity type: %', quote_literal(type)
            using errcode = 'invalid_parameter_value', hint = 'Use user, agent, run or app.';
    end if;
    return query
    select named.type, named.id, count(*), min(m.created_at),
        max(coalesce(m.updated_at, m.created_at))
    from memory.memory as m
    cross join lateral (values
        ('user', m.user_id), ('agent', m.agent_id), ('run', m.run_id), ('app', m.app_id)
    ) as named (type, id)
    where m.project = context.name and upper_inf(m.valid) and upper_inf(m.recorded)
        and (m.expires_at is null or m.expires_at > statement_timestamp())
        and named.id is not null
        and (memory_entities.type is null or named.type = memory_entities.type)
    group by named.type, named.id
    order by named.type, named.id;
end
$$;
comment on function @self@ is
'Users, agents, runs and apps that have current memories, with counts and first and last times.
type: user, agent, run, app, or null for all. Errors: invalid_parameter_value,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
