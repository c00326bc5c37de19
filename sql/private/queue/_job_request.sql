create or replace function memory._job_request(project text, id uuid) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return (
        select j.request || jsonb_build_object(
            'idempotency_key', j.idempotency_key, 'hash', j.request_hash,
            'target', jsonb_build_object(
                'project', j.project, 'user_id', j.user_id, 'agent_id', j.agent_id,
                'run_id', j.run_id, 'app_id', j.app_id, 'scope', j.scope))
        from memory.job as j
        where j.project = _job_request.project and j.id = _job_request.id);
end
$$;
comment on function @self@ is
'The request of a job as _add_request() made it; null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
