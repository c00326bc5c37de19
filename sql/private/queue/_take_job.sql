create or replace function memory._take_job(project text, scope uuid) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- Always by the indexes: a queue that was filled just now has no statistics yet.
set enable_seqscan = off -- noqa: PRS
set enable_bitmapscan = off -- noqa: PRS
set enable_sort = off -- noqa: PRS
as $$
declare
    taken jsonb;
begin
    update memory.job as j
    set state = 'running', started_at = clock_timestamp(),
        -- A try that ended with the server, as it was stopped, is none. Whoever made it is gone.
        -- Any number may have been written by direct SQL: one job doesn't hold up the others.
        attempts = least(greatest(j.attempts, 0), 2147483646) + (
            j.state <> 'running' or j.started_at >= pg_postmaster_start_time())::integer,
        worker = concat_ws(
            ' ', pg_backend_pid(), nullif(current_setting('application_name'), ''))
    where j.project = _take_job.project and j.run_after <= clock_timestamp()
        and j.id = (
            select l.id from memory.job as l
            where l.project = _take_job.project and l.completed_at is null and l.id = (
                select f.id from memory.job as f
                where f.project = _take_job.project and f.scope = _take_job.scope
                    and f.completed_at is null
                order by f.seq limit 1)
                and (l.state <> 'running' or not memory._is_at_work(l.worker, l.started_at))
            for update skip locked)
    returning jsonb_build_object(
        'project', j.project, 'id', j.id, 'scope', j.scope, 'attempts', j.attempts,
        'time_zone', j.request -> 'time_zone') into taken;
    return taken;
end
$$;
comment on function @self@ is
'Marks the first unfinished job of a scope as running, also one whose worker has gone; null where
another worker is busy with the scope or the job has to wait.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
