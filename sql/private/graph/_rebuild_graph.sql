create or replace function memory._rebuild_graph(
    project text, out vertices bigint, out edges bigint
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_rebuild_graph.project);
begin
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
        raise exception 'a graph can''t be made anew under %', current_setting('transaction_isolation')
            using errcode = 'invalid_transaction_state',
            detail = 'What was committed since the transaction began would be missing.',
            hint = 'Use READ COMMITTED.';
    end if;
    -- Writers lock rows of this table: none of them writes to the graph that is being replaced.
    execute format('lock table only %I.lock in access exclusive mode', 'memory_' || context.name);
    if memory._graph_is_sound(context.name) then
        -- Sessions keep what they know of a graph: one that stands is emptied and stays.
        execute format(
            'delete from %1$I._ag_label_edge; delete from %1$I._ag_label_vertex',
            memory._graph_name(context.name));
    else
        perform memory._drop_graph(context.name);
        perform memory._create_graph(context.name);
        perform memory._raise_no_graph(context.name);
    end if;
    perform memory._write_vertices(context.name, null);
    perform memory._write_edges(context.name, null);
    execute format(
        'select (select count(*) from %1$I."Entity"), (select count(*) from %1$I."RELATION")',
        memory._graph_name(context.name))
    into vertices, edges;
end
$$;
comment on function @self@ is 'What memory_graph_rebuild() does; memory_init() calls it too.';
revoke all on function @self@ from public;
