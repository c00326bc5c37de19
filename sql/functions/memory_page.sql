create or replace function @extschema@.memory_page(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    kinds text[] default null,
    order_by text default 'created_at',
    descending boolean default true,
    page integer default 1,
    page_size integer default 100,
    include_superseded boolean default false,
    include_expired boolean default false,
    project text default null,
    after uuid default null,
    after_at timestamptz default null
)
returns table (total bigint, found memory.memory_row)
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_page.project);
    sort_key text := memory._list_order(order_by);
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, page_size, kinds, 'page_size');
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_page', user_id, agent_id, run_id, app_id);
    end if;
    if page is null or page < 1 then
        raise exception 'page is out of bounds: %', coalesce(page::text, 'null')
            using errcode = 'invalid_row_count_in_result_offset_clause',
            hint = 'Pages are numbered from 1.';
    end if;
    return query execute format(
        'with page (m, n) as ('
        '    select m, %6$s from memory.memory as m where %1$s and %2$s and %5$s '
        '    order by %3$s %4$s, m.id %4$s limit $2 offset $2::bigint * ($5 - 1)'
        ') select page.n, memory._as_row(page.m) from page '
        -- Beyond the last page the rows still have to be counted.
        'union all select count(*), null from memory.memory as m where %1$s and %2$s '
        'and not exists (select from page) having count(*) > 0',
        memory._visible(user_id, agent_id, run_id, app_id, kinds, null, null,
            include_superseded, include_expired),
        filter.condition, sort_key, case when descending then 'desc' else 'asc' end,
        memory._list_after(context.name, sort_key, descending, after, after_at, null),
        case when after is null then 'count(*) over ()' else format(
            '(select count(*) from memory.memory as m where %s and %s)',
            memory._visible(user_id, agent_id, run_id, app_id, kinds, null, null,
                include_superseded, include_expired),
            filter.condition) end)
    using memory._fence(
        context.name, user_id, agent_id, run_id, app_id, kinds, parameters => filter.parameters),
        page_size, after, after_at, page;
end
$$;
comment on function @self@ is
'Memories of a scope by the number of the page, and how many there are on all pages (total). It
counts all and reads all before the page, and what others add shifts the pages: with after and
after_at, as in memory_list(), it goes on from a row (pages are numbered from there) and nothing
shifts. Beyond the last page a row with the total alone. The rest is as in memory_list().
Errors: those of memory_list(), invalid_row_count_in_result_offset_clause.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
