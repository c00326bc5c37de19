create or replace function memory._enqueue(request memory.request, time_zone text) returns uuid
language plpgsql
@kept_plans@
set timezone = 'UTC' -- noqa: PRS
as $$
declare
    job record;
    answered jsonb;
begin
    perform memory._enter((request.target).project);
    if request.idempotency_key is not null then
        -- A worker may hold the key while its model answers: a job that is there needs none.
        for attempt in 1 .. 2 loop
            -- As in _known_answers(): of this scope, should another's role have used it, too.
            select j.id, j.request_hash, j.scope into job from job as j
            where j.project is not distinct from (request.target).project
                and j.idempotency_key = request.idempotency_key
            order by j.scope <> (request.target).scope limit 1;
            if (job.request_hash, job.scope) <> (request.hash, (request.target).scope) then
                perform memory._raise_used_key(request.idempotency_key);
            elsif job.id is not null then
                return job.id;
            end if;
            exit when attempt = 2;
            answered := memory._known_answers((request.target).project, array[request]) -> '1';
        end loop;
    end if;
    insert into memory.job as j (
        project, id, user_id, agent_id, run_id, app_id, request, idempotency_key, request_hash,
        state, result, completed_at)
    values (
        (request.target).project, memory._new_id((request.target).bucket),
        (request.target).user_id, (request.target).agent_id, (request.target).run_id,
        (request.target).app_id,
        case when answered is null then jsonb_build_object(
            'messages', request.messages, 'infer', request.infer,
            'defaults', jsonb_build_object(
                'metadata', request.metadata, 'kind', request.kind,
                'categories', request.categories, 'expires_at', request.expires_at,
                'occurred_at', coalesce(request.occurred_at, clock_timestamp()),
                'immutable', request.immutable, 'extraction', request.extraction),
            'time_zone', time_zone) end,
        request.idempotency_key, request.hash,
        case when answered is null then 'pending' else 'succeeded' end,
        answered, case when answered is not null then clock_timestamp() end)
    returning j.id into job;
    perform pg_notify('memory_job', (request.target).project);
    return job.id;
end
$$;
comment on function @self@ is
'Makes a job of a request and wakes the workers; returns its id. What names no time happened now,
not when a worker gets to it; times without a time zone are in time_zone. A known idempotency_key
returns its job, or raises unique_violation.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
