create or replace function memory._release_job_locks() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_unlock(l.classid::bigint::integer, l.objid::bigint::integer)
    from pg_locks as l
    where l.locktype = 'advisory' and l.pid = pg_backend_pid() and l.objsubid = 2
        and l.classid::bigint = memory._job_lock_class();
end
$$;
comment on function @self@ is
'Gives up what a worker''s cancelled call in this session may still hold.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
