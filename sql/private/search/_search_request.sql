create or replace function memory._search_request(
    project memory.project_context, query text,
    user_id text, agent_id text, run_id text, app_id text,
    filters jsonb, top_k integer, threshold double precision, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    is_precise boolean, diversity double precision, is_explained boolean
) returns memory.search_request
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
declare
    settings constant jsonb := project.settings;
    -- PL/Python reads times out of a query, and keeps the plan of a statement made at run time.
    has_python constant boolean := memory._has_python();
    is_of_the_past boolean;
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, top_k, kinds, 'top_k', diversity, threshold);
    request memory.search_request;
begin
    request.project := project.name;
    request.user_id := user_id;
    request.agent_id := agent_id;
    request.run_id := run_id;
    request.app_id := app_id;
    request.filters := coalesce(filters, '{}');
    if filters <> '{}' then
        select f.* into request.user_id, request.agent_id, request.run_id, request.app_id
        from memory._filter_ids(filters, user_id, agent_id, run_id, app_id) as f;
    end if;
    if has_python then
        request.narrowest := memory._narrowest_id(
            project.name, request.user_id, request.agent_id, request.run_id, request.app_id);
    end if;
    request.filter := filter.condition;
    request.parameters := filter.parameters;
    request.kinds := kinds;
    request.as_of := as_of;
    request.known_at := known_at;
    request.include_superseded := include_superseded;
    request.condition := memory._visible(
        request.user_id, request.agent_id, request.run_id, request.app_id, kinds, as_of, known_at,
        include_superseded) || ' and ' || request.filter;

    request.query := query;
    request.terms := case when query is null then '{}' else memory._query_terms(query) end;
    request.each_term := array(
        select memory._as_tsquery(t.term)::tsquery
        from unnest(request.terms) with ordinality as t (term, place) order by t.place);
    request.any_term := array_to_string(request.each_term, ' | ')::tsquery;
    request.weights := memory._weights(settings, query is not null);
    if query is not null and has_python and request.weights[11] + request.weights[12] > 0 then
        -- A day that the time zone left out is none.
        select nullif(q.period, 'empty'), q.wants into request.period, request.wants
        from memory._query_time(query, coalesce(as_of, known_at, statement_timestamp())) as q;
        request.period_start := date_part('epoch', lower(request.period));
        request.period_end := date_part('epoch', upper(request.period));
    end if;
    is_of_the_past :=
        request.period is not null or request.wants is not distinct from 'earliest';
    if is_of_the_past then
        request.weights[6] := 0; -- recency
    end if;
    -- A look whether there are entities other than oneself spares scopes without them the rest.
    if query is not null and (
        num_nonnulls(request.user_id, request.agent_id, request.run_id, request.app_id) = 0
        or not has_python
        or memory._kept_plan(
            format('select to_jsonb(exists (select from memory.entity as e'
                ' where %s and not e.is_self)) as answer',
                memory._in_scope(
                    request.user_id, request.agent_id, request.run_id, request.app_id, 'e')),
            null, null, project.name, request.user_id, request.agent_id, request.run_id,
            request.app_id)::boolean)
    then
        select g.ids, g.hops, g.paths into request.linked, request.hops, request.paths
        from memory._graph_entities(
            project, query, request.user_id, request.agent_id, request.run_id, request.app_id,
            as_of, known_at, include_superseded) as g;
    end if;

    -- By words that are near to those of the query, and by how often searches found a memory.
    request.by_words := has_python and request.weights[10] > 0 and project.provider = 'builtin'
        and request.terms <> '{}';
    if request.by_words then
        request.words := memory._query_words(query, request.terms);
    end if;
    request.by_access := request.weights[13] > 0 and (settings ->> 'count_access')::boolean;
    request.later_first := request.terms <> '{}' and (settings ->> 'later_first')::boolean
        and not is_of_the_past;
    request.own_first := coalesce(
        (settings ->> 'own_first')::boolean and memory._is_about_oneself(query), false);
    request.is_precise := coalesce(is_precise, (settings ->> 'precise')::boolean);
    request.precise_floor := (settings ->> 'precise_floor')::double precision;
    request.diversity := diversity;
    request.top_k := top_k;
    request.threshold := threshold;
    request.is_explained := is_explained;

    if has_python and cardinality(request.terms) <= 60 then -- a bit each
        request.statement := memory._scope_text(
            memory._by_id(request.condition, request.narrowest), request.terms <> '{}',
            request.linked is not null);
        request.most_rows := least(
            (settings ->> 'approximate_from')::integer, memory._few_rows());
    end if;
    return request;
end
$$;
comment on function @self@ is
'What a search looks for, from its arguments and the settings of the project, but for the embedding
of the query. Raises what memory_search() does of its arguments. statement is null where its rows can''t be scored in numpy: without PL/Python, or with more than 60 terms.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
