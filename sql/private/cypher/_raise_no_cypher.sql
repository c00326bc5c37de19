create or replace function memory._raise_no_cypher(project text) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._raise_no_graph(project);
    if not exists (
        select from pg_proc as p
        where p.oid = 'memory._cypher'::regproc and pg_get_userbyid(p.proowner) = 'memory_cypher'
    ) then
        -- Policies don't bind whoever owns the graph.
        raise exception 'memory_cypher() is not set up in this database'
            using errcode = 'feature_not_supported',
            hint = 'Deploy again as a superuser, or as a role to which memory_cypher is granted: the '
                'function memory._cypher() has to belong to memory_cypher.';
    elsif not has_schema_privilege('memory_cypher', 'ag_catalog', 'usage') then
        raise exception 'memory_cypher() may not use Apache AGE in this database'
            using errcode = 'feature_not_supported',
            hint = 'As a superuser: grant usage on schema ag_catalog to memory_cypher;';
    end if;
end
$$;
comment on function @self@ is
'Raises feature_not_supported where memory_cypher() can''t run as the role whose view is fenced, and
what _raise_no_graph() does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
