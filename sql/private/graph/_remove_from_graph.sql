create or replace function memory._remove_from_graph(project text, label text, ids uuid[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = error -- Apache AGE warns of more than 128 graphs at each change
as $$
begin
    execute format(
        'delete from %I.%I as g '
        'where ag_catalog.agtype_access_operator(g.properties, ''"id"''::ag_catalog.agtype) '
        '    operator(ag_catalog.=) any(array('
        '        select ag_catalog.agtype_in(textout(to_json(i.id)::text)) from unnest($1) as i (id)))',
        memory._graph_name(project), label)
    using ids;
end
$$;
comment on function @self@ is
'Removes the vertices (label Entity) or edges (label RELATION) with these ids from a project''s
graph.';
revoke all on function @self@ from public;
