create or replace function memory._create_graph(project text) returns void
language plpgsql
set search_path = pg_catalog, ag_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    graph constant name := memory._graph_name(project);
    label name;
begin
    if not memory._has_age() or not has_schema_privilege('ag_catalog', 'usage') then
        return;
    end if;
    if to_regnamespace(quote_ident(graph)) is not null then
        raise exception 'schema "%" already exists', graph
            using errcode = 'duplicate_schema',
            detail = 'The project''s graph would be a schema of this name, and this one is not its graph.',
            hint = format('Drop it (drop schema %1$I cascade; a graph: select '
                'ag_catalog.drop_graph(%1$L, true)), or keep it under another name.', graph);
    end if;
    -- Loads the library, which a role that is no superuser can't do by LOAD.
    execute 'select ''0''::ag_catalog.agtype';
    execute format('select ag_catalog.create_graph(%L)', graph);
    execute format('select ag_catalog.create_vlabel(%L, ''Entity'')', graph);
    execute format('select ag_catalog.create_elabel(%L, ''RELATION'')', graph);
    execute format('comment on schema %I is %L', graph, memory._graph_comment(project));
    foreach label in array array['Entity', 'RELATION'] loop
        execute format(
            'create unique index %I on %I.%I '
            '((ag_catalog.agtype_access_operator(properties, ''"id"''::ag_catalog.agtype)))',
            lower(label::text collate pg_catalog.pg_c_utf8) || '_id', graph, label);
        execute format(
            'create index %I on %I.%I using gin (properties)',
            lower(label::text collate pg_catalog.pg_c_utf8) || '_properties', graph, label);
    end loop;
    perform memory._fence_graph(graph);
    perform memory._withhold_samples(graph);
end
$$;
comment on function @self@ is
'Creates a project''s graph in Apache AGE, empty: labels Entity and RELATION, with an index on ids
and one on properties. Does nothing where the extension is missing or not for this role.';
revoke all on function @self@ from public;
