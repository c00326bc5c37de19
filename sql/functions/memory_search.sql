create or replace function @extschema@.memory_search(
    query text,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    top_k integer default 10,
    threshold double precision default null,
    kinds text[] default null,
    as_of timestamptz default null,
    known_at timestamptz default null,
    include_superseded boolean default false,
    precise boolean default null,
    rerank boolean default false,
    explain boolean default false,
    diversity double precision default null,
    archived boolean default null,
    project text default null
) returns setof memory.search_row
language plpgsql volatile
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_search.project);
    filter record;
    request memory.search_request;
    fence memory.fence;
    reranks boolean := false;
    counts constant boolean := (context.settings ->> 'count_access')::boolean;
    warms constant boolean :=
        context.has_archive and (context.settings ->> 'archive_warms')::boolean;
    results memory.search_row[];
    failure_message text;
    failure_detail text;
    failure_hint text;
begin
    archived := coalesce(archived, case when num_nonnulls(as_of, known_at) > 0 then true end);
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_search', user_id, agent_id, run_id, app_id);
    end if;
    if query is null or memory._is_blank(query) then
        raise exception 'query is %', case when query is null then 'null' else 'empty' end
            using errcode = 'null_value_not_allowed',
            hint = 'Say what to look for; memory_list() returns memories without a query.';
    end if;
    perform memory._check_query(query, context.settings);
    filter := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, top_k, kinds, 'top_k', diversity, threshold);
    if rerank then
        reranks := exists (
            select from memory.model as m
            where m.project = context.name and m.kind = 'rerank' and m.provider = 'openai');
        if not reranks then
            raise notice 'no rerank model is set: results are in fused order';
        end if;
    end if;
    begin
        request := memory._search_request(
            context,
            -- The builtin model is where the search runs, which embeds the query itself.
            case when context.provider <> 'builtin' or not memory._has_python()
                then (memory._embed(context, array[query]))[1] end,
            query, user_id, agent_id, run_id, app_id, filters,
            case when reranks
                then greatest(top_k, (context.settings ->> 'rerank_candidates')::integer)
                else top_k end,
            threshold, kinds, as_of, known_at, include_superseded, precise, diversity, explain,
            archived);
        fence := memory._search_fence(request, filter.parameters);
        if not (reranks or counts or warms) then
            return query
            select s.* from memory._search_tiers(
                request, fence, filter.condition, archived) as s;
            if not found and filters is not null then
                perform memory._note_unknown_keys(fence, filters);
            end if;
            return;
        end if;
        results := array(
            select s from memory._search_tiers(request, fence, filter.condition, archived) as s);
        if reranks then
            raise sqlstate 'ME000';
        end if;
    exception
        when sqlstate 'ME000' then
            null; -- What is rolled back holds no lock of a table while the rerank model thinks.
        when undefined_file then
            get stacked diagnostics failure_message = message_text,
                failure_detail = pg_exception_detail, failure_hint = pg_exception_hint;
            -- PL/Python puts the names of its exceptions before the message.
            raise exception '%', regexp_replace(failure_message, '^.*plpy[.]Error: ', '')
                using errcode = 'undefined_file', detail = failure_detail, hint = failure_hint;
    end;
    if reranks then
        results := array(
            select r from memory._reranked(context, query, results, top_k) as r);
    end if;
    if counts then
        perform memory._counted(context.name, array(select r.id from unnest(results) as r));
    end if;
    if warms then
        perform memory._warmed(context.name, array(select r.id from unnest(results) as r));
    end if;
    return query select r.* from unnest(results) as r;
    if not found and filters is not null then
        perform memory._note_unknown_keys(fence, filters);
    end if;
end
$$;
comment on function @self@ is
'Memories that answer a query, best first: the union of the vector and the full-text channel inside
the scope, exact (or by memory_index_create(), in very large scopes). Never fewer than least(top_k,
visible rows) unless threshold (0..1, on score) or precise cut the list. A scope id of ''*'' means
any. filters: Mem0''s algebra, see the README. as_of: what was true then; known_at: what was known
then; include_superseded: former values too. rerank: the best of setting rerank_candidates in the
order of the rerank model; where that can''t be reached or answered uselessly, a notice says so and
the fused order stands. diversity: 0 to 1, how much a row loses that is like those before it
(maximal marginal relevance); the order is then by that, the score as without. archived: whether
memories that memory_archive() put away are searched, too; null: where as_of or known_at is given,
or the others answer too little (see the setting archive_below). Where the
setting count_access is on, what is returned is counted in memory.access.
Returns memory.search_row: score and its parts (0..1), scope, metadata, times.
Errors: null_value_not_allowed (query), invalid_parameter_value (scope, kinds, filter value),
invalid_row_count_in_limit_clause (top_k), numeric_value_out_of_range (diversity, threshold), undefined_column
(filter key), undefined_function (filter operator), invalid_schema_name (project); those of the
embedding model: ME001 unreachable, ME002 refused, ME003 overloaded, ME004 unusable answer, ME005
deadline.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
