create or replace function memory._write_vertices(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set client_min_messages = error -- Apache AGE warns of more than 128 graphs at each change
as $$
begin
    perform memory._enter_graph(project);
    insert into "Entity" (properties)
    select ag_catalog.agtype_in(textout(w.properties::text))
    from memory._graph_vertices(project, ids) as w
    -- Written even where it says the same: under REPEATABLE READ who removes the vertex, since the
    -- memories seen no longer name it, has to meet who has just named it again.
    on conflict ((ag_catalog.agtype_access_operator(properties, '"id"'::ag_catalog.agtype)))
    do update set properties = excluded.properties;
end
$$;
comment on function @self@ is
'Writes entities (those named, or with null all) into the graph as they are now.';
revoke all on function @self@ from public;
