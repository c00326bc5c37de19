create or replace function memory._write_edges(project text, memory_ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set client_min_messages = error -- Apache AGE warns of more than 128 graphs at each change
as $$
begin
    perform memory._enter_graph(project);
    insert into "RELATION" as g (start_id, end_id, properties)
    select s.id, t.id, ag_catalog.agtype_in(textout(w.properties::text))
    from memory._graph_edges(project, memory_ids) as w
    join "Entity" as s
        on ag_catalog.agtype_access_operator(s.properties, '"id"'::ag_catalog.agtype)
        operator(ag_catalog.=) ag_catalog.agtype_in(textout(to_json(w.source_id)::text))
    join "Entity" as t
        on ag_catalog.agtype_access_operator(t.properties, '"id"'::ag_catalog.agtype)
        operator(ag_catalog.=) ag_catalog.agtype_in(textout(to_json(w.target_id)::text))
    on conflict ((ag_catalog.agtype_access_operator(properties, '"id"'::ag_catalog.agtype)))
    do update set properties = excluded.properties
    where g.properties operator(ag_catalog.<>) excluded.properties;
exception when cardinality_violation then
    -- A vertex that another transaction has removed since this one's snapshot was taken, and which is
    -- there again, is seen twice.
    raise exception 'a concurrent transaction changed the graph of this scope'
        using errcode = 'serialization_failure', hint = 'Retry the transaction.';
end
$$;
comment on function @self@ is
'Writes what memories (those named, or with null all) state into the graph; its vertices are
there. Raises serialization_failure under REPEATABLE READ after a concurrent change.';
revoke all on function @self@ from public;
