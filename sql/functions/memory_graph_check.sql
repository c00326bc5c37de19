create or replace function @extschema@.memory_graph_check(project text default null)
returns setof memory.graph_difference
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_graph_check.project);
begin
    perform memory._raise_no_graph(context.name);
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_graph_check', null, null, null, null);
    end if;
    return query execute format(
        'with wanted as ( '
        '    select ''Entity'' as label, v.id, null::uuid as source_id, null::uuid as target_id, '
        '        v.properties from memory._graph_vertices($1, null) as v '
        '    union all '
        '    select ''RELATION'', e.id, e.source_id, e.target_id, e.properties '
        '    from memory._graph_edges($1, null) as e '
        '), '
        'vertex as materialized ( '
        '    select v.id as graphid, textin(ag_catalog.agtype_out(v.properties))::jsonb as properties '
        '    from %1$I._ag_label_vertex as v '
        '), '
        'standing as ( '
        '    select ''Entity'' as label, v.properties, null::jsonb as source, null::jsonb as target '
        '    from vertex as v '
        '    union all '
        '    select ''RELATION'', textin(ag_catalog.agtype_out(e.properties))::jsonb, '
        '        s.properties, t.properties '
        '    from %1$I._ag_label_edge as e '
        '    left join vertex as s on s.graphid operator(ag_catalog.=) e.start_id '
        '    left join vertex as t on t.graphid operator(ag_catalog.=) e.end_id '
        ') '
        'select case when s.properties is null then ''missing'' when w.id is null then ''superfluous'' '
        '    else ''different'' end, coalesce(w.label, s.label), '
        '    coalesce(w.id, (s.properties ->> ''id'')::uuid), w.properties, s.properties '
        'from wanted as w '
        'full join standing as s on s.label = w.label and s.properties ->> ''id'' = w.id::text '
        'where w.properties is distinct from s.properties '
        '    or w.source_id::text is distinct from s.source ->> ''id'' '
        '    or w.target_id::text is distinct from s.target ->> ''id'' '
        'order by 2, 1, 3',
        memory._graph_name(context.name))
    using context.name;
end
$$;
comment on function @self@ is
'Every difference between a project''s tables and its graph in Apache AGE: problem missing,
superfluous or different, label Entity or RELATION, id, and the properties expected and actual. No
row: they say the same. memory_graph_rebuild() mends it.
Errors: feature_not_supported without Apache AGE, object_not_in_prerequisite_state without a graph,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
