create or replace function memory._graph_is_ours(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return obj_description(to_regnamespace(quote_ident(memory._graph_name(project))), 'pg_namespace')
        is not distinct from memory._graph_comment(project);
end
$$;
comment on function @self@ is
'Whether the graph with the name of a project''s graph was made by _create_graph(), by its
comment.';
revoke all on function @self@ from public;
