create or replace function memory._job_lock(project text, scope uuid) returns integer
language sql immutable parallel safe
begin atomic
    -- Not negative, so that pg_locks shows it as it is.
    select (hashtextextended(project || '/' || scope, 0) & 2147483647)::integer;
end;
comment on function @self@ is
'The advisory lock (second key, after _job_lock_class()) of the worker that is busy with a scope.
Two scopes that share one never run at the same moment, that is all.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
