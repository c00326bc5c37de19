create or replace function memory._conversation_request(
    project memory.project_context, conversation jsonb, place bigint
) returns memory.request
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    said record;
    unknown_key text;
    failure_state text;
    failure_message text;
    failure_detail text;
    failure_hint text;
begin
    if coalesce(jsonb_typeof(conversation), 'null') <> 'object' then
        raise exception 'it is not a JSON object'
            using errcode = 'sql_json_object_not_found',
            hint = 'Each conversation is {"messages": [...], "user_id": "..."}.';
    end if;
    select k.key into unknown_key from jsonb_object_keys(conversation) as k (key)
    where k.key not in (
        'messages', 'user_id', 'agent_id', 'run_id', 'app_id', 'metadata', 'infer', 'kind',
        'categories', 'expires_at', 'occurred_at', 'immutable', 'idempotency_key');
    if found then
        raise exception 'unknown key: %', quote_literal(unknown_key)
            using errcode = 'invalid_parameter_value',
            hint = 'The keys are those of memory_add(): messages, user_id, agent_id, run_id, '
                'app_id, metadata, infer, kind, categories, expires_at, occurred_at, immutable, '
                'idempotency_key.';
    end if;
    select c.* into said from jsonb_to_record(conversation) as c (
        messages jsonb, user_id text, agent_id text, run_id text, app_id text, metadata jsonb,
        infer boolean, kind text, categories text[], expires_at timestamptz,
        occurred_at timestamptz, immutable boolean, idempotency_key text);
    return memory._request(
        project, said.messages, said.user_id, said.agent_id, said.run_id, said.app_id,
        said.metadata, coalesce(said.infer, true), said.kind, said.categories, said.expires_at,
        said.occurred_at, coalesce(said.immutable, false), said.idempotency_key);
exception when others then
    get stacked diagnostics
        failure_state = returned_sqlstate, failure_message = message_text,
        failure_detail = pg_exception_detail, failure_hint = pg_exception_hint;
    raise exception 'conversations[%]: %', place, failure_message
        using errcode = failure_state,
        detail = coalesce(nullif(failure_detail, ''), 'No conversation was added.'),
        hint = coalesce(
            nullif(failure_hint, ''), 'The values are those of memory_add()''s arguments.');
end
$$;
comment on function @self@ is
'The request (see _request()) of one conversation of memory_add_many(). Errors name its place.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
