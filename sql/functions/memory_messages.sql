create or replace function @extschema@.memory_messages(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    query text default null,
    page_size integer default 100,
    before uuid default null,
    project text default null,
    before_at timestamptz default null
) returns setof memory.message_row
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_messages.project);
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_messages', user_id, agent_id, run_id, app_id);
    end if;
    perform memory._check_scope(user_id, agent_id, run_id, app_id);
    perform memory._check_limit('page_size', page_size);
    perform memory._check_query(query, context.settings);
    if before is null and before_at is not null then
        raise exception 'before_at is given without before'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass both of the last row of the page before: several may have one time.';
    elsif before is not null and before_at is null and not exists (
        select from memory.message as m where m.project = context.name and m.id = before
    ) then
        raise exception 'message % does not exist in project "%"', before, context.name
            using errcode = 'no_data_found',
            hint = 'Pass the last id of the page before, and in before_at its occurred_at: with '
                'both it need not be there any more.';
    end if;
    return query execute format(
        'select m.id, m.role, m.actor, m.content, m.metadata, m.user_id, m.agent_id, m.run_id, '
        'm.app_id, m.occurred_at, m.created_at from memory.message as m where %s and %s and %s '
        'order by m.occurred_at desc, m.id desc limit $2',
        concat_ws(
            ' and ', memory._in_scope(user_id, agent_id, run_id, app_id), memory._not_hidden()),
        case when query is null then 'true' else
            'exists (select from unnest(tsvector_to_array(memory._lexemes(m.content))) as l (term) '
            'where l.term = any ($3))' end,
        case when before is null then 'true'
            when before_at is not null then '(m.occurred_at, m.id) < ($5, $4)'
            else '(m.occurred_at, m.id) < (select m.occurred_at, m.id from memory.message as m '
            'where m.project = ($1).project and m.id = $4)' end)
    using memory._fence(context.name, user_id, agent_id, run_id, app_id), page_size,
        memory._query_terms(query), before, before_at;
end
$$;
comment on function @self@ is
'The raw turns of a scope (working memory), newest first; query keeps those that hold any of its
terms. page_size: 1 to 1000; before: the id of the last row of the page before, before_at its
occurred_at, with which that row need not be there any more. Pages neither skip nor repeat rows
while others write.
Errors: invalid_parameter_value (scope, before_at), no_data_found (before),
invalid_row_count_in_limit_clause (page_size), invalid_schema_name (project).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
