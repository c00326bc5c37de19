create or replace function @extschema@.memory_export(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    project text default null,
    page_size integer default null,
    after uuid default null,
    after_at timestamptz default null
) returns setof jsonb
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    context memory.project_context := memory._project(memory_export.project);
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, coalesce(page_size, 1), null, 'page_size');
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_export', user_id, agent_id, run_id, app_id);
    end if;
    return query execute format(
        'select to_jsonb(r) || jsonb_build_object(''slot_value'', (page.m).slot_value, '
        '    ''exclusive'', (page.m).exclusive, ''stated_at'', (page.m).stated_at, '
        '    ''restated_at'', (page.m).restated_at, '
        '    ''history'', h.events, ''messages'', s.messages) '
        'from (select m from memory.memory as m where %s and %s and %s '
        '    order by m.created_at, m.id limit $2) as page (m) '
        'cross join lateral memory._as_row(page.m) as r '
        'cross join lateral ('
        '    select coalesce(jsonb_agg(jsonb_build_object(''event'', e.event, ''at'', e.at, '
        '        ''old_memory'', e.old_memory, ''new_memory'', e.new_memory, ''reason'', e.reason) '
        '        order by e.seq), ''[]'') as events '
        '    from memory.event as e where e.project = ($1).project and e.memory_id = r.id '
        ') as h '
        'cross join lateral ('
        '    select coalesce(jsonb_agg(jsonb_build_object(''role'', g.role, ''name'', g.actor, '
        '        ''content'', g.content, ''occurred_at'', g.occurred_at) '
        '        order by g.occurred_at, g.id), ''[]'') as messages '
        '    from memory.memory_source as l '
        '    join memory.message as g on g.project = ($1).project and g.id = l.message_id '
        '    where l.project = ($1).project and l.memory_id = r.id '
        ') as s',
        memory._visible(user_id, agent_id, run_id, app_id, null, null, null, true, true),
        filter.condition,
        memory._list_after(context.name, 'm.created_at', false, after, after_at, null))
    using memory._fence(
        context.name, user_id, agent_id, run_id, app_id, parameters => filter.parameters),
        page_size, after, after_at;
end
$$;
comment on function @self@ is
'All memories of a scope, superseded and expired ones too, oldest first: a JSON object each with its
history and the messages that it rests on. Write it out with \copy or COPY; `agent-memory import`
brings it back. With page_size (1 to 1000) a page of them: after and after_at are the id and
created_at of the last one of the page before, as in memory_list().
Errors: invalid_parameter_value without a scope, those of filters and of memory_list() for pages.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
