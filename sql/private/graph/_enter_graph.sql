create or replace function memory._enter_graph(project text) returns void
language plpgsql stable -- no SET clause: see _enter()
as $$
begin
    perform pg_catalog.set_config(
        'search_path',
        'pg_catalog, ' || pg_catalog.quote_ident(memory._graph_name(project)) || ', pg_temp',
        true);
end
$$;
comment on function @self@ is
'Lets the calling function find the tables of a project''s graph by their bare names, which its
plans keep: as _enter() does for the project''s own.';
revoke all on function @self@ from public;
