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
the parents. A statement that names a partition is planned once a session; one that names a parent
is planned at each call, or locks the partitions of all projects. So the caller has the SET
clauses of KEPT_PLANS in the build, calls this first, and asks for its project''s rows all the
same, so that the parent serves where the partition can''t be used: by IS NOT DISTINCT FROM, since
of a table that is still empty a plan may choose any index for an =, and the project ends each of
them. Not in a function with definer''s rights, unless the project comes from a row that is there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
