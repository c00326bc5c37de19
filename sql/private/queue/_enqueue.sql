create or replace function memory._enqueue(request jsonb, time_zone text) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    target jsonb := request -> 'target';
    key text := request ->> 'idempotency_key';
    hash uuid := (request ->> 'hash')::uuid;
    answered jsonb;
    job record;
begin
    if key is not null then
        answered := memory._idempotent_answer(target ->> 'project', key, hash);
        select j.id, j.request_hash into job from memory.job as j
        where j.project = target ->> 'project' and j.idempotency_key = key;
        if job.request_hash <> hash then
            perform memory._raise_used_key(key);
        elsif job.id is not null then
            return job.id;
        end if;
    end if;
    insert into memory.job as j (
        project, user_id, agent_id, run_id, app_id, request, idempotency_key, request_hash, state,
        result, completed_at)
    values (
        target ->> 'project', target ->> 'user_id', target ->> 'agent_id', target ->> 'run_id',
        target ->> 'app_id',
        case when answered is null then jsonb_build_object(
            'messages', _enqueue.request -> 'messages', 'infer', _enqueue.request -> 'infer',
            'defaults', memory._dated(_enqueue.request -> 'defaults', clock_timestamp()),
            'time_zone', time_zone) end,
        key, hash,
        case when answered is null then 'pending' else 'succeeded' end,
        answered, case when answered is not null then clock_timestamp() end)
    returning j.id into job;
    perform pg_notify('memory_job', target ->> 'project');
    return job.id;
end
$$;
comment on function @self@ is
'Makes a job of a request of _add_request() and wakes the workers; returns its id. What names no
time happened now, not when a worker gets to it; times without a time zone are in time_zone.
A known idempotency_key returns its job, or raises unique_violation.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
