create or replace function memory._job_request(project text, id uuid) returns memory.request
language plpgsql stable
@kept_plans@
as $$
declare
    request memory.request;
    job record;
begin
    perform memory._enter(project);
    select j.* into job from job as j
    where j.project is not distinct from _job_request.project and j.id = _job_request.id;
    request := jsonb_populate_record(
        null::memory.request, job.request || (job.request -> 'defaults'));
    request.target := memory._target(
        job.project, job.user_id, job.agent_id, job.run_id, job.app_id);
    request.idempotency_key := job.idempotency_key;
    request.hash := job.request_hash;
    return request;
end
$$;
comment on function @self@ is
'The request of a job as _request() made it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
