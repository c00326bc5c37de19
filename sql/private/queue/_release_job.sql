create or replace function memory._release_job(job jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    -- No later try has this number: the only worker that could write under it is this one.
    update memory.job as j
    set state = case when j.attempts = 1 then 'pending' else 'failed' end,
        attempts = j.attempts - 1, worker = null, started_at = null
    where j.project = job ->> 'project' and j.id = (job ->> 'id')::uuid and j.state = 'running'
        and j.attempts = (job ->> 'attempts')::integer;
end
$$;
comment on function @self@ is
'Gives a job back whose try was cancelled: it is due as before, and the try does not count.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
