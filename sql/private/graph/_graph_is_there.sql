create or replace function memory._graph_is_there(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select from pg_class as g join pg_namespace as n on n.oid = g.relnamespace
        where g.oid = to_regclass(format('%I."RELATION"', memory._graph_name(project)))
            -- What somebody else has made there would run with the rights of who writes to it.
            and n.nspowner = (
                select t.relowner from pg_class as t where t.oid = 'memory.relation'::regclass));
end
$$;
comment on function @self@ is
'_has_graph() for who may use the graph''s schema: it locks nothing. One that isn''t the
tables'' owner''s doesn''t count.';
revoke all on function @self@ from public;
