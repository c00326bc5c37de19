create or replace function @extschema@.memory_list(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    kinds text[] default null,
    order_by text default 'created_at',
    descending boolean default true,
    page_size integer default 100,
    after uuid default null,
    as_of timestamptz default null,
    known_at timestamptz default null,
    include_superseded boolean default false,
    include_expired boolean default false,
    project text default null,
    after_at timestamptz default null
) returns setof memory.memory_row
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_list.project);
    sort_key text := memory._list_order(order_by);
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, page_size, kinds, 'page_size');
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_list', user_id, agent_id, run_id, app_id);
    end if;
    return query execute format(
        'select r.* from (select m from memory.memory as m where %1$s and %2$s and %3$s '
        'order by %4$s %5$s, %6$s %5$s limit $2) as page (m) '
        'cross join lateral memory._as_row(page.m) as r',
        memory._visible(user_id, agent_id, run_id, app_id, kinds, as_of, known_at,
            include_superseded, include_expired),
        filter.condition,
        memory._list_after(context.name, sort_key, descending, after, after_at, known_at),
        sort_key, case when descending then 'desc' else 'asc' end,
        case when known_at is null then 'm.id' else 'coalesce(m.version_of, m.id)' end)
    using memory._fence(
        context.name, user_id, agent_id, run_id, app_id, kinds, as_of, known_at,
        filter.parameters), page_size, after, after_at;
    if not found and filters is not null and after is null then
        perform memory._note_unknown_keys(
            memory._fence(
                context.name, user_id, agent_id, run_id, app_id, kinds, as_of, known_at,
                filter.parameters),
            filters);
    end if;
end
$$;
comment on function @self@ is
'Memories of a scope, page by page: after is the id of the last row of the page before, after_at its
created_at (with another order_by that time). Pages neither skip nor repeat rows while others write;
with after_at also where that row has been purged. order_by: created_at, updated_at (else
created_at), valid_from, importance. page_size: 1 to 1000. The rest is as in memory_search().
Errors: those of memory_search(), no_data_found for after, invalid_parameter_value for order_by and
after_at.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
