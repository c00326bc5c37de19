create or replace function memory._search_by_sql(
    request memory.search_request, fence memory.fence, filter text
) returns setof memory.search_row
language plpgsql stable rows 10 -- all that it reads is of one snapshot: its caller's
set search_path = pg_catalog, pg_temp
as $$
declare
    settings constant jsonb := (request.project).settings;
    project_name constant text := (request.project).name;
    terms constant text[] := coalesce(memory._query_terms(request.query), '{}');
    weights memory.search_weights := memory._weights(settings);
    is_generic constant boolean := coalesce(memory._is_generic(request.query), false);
    by_access constant boolean :=
        weights.access > 0 and (settings ->> 'count_access')::boolean;
    -- How many rows the best are chosen from at last.
    pool constant integer := case when request.diversity > 0
        then greatest(50, request.top_k, least(4 * request.top_k, 200))
        else greatest(10, request.top_k) end;
    condition text;
    graph record;
    chosen record;
    rows memory.scope_row[];
    candidates memory.candidate[];
begin
    condition := memory._visible(
        fence.user_id, fence.agent_id, fence.run_id, fence.app_id, request.kinds, request.as_of,
        request.known_at, request.include_superseded) || ' and ' || filter
        || case when request.archived then '' else ' and m.archived_at is null' end;
    select g.* into graph
    from memory._graph_entities(request, fence) as g;
    select c.* into chosen
    from memory._chosen(request, fence, filter, condition, graph.ids) as c;
    if chosen.ids is not null then
        fence.ids := chosen.ids;
        condition := condition || ' and m.id = any(($1).ids)';
    end if;
    if request.query is null then
        weights.lexical := 0; -- the vector channel is all of it
    end if;
    rows := memory._scope_rows(
        fence, condition, request.embedding::@extschema:vector@.halfvec, terms, request.archived,
        (request.project).vectors, settings ->> 'distance', is_generic);
    candidates := memory._scored_rows(
        rows, weights, request.query, terms, chosen.idf,
        memory._linked_rows(project_name, rows, graph.ids, graph.hops),
        case when by_access then greatest(30, pool) else pool end,
        case when not by_access then request.threshold end, settings ->> 'distance');
    if by_access then
        candidates := memory._accessed(candidates, project_name, weights, request.threshold, pool);
    end if;
    if terms <> '{}' and (settings ->> 'later_first')::boolean then
        candidates := memory._later_first(candidates, project_name);
    end if;
    if (settings ->> 'own_first')::boolean and memory._is_about_oneself(request.query) then
        candidates := memory._own_first(candidates, project_name, request.query, request.threshold);
    end if;
    if request.is_precise then
        candidates := memory._precise(
            candidates, terms, weights,
            case when is_generic then 0 else (settings ->> 'precise_floor')::double precision end,
            greatest(cardinality(rows), case when chosen.ids is not null
                then (settings ->> 'approximate_from')::integer end),
            coalesce(memory._asks_for_several(left(request.query, 2000)), false));
    end if;
    if request.diversity > 0 then
        candidates := memory._diverse(candidates, project_name, request.diversity, request.top_k,
            (request.project).vectors);
    end if;
    return query
    select coalesce(m.version_of, m.id), m.memory, c.score, c.semantic, c.lexical, c.graph,
        c.recency, null::double precision, m.user_id, m.agent_id, m.run_id, m.app_id, m.actor, m.kind,
        m.metadata, m.categories, lower(m.valid), upper(m.valid), m.created_at, m.updated_at,
        m.expires_at, m.superseded_by,
        case when request.is_explained
            then memory._explanation(c, weights, terms, graph.paths[c.path]) end
    from unnest(candidates) as c
    join memory.memory as m on m.project = project_name and m.id = c.id
    order by c.place, c.score desc, c.valid_from desc, c.id
    limit request.top_k;
end
$$;
comment on function @self@ is
'The rows of a search where PL/Python is missing: by the same steps and with the same scores as of
agent_memory_udfs.search, but without what only that knows, related words, Chinese words, and the time
that a query asks for.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
