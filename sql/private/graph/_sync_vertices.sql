create or replace function memory._sync_vertices(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._remove_from_graph(project, 'Entity', array(
        select unnest(ids) except select v.id from memory._graph_vertices(project, ids) as v));
    perform memory._write_vertices(project, ids);
end
$$;
comment on function @self@ is
'Brings the vertices of these entities up to date: those that no current memory names any more go.';
revoke all on function @self@ from public;
