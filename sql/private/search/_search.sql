create or replace function memory._search(
    project memory.project_context, embedding @extschema:vector@.halfvec, query text,
    user_id text, agent_id text, run_id text, app_id text,
    filters jsonb, top_k integer, threshold double precision, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    is_precise boolean, diversity double precision, is_explained boolean
) returns setof memory.search_row
language plpgsql volatile -- changes settings of HNSW for a while
set search_path = pg_catalog, pg_temp
as $$
declare
    weights double precision[] := memory._weights(project.settings, query is not null);
    terms constant text[] := coalesce(memory._query_terms(query), '{}');
    -- PL/Python reads times out of a query, and keeps the plan of a statement made at run time.
    has_python constant boolean := memory._has_python();
    -- By words that are near to those of the query, and by how often searches found a memory.
    by_words constant boolean :=
        weights[10] > 0 and project.provider = 'builtin' and terms <> '{}' and has_python;
    by_access constant boolean :=
        weights[13] > 0 and (project.settings ->> 'count_access')::boolean;
    -- How many rows the best are chosen from at last.
    pool constant text :=
        case when diversity > 0 then 'greatest(50, $14, least(4 * $14, 200))' else '$14' end;
    few constant integer := 2000; -- rows up to which planning takes longer than reading
    most_terms constant integer := 60; -- a bit each
    words text[];
    asked record;
    is_of_the_past boolean;
    linked record;
    compiled record;
    condition text;
    chosen record;
    search text;
    entities text;
    has_entities jsonb;
    is_fenced boolean;
    narrowest text;
    results memory.search_row[];
    size bigint;
    request memory.search_request;
begin
    select null::uuid[] as ids, null::double precision[] as idf into chosen;
    select null::tstzrange as period, null::text as wants into asked;
    if query is not null and weights[11] + weights[12] > 0 and has_python then
        -- A day that the time zone left out is none.
        select nullif(q.period, 'empty') as period, q.wants into asked
        from memory._query_time(query, coalesce(as_of, known_at, statement_timestamp())) as q;
    end if;
    is_of_the_past := asked.period is not null or asked.wants is not distinct from 'earliest';
    if is_of_the_past then
        weights[6] := 0; -- recency
    end if;
    if filters <> '{}' then
        select f.* into user_id, agent_id, run_id, app_id
        from memory._filter_ids(filters, user_id, agent_id, run_id, app_id) as f;
    end if;
    select f.condition, f.parameters into compiled
    from memory._filter(coalesce(filters, '{}'), '{}') as f;
    entities := format(
        'select to_jsonb(exists (select from memory.entity as e where %s and not e.is_self)) as answer',
        memory._in_scope(user_id, agent_id, run_id, app_id, 'e'));
    is_fenced := num_nonnulls(user_id, agent_id, run_id, app_id) > 0;
    if has_python and is_fenced then
        narrowest := memory._narrowest_id(project.name, user_id, agent_id, run_id, app_id);
        has_entities := memory._kept_plan(
            entities, null, null, project.name, user_id, agent_id, run_id, app_id);
    else
        execute entities into has_entities
        using null::text, null::text[], project.name, user_id, agent_id, run_id, app_id;
    end if;
    select g.* into linked
    from memory._graph_entities(
        project, case when has_entities::boolean then query end, user_id, agent_id,
        run_id, app_id, as_of, known_at, include_superseded) as g;
    condition := memory._visible(
        user_id, agent_id, run_id, app_id, kinds, as_of, known_at, include_superseded)
        || ' and ' || compiled.condition;
    if by_words then
        words := memory._query_words(query, terms);
    end if;
    if has_python and cardinality(terms) <= most_terms then
        request.statement := memory._scope_text(
            memory._by_id(condition, narrowest), terms <> '{}', linked.ids is not null);
        request.most_rows := least((project.settings ->> 'approximate_from')::integer, few);
        request.project := project.name;
        request.user_id := user_id;
        request.agent_id := agent_id;
        request.run_id := run_id;
        request.app_id := app_id;
        request.parameters := compiled.parameters;
        request.kinds := kinds;
        request.as_of := as_of;
        request.known_at := known_at;
        request.embedding := embedding;
        request.query := query;
        request.terms := terms;
        request.each_term := array(
            select memory._as_tsquery(t.term)::tsquery
            from unnest(terms) with ordinality as t (term, place) order by t.place);
        request.any_term := array_to_string(request.each_term, ' | ')::tsquery;
        request.words := words;
        request.weights := weights;
        request.top_k := top_k;
        request.threshold := threshold;
        request.diversity := diversity;
        request.linked := linked.ids;
        request.hops := linked.hops;
        request.paths := linked.paths;
        request.period := asked.period;
        request.period_start := date_part('epoch', lower(asked.period));
        request.period_end := date_part('epoch', upper(asked.period));
        request.wants := asked.wants;
        request.by_words := by_words;
        request.by_access := by_access;
        request.later_first := terms <> '{}' and (project.settings ->> 'later_first')::boolean
            and not is_of_the_past;
        request.own_first := (project.settings ->> 'own_first')::boolean
            and memory._is_about_oneself(query);
        request.is_precise := is_precise;
        request.precise_floor := (project.settings ->> 'precise_floor')::double precision;
        request.is_explained := is_explained;
        results := array(select s from memory._scored(request) as s);
        if cardinality(results) <> 1 or results[1].id is not null then
            return query select r.* from unnest(results) as r;
            return;
        end if;
    end if;
    -- More rows are not read into memory: the statements below choose among them first.
    execute format(
        'select count(*) from (select %s limit %s) as s',
        memory._by_id(
            memory._first_rows(user_id, agent_id, run_id, app_id, compiled.condition), narrowest),
        few + 1)
    into size
    using null::text, compiled.parameters, project.name, user_id, agent_id, run_id, app_id;
    if size <= few then
        condition := memory._by_id(condition, narrowest);
    end if;
    if size > least((project.settings ->> 'approximate_from')::bigint, few)
        and embedding is not null
        and memory._is_indexed(
            project, user_id, agent_id, run_id, app_id, compiled.condition, compiled.parameters)
    then
        select c.* into chosen
        from memory._chosen(
            project, embedding, user_id, agent_id, run_id, app_id, filters, kinds, as_of, known_at,
            include_superseded, terms, weights, top_k, linked.ids) as c;
    end if;
    search := memory._search_text(
        condition,
        case when linked.ids is not null then memory._linked_text() end,
        has_words => terms <> '{}',
        rows_are => case when chosen.ids is not null then 'chosen'
            when size > few then 'many' else 'few' end,
        kept => case when by_words or by_access then 'greatest(30, ' || pool || ')' else pool end,
        is_final => not (by_words or by_access),
        has_time => num_nonnulls(asked.period, asked.wants) > 0);
    if by_words or by_access then
        search := memory._second_look_text(search, pool, by_words, by_access);
    end if;
    if terms <> '{}' and (project.settings ->> 'later_first')::boolean
        and not is_of_the_past
    then
        search := memory._later_first_text(search);
    end if;
    if (project.settings ->> 'own_first')::boolean and memory._is_about_oneself(query) then
        search := memory._own_first_text(search);
    end if;
    if is_precise then
        search := memory._precise_text(search, by_words);
    end if;
    if diversity > 0 then
        search := memory._diverse_text(search);
    end if;
    search := format(
        'select row(coalesce(m.version_of, m.id), m.memory, f.score, f.semantic, f.lexical,'
        '    f.graph, f.recency, null, m.user_id, m.agent_id, m.run_id, m.app_id,'
        '    m.actor, m.kind, m.metadata, m.categories, lower(m.valid), upper(m.valid),'
        '    m.created_at, m.updated_at, m.expires_at, m.superseded_by,'
        '    case when $18 then jsonb_build_object(''own'', f.own, ''actor'', f.parts[1],'
        '        ''neighbour'', f.parts[2], ''run'', f.parts[3], ''graph'', f.parts[4],'
        '        ''time'', f.parts[5], ''related'', coalesce(f.parts[6], 0),'
        '        ''access'', coalesce(f.parts[7], 0), ''others'', coalesce(f.parts[8], 0),'
        '        ''period'', $24, ''wants'', $25, ''path'', ($19::text[])[f.graph_place],'
        '        ''terms'', $11,'
        '        ''weights'', jsonb_build_object(''semantic'', $13[1], ''lexical'', $13[2])) end '
        '    )::memory.search_row as found '
        'from (%s) as f join memory.memory as m on m.project = $3 and m.id = f.id '
        'order by %s f.score desc, lower(m.valid) desc, m.id',
        search, case when diversity > 0 then 'f.place,' end);
    if has_python and (size <= few or chosen.ids is not null) then
        return query select f.* from memory._found(
            project.name, search, embedding::text, compiled.parameters, user_id, agent_id, run_id,
            app_id, kinds, as_of, known_at, terms, coalesce(query, ''), weights, top_k, threshold,
            linked.ids, linked.hops, is_explained, linked.paths, chosen.ids, chosen.idf,
            (project.settings ->> 'precise_floor')::double precision, words, asked.period,
            asked.wants, diversity) as f;
        return;
    end if;
    return query execute 'select (s.found).* from (' || search || ') as s'
    using embedding, compiled.parameters, project.name, user_id, agent_id, run_id, app_id, kinds,
        as_of, known_at, terms, coalesce(query, ''), weights,
        top_k, threshold, linked.ids, linked.hops, is_explained, linked.paths,
        chosen.ids, chosen.idf,
        (project.settings ->> 'precise_floor')::double precision, words, asked.period, asked.wants,
        diversity;
end
$$;
comment on function @self@ is
'Searches a scope by an embedding, by words, or by both. See memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
