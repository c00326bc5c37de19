create or replace function memory._found_by_sql(
    project memory.project_context, request memory.search_request
) returns setof memory.search_row
language plpgsql volatile -- changes settings of HNSW for a while
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    few constant integer := memory._few_rows();
    -- How many rows the best are chosen from at last.
    pool constant text := case when request.diversity > 0
        then 'greatest(50, $14, least(4 * $14, 200))' else '$14' end;
    condition text := request.condition;
    chosen record;
    size bigint;
    search text;
begin
    select null::uuid[] as ids, null::double precision[] as idf into chosen;
    execute format(
        'select count(*) from (select %s limit %s) as s',
        memory._by_id(
            memory._first_rows(
                request.user_id, request.agent_id, request.run_id, request.app_id,
                request.filter),
            request.narrowest),
        few + 1)
    into size
    using null::text, request.parameters, request.project, request.user_id, request.agent_id,
        request.run_id, request.app_id;
    if size <= few then
        condition := memory._by_id(condition, request.narrowest);
    end if;
    if size > least((project.settings ->> 'approximate_from')::bigint, few)
        and request.embedding is not null
        and memory._is_indexed(
            project, request.user_id, request.agent_id, request.run_id, request.app_id,
            request.filter, request.parameters)
    then
        select c.* into chosen
        from memory._chosen(
            project, request.embedding, request.user_id, request.agent_id, request.run_id,
            request.app_id, request.filters, request.kinds, request.as_of, request.known_at,
            request.include_superseded, request.terms, request.weights, request.top_k,
            request.linked) as c;
    end if;
    search := memory._search_text(
        condition,
        case when request.linked is not null then memory._linked_text() end,
        has_words => request.terms <> '{}',
        rows_are => case when chosen.ids is not null then 'chosen'
            when size > few then 'many' else 'few' end,
        kept => case when request.by_words or request.by_access
            then 'greatest(30, ' || pool || ')' else pool end,
        is_final => not (request.by_words or request.by_access),
        has_time => num_nonnulls(request.period, request.wants) > 0);
    if request.by_words or request.by_access then
        search := memory._second_look_text(search, pool, request.by_words, request.by_access);
    end if;
    if request.later_first then
        search := memory._later_first_text(search);
    end if;
    if request.own_first then
        search := memory._own_first_text(search);
    end if;
    if request.is_precise then
        search := memory._precise_text(search, request.by_words);
    end if;
    if request.diversity > 0 then
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
        search, case when request.diversity > 0 then 'f.place,' end);
    if memory._has_python() and (size <= few or chosen.ids is not null) then
        return query select f.* from memory._found(
            request.project, search, request.embedding::text, request.parameters, request.user_id,
            request.agent_id, request.run_id, request.app_id, request.kinds, request.as_of,
            request.known_at, request.terms, coalesce(request.query, ''), request.weights,
            request.top_k, request.threshold, request.linked, request.hops, request.is_explained,
            request.paths, chosen.ids, chosen.idf, request.precise_floor, request.words,
            request.period, request.wants, request.diversity) as f;
        return;
    end if;
    return query execute 'select (s.found).* from (' || search || ') as s'
    using request.embedding, request.parameters, request.project, request.user_id,
        request.agent_id, request.run_id, request.app_id, request.kinds, request.as_of,
        request.known_at, request.terms, coalesce(request.query, ''), request.weights,
        request.top_k, request.threshold, request.linked, request.hops, request.is_explained,
        request.paths, chosen.ids, chosen.idf, request.precise_floor, request.words,
        request.period, request.wants, request.diversity;
end
$$;
comment on function @self@ is
'The rows of a search by SQL statements put together for it: where scopes have many rows, by their
indexes or over all of them, and where PL/Python is missing. The same scores as of _scored().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
