create or replace function memory._is_at_work(worker text, since timestamptz) returns boolean
language plpgsql volatile security definer -- others' activity is not everybody's to see
set search_path = pg_catalog, pg_temp
as $$
declare
    pid constant integer := substring(worker from '^([0-9]{1,9})( |$)')::integer;
begin
    -- As it is now, not as this transaction saw it first.
    perform pg_stat_clear_snapshot();
    return pid is not null and pid <> pg_backend_pid() and exists (
        select from pg_stat_get_activity(pid) as a
        -- Where the owner of this function may not see them either, who is there is at work.
        where coalesce(a.state not in ('active', 'fastpath function call') or a.query_start > since,
            false) is not true);
end
$$;
comment on function @self@ is
'Whether the worker of a job (its process id first) is still in the statement in which it claimed
that job at the given time. It holds no lock and no transaction that would tell.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
