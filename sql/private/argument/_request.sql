create or replace function memory._request(
    project memory.project_context,
    messages jsonb,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    metadata jsonb,
    infer boolean,
    kind text,
    categories text[],
    expires_at timestamptz,
    occurred_at timestamptz,
    immutable boolean,
    idempotency_key text
) returns memory.request
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    request memory.request;
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    perform memory._check_scope(user_id, agent_id, run_id, app_id, allow_any => false);
    if infer is null or num_nonnulls(metadata, kind, idempotency_key, categories) > 0 then
        perform memory._check_add_arguments(metadata, kind, infer, idempotency_key, categories);
    end if;
    if metadata is not null then
        perform memory._check_metadata(metadata, project.settings);
    end if;
    if occurred_at is not null then
        perform memory._check_said_at('occurred_at', occurred_at);
    end if;
    if expires_at <= clock_timestamp() then
        -- A repetition is answered as the first call was, whenever it comes.
        if not memory._is_answered(project.name, idempotency_key) then
            perform memory._check_expires_at(expires_at, occurred_at);
        end if;
    end if;
    request.target := memory._target(project.name, user_id, agent_id, run_id, app_id);
    if memory._is_fenced() then
        perform memory._check_may_add(request.target, infer);
    end if;
    request.messages := memory._messages(messages, project.settings);
    perform memory._check_dimension(project, message.value ->> 'embedding')
    from jsonb_array_elements(request.messages) as message
    where message.value ? 'embedding';
    request := row(
        request.target, request.messages, infer, nullif(metadata, 'null'), kind, categories,
        expires_at, occurred_at, coalesce(immutable, false), idempotency_key, null, null
    )::memory.request;
    request.hash := memory._request_hash(request);
    return request;
exception when data_exception or program_limit_exceeded then
    get stacked diagnostics
        failure_state = returned_sqlstate, failure_message = message_text,
        failure_hint = pg_exception_hint;
    if failure_hint = '' then
        raise; -- no refusal of ours: where it comes from matters
    end if;
    -- Said here, without the way through the functions that found it.
    raise exception '%', failure_message using errcode = failure_state, hint = failure_hint;
end
$$;
comment on function @self@ is
'The request that these arguments of memory_add() make. Raises what memory_add() does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
