create or replace function memory._has_graph(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Asked of the catalog: to_regclass() wants a privilege on the schema.
    return exists (
        select from pg_namespace as n
        join pg_class as c on c.relnamespace = n.oid and c.relname = 'RELATION'
        where n.nspname = memory._graph_name(project));
end
$$;
comment on function @self@ is
'Whether a project has its graph in Apache AGE. Without the extension, or where it came later than
the project, it has none until memory_graph_rebuild().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
