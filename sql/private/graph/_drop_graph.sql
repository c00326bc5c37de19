create or replace function memory._drop_graph(project text) returns void
language plpgsql
set search_path = pg_catalog, ag_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    graph constant name := memory._graph_name(project);
    is_known boolean := true;
begin
    if not memory._has_age() or not memory._graph_is_ours(project) then
        return; -- none, or not ours
    end if;
    execute 'select ''0''::ag_catalog.agtype';
    if has_table_privilege('ag_catalog.ag_label', 'select, update') then
        -- A restored dump has the object ids of the server that it came from.
        perform memory._mend_graph(graph);
        select exists (select from ag_catalog.ag_graph as g where g.name = graph) into is_known;
    end if;
    if is_known and (
        has_table_privilege('ag_catalog.ag_label', 'delete') is not true
        or has_table_privilege('ag_catalog.ag_graph', 'delete') is not true
        or exists (
            select from pg_extension as e
            where e.extname = 'age' and string_to_array(substring(e.extversion, '[0-9]+[.][0-9]+'), '.')::integer[] >= '{1,8}'))
    then
        execute format('select ag_catalog.drop_graph(%L, true)', graph);
        return;
    elsif is_known then
        -- drop_graph() of Apache AGE 1.5 leaves the session's cache of labels corrupted: it ends
        -- with "label (relation) cache corrupted" once many tables are made. What is no label any
        -- more gets into no cache.
        delete from ag_catalog.ag_label as l
        using ag_catalog.ag_graph as g
        where g.name = memory._graph_name(_drop_graph.project) and l.graph = g.graphid;
        delete from ag_catalog.ag_graph as g where g.name = memory._graph_name(_drop_graph.project);
    end if;
    execute format('drop schema %I cascade', graph);
end
$$;
comment on function @self@ is
'Drops a project''s graph, also one that a dump brought here, which Apache AGE itself can''t drop.';
revoke all on function @self@ from public;
