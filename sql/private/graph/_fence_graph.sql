create or replace function memory._fence_graph(graph name) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    label name;
begin
    if to_regrole('memory_cypher') is null then
        return;
    end if;
    execute format('grant usage on schema %I to memory_cypher', graph);
    begin
        grant usage on schema ag_catalog to memory_cypher;
    exception when insufficient_privilege then
        null; -- a superuser has to: _raise_no_graph() says so
    end;
    -- The parents too: a pattern without a label reads its tables through them.
    foreach label in array array['_ag_label_vertex', '_ag_label_edge', 'Entity', 'RELATION'] loop
        execute format('grant select on %I.%I to memory_cypher', graph, label);
        execute format('alter table %I.%I enable row level security', graph, label);
        execute format(
            'create policy scope on %I.%I for select to memory_cypher using ('
            -- No setting, no row. And no subquery: startNode() and endNode() of Apache AGE evaluate a
            -- policy by themselves and know none.
            '    properties operator(ag_catalog.@>) ag_catalog.agtype_in(textout('
            '        nullif(current_setting(''memory.cypher_scope'', true), '''')))'
            '    and properties operator(ag_catalog.?&) ag_catalog.agtype_in(textout('
            '        nullif(current_setting(''memory.cypher_ids'', true), ''''))))',
            graph, label);
    end loop;
end
$$;
comment on function @self@ is
'Lets memory_cypher(), which runs Cypher as the role memory_cypher, see the rows of one scope of a
graph, and none where no scope is named.';
revoke all on function @self@ from public;
