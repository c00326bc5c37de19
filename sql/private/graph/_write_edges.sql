create or replace function memory._write_edges(project text, memory_ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = error -- Apache AGE warns of more than 128 graphs at each change
as $$
begin
    execute format(
        'insert into %1$I."RELATION" as g (start_id, end_id, properties) '
        'select s.id, t.id, ag_catalog.agtype_in(textout(w.properties::text)) '
        'from memory._graph_edges($1, $2) as w '
        'join %1$I."Entity" as s '
        '    on ag_catalog.agtype_access_operator(s.properties, ''"id"''::ag_catalog.agtype) '
        '    operator(ag_catalog.=) ag_catalog.agtype_in(textout(to_json(w.source_id)::text)) '
        'join %1$I."Entity" as t '
        '    on ag_catalog.agtype_access_operator(t.properties, ''"id"''::ag_catalog.agtype) '
        '    operator(ag_catalog.=) ag_catalog.agtype_in(textout(to_json(w.target_id)::text)) '
        'on conflict ((ag_catalog.agtype_access_operator(properties, ''"id"''::ag_catalog.agtype))) '
        'do update set properties = excluded.properties '
        'where g.properties operator(ag_catalog.<>) excluded.properties',
        memory._graph_name(project))
    using project, memory_ids;
end
$$;
comment on function @self@ is
'Writes what memories (those named, or with null all) state into the graph; its vertices are
there.';
revoke all on function @self@ from public;
