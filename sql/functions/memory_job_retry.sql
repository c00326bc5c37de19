create or replace function @extschema@.memory_job_retry(
    id uuid default null,
    project text default null
) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_job_retry.project);
    retried bigint;
begin
    update memory.job as j
    set state = 'pending', attempts = 0, run_after = clock_timestamp(), completed_at = null
    where j.project = context.name and j.state in ('failed', 'dead')
        and (memory_job_retry.id is null or j.id = memory_job_retry.id);
    get diagnostics retried = row_count;
    if id is not null and retried = 0 then
        raise exception 'no failed job % in project "%"', id, context.name
            using errcode = 'no_data_found', hint = 'See memory_event() for what became of it.';
    end if;
    perform pg_notify('memory_job', context.name);
    return retried;
end
$$;
comment on function @self@ is
'Lets workers try dead jobs, and those that wait for their next try, again at once: one by its id or
all of the project. Returns how many.
Errors: no_data_found where the id is not that of a failed job, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
