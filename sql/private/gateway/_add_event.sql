create or replace function memory._add_event(
    messages jsonb, user_id text, agent_id text, run_id text, app_id text, metadata jsonb,
    infer boolean, categories text[], expires_at timestamptz, occurred_at timestamptz,
    immutable boolean, idempotency_key text, extraction jsonb, is_deferred boolean
)
returns table (event_id uuid, results jsonb)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(null::text);
    request memory.request := memory._request(
        context, messages, user_id, agent_id, run_id, app_id, metadata, infer, null, categories,
        expires_at, occurred_at, immutable, idempotency_key);
    job record;
begin
    if extraction is not null then
        perform memory._setting_value('custom_categories', extraction -> 'categories');
        request.extraction := extraction;
        request.hash := memory._request_hash(request);
    end if;
    if is_deferred then
        event_id := memory._enqueue(request, current_setting('TimeZone'));
        return next;
        return;
    end if;
    results := (
        select coalesce(jsonb_agg(jsonb_build_object(
            'id', a.id, 'memory', a.memory, 'event', a.event,
            'previous_memory', a.previous_memory, 'event_id', a.event_id,
            'relations', a.relations, 'reason', a.reason)), '[]')
        from memory._add(context, array[request], false) as a);
    for attempt in 1 .. 2 loop
        if request.idempotency_key is not null then
            -- As in _enqueue(): what stands in the queue under this key was not answered yet.
            select j.id, j.request_hash, j.scope into job from memory.job as j
            where j.project = context.name and j.idempotency_key = request.idempotency_key
            order by j.scope <> (request.target).scope limit 1;
            if (job.request_hash, job.scope) <> (request.hash, (request.target).scope) then
                perform memory._raise_used_key(request.idempotency_key);
            end if;
            event_id := job.id;
        end if;
        exit when event_id is not null;
        insert into memory.job as j (
            project, user_id, agent_id, run_id, app_id, idempotency_key, request_hash, state,
            result, attempts, started_at, completed_at)
        values (
            context.name, _add_event.user_id, _add_event.agent_id, _add_event.run_id,
            _add_event.app_id, request.idempotency_key, request.hash, 'succeeded', results, 1,
            now(), clock_timestamp())
        on conflict do nothing
        returning j.id into event_id;
        exit when event_id is not null;
    end loop;
    return next;
end
$$;
comment on function @self@ is
'memory_add() at once, kept as a job that succeeded, so that it is an event of the feed: its id, and
the outcomes as memory_event() tells them; a repetition under an idempotency_key is the same event.
is_deferred: memory_add_async(), without outcomes. extraction: what a language model is told for this
add, {"instructions", "categories"} in place of the settings custom_instructions and
custom_categories, "further" after the instructions; or null.
Errors: those of memory_add().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
