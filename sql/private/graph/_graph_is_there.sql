create or replace function memory._graph_is_there(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return to_regclass(format('%I."RELATION"', memory._graph_name(project))) is not null;
end
$$;
comment on function @self@ is
'_has_graph() for who may use the graph''s schema: it locks nothing.';
revoke all on function @self@ from public;
