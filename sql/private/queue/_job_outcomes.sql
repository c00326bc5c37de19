create or replace function memory._job_outcomes(job jsonb, request jsonb) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(request -> 'target' ->> 'project');
    facts jsonb;
    outcomes jsonb;
begin
    -- The model call: nothing is locked but the scope's place in the queue.
    facts := memory._facts(
        context, request -> 'target', request -> 'messages', (request ->> 'infer')::boolean,
        request -> 'defaults');
    if request ->> 'idempotency_key' is not null then
        outcomes := memory._idempotent_answer(
            context.name, request ->> 'idempotency_key', (request ->> 'hash')::uuid);
    end if;
    if outcomes is null then
        outcomes := memory._locked_write(
            context, request -> 'target', request -> 'messages', facts,
            (request ->> 'infer')::boolean, request -> 'defaults');
        perform memory._keep_answer(request, outcomes);
    end if;
    update memory.job as j
    set state = 'succeeded', result = outcomes, request = null, error = null,
        completed_at = clock_timestamp()
    where j.project = context.name and j.id = (job ->> 'id')::uuid and j.state = 'running'
        and j.attempts = (job ->> 'attempts')::integer;
    if not found then
        -- Purged, or another worker's by now: what was written goes with this error.
        raise exception 'job % is no longer this worker''s', job ->> 'id'
            using errcode = 'no_data_found', hint = 'Its scope may have been purged.';
    end if;
    return outcomes;
end
$$;
comment on function @self@ is
'Adds the conversation of a running job and notes the outcomes in it: both or, on an error, none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
