create or replace function memory._hold_job(project text, scope uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    -- The session's lock has outlived the commit of the claim; the transaction's goes by itself,
    -- whatever ends the try.
    perform pg_advisory_xact_lock(memory._job_lock_class(), memory._job_lock(project, scope));
    perform pg_advisory_unlock(memory._job_lock_class(), memory._job_lock(project, scope));
end
$$;
comment on function @self@ is
'Turns the lock of _take_job() into one of the transaction.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
