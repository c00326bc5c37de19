create or replace function memory._chosen(
    request memory.search_request, fence memory.fence, filter text, condition text, linked uuid[],
    out ids uuid[], out idf double precision[]
)
language plpgsql volatile -- changes settings of pgvector for a while
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    project constant memory.project_context := request.project;
    -- What leads to the indexes of one user.
    own constant text := concat_ws(' and ', format('m.project = %L', project.name), condition, (
        select string_agg(memory._index_condition(
            i.kind, format('md5(($1).%I)', i.kind || '_id'), 'm'), ' and ' order by i.kind)
        from (
            values ('user', fence.user_id), ('agent', fence.agent_id), ('run', fence.run_id),
                ('app', fence.app_id)
        ) as i (kind, id)
        where i.id <> '*'));
    terms constant text[] := coalesce(memory._query_terms(request.query), '{}');
    wanted constant integer := greatest(4 * request.top_k, 200);
    distance constant text := project.settings ->> 'distance';
    operator constant text := (memory._distance_parts(distance)).operator;
    searching constant jsonb := jsonb_build_object(
        -- Of memories that differ in a few words only, many lie near each other: some of them are
        -- not well linked in the graph, and found by looking further, or by their words.
        'hnsw.ef_search',
        least(greatest(wanted, case when terms = '{}' then 800 else 300 end), 1000),
        'hnsw.iterative_scan', 'relaxed_order',
        'ivfflat.probes', memory._index_probes(project.name),
        'ivfflat.iterative_scan', 'relaxed_order');
    former constant jsonb := (
        select jsonb_object_agg(s.name, current_setting(s.name, true))
        from jsonb_object_keys(searching) as s (name));
    commonness double precision[];
    looked_up text;
    size double precision;
begin
    if request.embedding is null or request.archived or not memory._is_indexed(project, fence, filter) then
        return;
    end if;
    perform request.embedding::@extschema:vector@.halfvec; -- loads the library, which has the settings
    perform set_config(s.key, s.value, true) from jsonb_each_text(searching) as s;
    execute format(
        'select array_agg(n.id) from ('
        '    select m.id from memory.memory as m where %1$s '
        '    order by m.%3$I::@extschema:vector@.halfvec(%2$s) '
        '        operator(@extschema:vector@.%4$s) $2 limit $3) as n',
        own, project.dimension, memory._embedding_kind(project.vectors), operator)
    into ids
    using fence, request.embedding::@extschema:vector@.halfvec, wanted;
    perform set_config(f.key, f.value, true) from jsonb_each_text(former) as f;
    if ids is null or cardinality(ids) < wanted then
        ids := null; -- a filter lets so little through that all of it is soon read
        return;
    end if;
    if terms <> '{}' then
        select k.size, k.commonness into size, commonness
        from memory._commonness(
            project.name, terms, fence.user_id, fence.agent_id, fence.run_id, fence.app_id) as k;
        idf := array(
            select ln(1 + (size * (1 - c) + 0.5) / (size * c + 0.5))
            from unnest(commonness) with ordinality as u (c, place) order by u.place);
        looked_up := memory._rare_terms(terms, commonness, size);
    end if;
    if looked_up <> '' then
        execute format(
            'select $4 || coalesce(array_agg(n.id), ''{}'') from ('
            '    select m.id from memory.memory as m'
            '    where %1$s and m.lexemes @@ $5::tsquery'
            '    order by $6 * memory._similarity('
            '            m.%5$I operator(@extschema:vector@.%2$s) $2, %3$L)'
            '        + $7 * (%4$s) / (select sum(s.idf) from unnest($9) as s (idf)) desc'
            '    limit $3) as n',
            own, operator, distance,
            (select string_agg(
                format('(m.lexemes @@ $8[%1$s])::integer * $9[%1$s]', place), ' + ')
            from generate_subscripts(terms, 1) as place),
            memory._embedding_kind(project.vectors))
        into ids
        using fence, request.embedding::@extschema:vector@.halfvec, wanted, ids, looked_up,
            (project.settings ->> 'weight_semantic')::float8,
            (project.settings ->> 'weight_lexical')::float8,
            memory._as_tsqueries(terms), idf;
    end if;
    ids := ids || array(
        select l.memory_id from memory.memory_entity as l
        where l.project = project.name and l.entity_id = any(linked) limit 1000);
    if (project.settings ->> 'weight_neighbour')::float8 > 0 then
        ids := ids || memory._run_neighbours(project.name, ids[:2 * wanted]);
    end if;
end
$$;
comment on function @self@ is
'Of a scope of very many memories those that may come up, by the indexes of memory_index_create():
the nearest by HNSW or IVFFlat (iterative, approximate), those that hold the rare terms of the query, what the
entities lead to, and the neighbours of all these in their runs. With them the terms'' idf,
estimated from the planner''s statistics. Null ids where the scope is not large (_is_indexed()), or
a filter lets too little through for the index. filter: see _filter(), condition: of all that the
search sees; linked: entities of _graph_entities().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
