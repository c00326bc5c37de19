create or replace function memory._lock_scope(project text, scope uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._lock_key(project, scope);
end
$$;
comment on function @self@ is
'Lets one transaction at a time write to a scope, until its end.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
