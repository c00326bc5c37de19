create or replace function memory._graph_is_sound(project text) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    is_sound boolean := memory._has_age() and memory._graph_is_there(project)
        and (
            select count(*) = 4 from pg_indexes as i
            where i.schemaname = memory._graph_name(project) and i.indexname in (
                'entity_id', 'entity_properties', 'relation_id', 'relation_properties'));
begin
    if is_sound and has_table_privilege('ag_catalog.ag_graph', 'select') then
        -- A restored graph has the numbers of the server that it came from.
        select coalesce(bool_and(
            g.graphid = g.namespace::oid
            and g.namespace = to_regnamespace(quote_ident(memory._graph_name(project)))), false)
        into is_sound
        from ag_catalog.ag_graph as g where g.name = memory._graph_name(project);
    end if;
    return is_sound;
end
$$;
comment on function @self@ is
'Whether a project''s graph is as _create_graph() makes it and known to Apache AGE, whatever its
rows. Definer''s rights, since Apache AGE''s catalog is not everybody''s to read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
