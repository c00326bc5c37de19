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
    -- Held by whoever is busy with the scope. A running job whose lock can be had is abandoned.
    if not pg_try_advisory_lock(memory._job_lock_class(), memory._job_lock(project, scope)) then
        return null;
    end if;
    update memory.job as j
    set state = 'running', attempts = j.attempts + 1, started_at = clock_timestamp(),
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
            for update skip locked)
    returning jsonb_build_object(
        'project', j.project, 'id', j.id, 'scope', j.scope, 'attempts', j.attempts,
        'time_zone', j.request -> 'time_zone') into taken;
    if taken is null then
        perform pg_advisory_unlock(
            memory._job_lock_class(), memory._job_lock(project, scope));
    end if;
    return taken;
end
$$;
comment on function @self@ is
'Marks the first unfinished job of a scope as running and locks the scope for this session; null
where another worker is busy with the scope or the job has to wait.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
