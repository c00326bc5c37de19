create or replace function memory._enter(project text) returns void
language plpgsql stable -- no SET clause: what it sets is its caller's, whose own clause ends it
as $$
begin
    perform pg_catalog.set_config(
        'search_path',
        'pg_catalog, ' || pg_catalog.quote_ident('memory_' || project) || ', memory, pg_temp',
        true);
end
$$;
comment on function @self@ is
'Lets the calling function find the tables of a project by their bare names: its partitions, before
the parents. A statement that names a partition is planned once a session, by its indexes; one that
names a parent is planned at each call, or locks the partitions of all projects. So the caller pins
its own search_path (pg_catalog, memory, pg_temp: the parents), calls this first, and still asks for
its project''s rows; where the partition may not be used the parent serves.
Not in a function with definer''s rights, unless the project comes from a row that is there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
