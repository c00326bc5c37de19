create or replace function memory._fail_job(job jsonb, error jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    settings jsonb := (memory._project(job ->> 'project')).settings;
    tries integer := (job ->> 'attempts')::integer;
    -- Bad data, violated constraints and exceeded limits stay what they are on the next try.
    dead boolean := left(error ->> 'sqlstate', 2) in ('22', '23', '54')
        or tries >= (settings ->> 'job_attempts')::integer;
begin
    update memory.job as j
    set state = case when dead then 'dead' else 'failed' end,
        error = _fail_job.error,
        run_after = clock_timestamp() + least(
            make_interval(secs => (settings ->> 'job_backoff_seconds')::float8)
            * 2.0 ^ least(tries - 1, 30), interval '1 day'),
        completed_at = case when dead then clock_timestamp() end
    where j.project = job ->> 'project' and j.id = (job ->> 'id')::uuid and j.state = 'running'
        and j.attempts = tries;
    if found and dead then
        raise warning 'job % is dead: %', job ->> 'id', error ->> 'message'
            using errcode = error ->> 'sqlstate', hint = 'See memory_job_retry().';
    end if;
end
$$;
comment on function @self@ is
'Notes the error of a try. The job waits for the next one, each time twice as long (at most a day),
or is dead: after job_attempts tries, or at once where no try can succeed.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
