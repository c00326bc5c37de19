create or replace function memory._search(
    project memory.project_context, embedding @extschema:vector@.halfvec, query text,
    user_id text, agent_id text, run_id text, app_id text,
    filters jsonb, top_k integer, threshold double precision, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    is_precise boolean, is_explained boolean
) returns setof memory.search_row
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    weights constant double precision[] := memory._weights(project.settings, query is not null);
    linked record;
    compiled record;
    search text;
begin
    select f.condition, f.parameters into compiled
    from memory._filter(coalesce(filters, '{}'), '{}') as f;
    select g.* into linked
    from memory._graph_entities(
        project, query, user_id, agent_id, run_id, app_id, as_of, known_at, include_superseded) as g;
    search := memory._search_text(
        memory._visible(
            user_id, agent_id, run_id, app_id, kinds, as_of, known_at, include_superseded)
        || ' and ' || compiled.condition,
        case when linked.ids is not null then memory._linked_text() end);
    return query execute format(
        'select coalesce(m.version_of, m.id), m.memory, f.score, f.semantic, f.lexical,'
        '    f.graph, f.recency, null::float8, m.user_id, m.agent_id, m.run_id, m.app_id,'
        '    m.actor, m.kind, m.metadata, m.categories, lower(m.valid), upper(m.valid),'
        '    m.created_at, m.updated_at, m.expires_at, m.superseded_by,'
        '    case when $18 then jsonb_build_object(''own'', f.own, ''actor'', f.actor_part,'
        '        ''neighbour'', f.neighbour_part, ''run'', f.run_part, ''graph'', f.graph_part,'
        '        ''path'', ($19::text[])[f.graph_place],'
        '        ''terms'', $11,'
        '        ''weights'', jsonb_build_object(''semantic'', $13[1], ''lexical'', $13[2])) end '
        'from (%s) as f join memory.memory as m on m.project = $3 and m.id = f.id '
        'order by f.score desc, lower(m.valid) desc, m.id',
        case when is_precise then memory._precise_text(search) else search end)
    using embedding, compiled.parameters, project.name, user_id, agent_id, run_id, app_id, kinds,
        as_of, known_at, coalesce(memory._query_terms(query), '{}'), coalesce(query, ''), weights,
        top_k, threshold, linked.ids, linked.hops, is_explained, linked.paths;
end
$$;
comment on function memory._search(
    memory.project_context, @extschema:vector@.halfvec, text, text, text, text, text, jsonb,
    integer, double precision, text[], timestamptz, timestamptz, boolean, boolean, boolean) is
'Searches a scope by an embedding, by words, or by both. See memory_search().';
revoke all on function memory._search(
    memory.project_context, @extschema:vector@.halfvec, text, text, text, text, text, jsonb,
    integer, double precision, text[], timestamptz, timestamptz, boolean, boolean,
    boolean) from public;
grant execute on function memory._search(
    memory.project_context, @extschema:vector@.halfvec, text, text, text, text, text, jsonb,
    integer, double precision, text[], timestamptz, timestamptz, boolean, boolean, boolean)
to memory_reader, memory_writer, memory_admin;
