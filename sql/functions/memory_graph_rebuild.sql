create or replace function @extschema@.memory_graph_rebuild(
    project text default null, out vertices bigint, out edges bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    select r.vertices, r.edges into vertices, edges from memory._rebuild_graph(project) as r;
end
$$;
comment on function @self@ is
'Makes a project''s graph in Apache AGE (memory_<project>_graph) anew out of the tables: after a
restore, where the extension age was created later than the project, or where memory_graph_check()
reports a difference. Writers wait meanwhile. Returns how many vertices and edges it has.
Errors: feature_not_supported without Apache AGE, invalid_transaction_state under REPEATABLE READ,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
