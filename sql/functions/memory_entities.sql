create or replace function @extschema@.memory_entities(
    type text default null,
    project text default null,
    query text default null,
    page_size integer default null,
    after text default null
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
    if page_size is null and after is null then
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
            and (query is null or strpos(lower(named.id), lower(query)) > 0)
        group by named.type, named.id
        order by named.type, named.id;
        return;
    end if;
    if type is null then
        raise exception 'a page of entities has no type'
            using errcode = 'invalid_parameter_value',
            hint = 'Name one with page_size and after: user, agent, run or app.';
    end if;
    perform memory._check_limit('page_size', page_size);
    return query execute format(
        -- From id to id by the index, so that a page costs what it shows, not what others hold.
        'with recursive named (id) as ('
        '    (select m.%1$I from memory.memory as m where m.project = $1 '
        '        and m.%1$I is not null and ($2 is null or m.%1$I > $2) order by m.%1$I limit 1) '
        '    union all '
        '    select (select m.%1$I from memory.memory as m where m.project = $1 '
        '        and m.%1$I > n.id order by m.%1$I limit 1) from named as n where n.id is not null'
        ') '
        'select f.* from ('
        '    select $3, n.id, c.memories, c.first_at, c.last_at '
        '    from named as n cross join lateral ('
        '        select count(*) as memories, min(m.created_at) as first_at, '
        '            max(coalesce(m.updated_at, m.created_at)) as last_at '
        '        from memory.memory as m where m.project = $1 and m.%1$I = n.id '
        '            and upper_inf(m.valid)::integer <> 0 and upper_inf(m.recorded)::integer <> 0 '
        '            and (m.expires_at is null or m.expires_at > statement_timestamp())'
        '    ) as c '
        '    where n.id is not null and ($4 is null or strpos(lower(n.id), lower($4)) > 0) '
        '        and c.memories > 0 limit $5'
        ') as f (type, id) order by f.id', type || '_id')
    using context.name, after, type, query, page_size;
end
$$;
comment on function @self@ is
'Users, agents, runs and apps that have current memories, with counts and first and last times.
type: user, agent, run, app, or null for all. query: those whose id contains it, in any case. With
page_size (1 to 1000) a page of one type, in the order of the ids: after is the last entity_id of
the page before. Errors: invalid_parameter_value, invalid_row_count_in_limit_clause,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
