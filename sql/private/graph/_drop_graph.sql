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
    if is_known then
        execute format('select ag_catalog.drop_graph(%L, true)', graph);
    else
        execute format('drop schema %I cascade', graph);
    end if;
end
$$;
comment on function @self@ is
'Drops a project''s graph, also one that a dump brought here, which Apache AGE itself can''t drop.';
revoke all on function @self@ from public;
