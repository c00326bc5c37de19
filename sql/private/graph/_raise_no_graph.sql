create or replace function memory._raise_no_graph(project text) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if not memory._has_age() then
        raise exception 'Apache AGE is not installed in this database'
            using errcode = 'feature_not_supported',
            hint = 'As a superuser: create extension age; then select memory_graph_rebuild(). '
                'memory_relations() and searches do without it.';
    elsif not memory._has_graph(project) then
        raise exception 'project "%" has no graph yet', project
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Run: select * from memory_graph_rebuild();';
    elsif not memory._graph_is_sound(project) then
        -- Apache AGE would stop with "graph with oid ... does not exist", or crash.
        raise exception 'the graph of project "%" comes from another server', project
            using errcode = 'object_not_in_prerequisite_state',
            detail = 'A dump holds Apache AGE''s object ids of the server that it was taken from.',
            hint = 'Run: select * from memory_graph_rebuild();';
    end if;
end
$$;
comment on function @self@ is
'Raises feature_not_supported without Apache AGE, object_not_in_prerequisite_state where a project
has no graph in it, or one that a dump brought.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
