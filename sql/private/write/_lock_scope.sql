create or replace function memory._lock_scope(project text, scope uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Shared: whoever writes to very many scopes at once locks the project instead.
    perform pg_advisory_xact_lock_shared(hashtextextended(project, 0)),
        pg_advisory_xact_lock(hashtextextended(project || '/' || scope, 0));
end
$$;
comment on function @self@ is
'Lets one transaction at a time write to a scope, until its end.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
