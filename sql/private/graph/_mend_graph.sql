create or replace function memory._mend_graph(graph name) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    home constant oid := to_regnamespace(quote_ident(graph));
begin
    if (select g.graphid = home and g.namespace = home from ag_catalog.ag_graph as g
        where g.name = _mend_graph.graph) then
        return;
    end if;
    -- ag_label refers to ag_graph: both change, or neither could.
    alter table ag_catalog.ag_label drop constraint fk_graph_oid;
    update ag_catalog.ag_label as l
    set graph = home,
        relation = coalesce(to_regclass(format('%I.%I', _mend_graph.graph, l.name)), l.relation)
    from ag_catalog.ag_graph as g where g.name = _mend_graph.graph and l.graph = g.graphid;
    update ag_catalog.ag_graph as g set graphid = home, namespace = home
    where g.name = _mend_graph.graph;
    alter table ag_catalog.ag_label add constraint fk_graph_oid
    foreign key (graph) references ag_catalog.ag_graph (graphid);
end
$$;
comment on function @self@ is
'Gives a graph that a dump brought here the object ids that it has on this server.';
revoke all on function @self@ from public;
