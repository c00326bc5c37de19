create or replace function memory._add_request(
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
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set timezone = 'UTC' -- noqa: PRS
as $$
declare
    target jsonb := jsonb_build_object(
        'project', project.name, 'user_id', user_id, 'agent_id', agent_id, 'run_id', run_id,
        'app_id', app_id, 'scope', memory._scope_key(user_id, agent_id, run_id, app_id));
    defaults jsonb := jsonb_build_object(
        'metadata', metadata, 'kind', kind, 'categories', categories, 'expires_at', expires_at,
        'occurred_at', occurred_at, 'immutable', immutable);
    list jsonb;
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    perform memory._check_scope(user_id, agent_id, run_id, app_id, allow_any => false);
    perform memory._check_add_arguments(metadata, kind, infer, idempotency_key, categories);
    perform memory._check_said_at('occurred_at', occurred_at);
    list := memory._messages(messages, project.settings);
    perform memory._check_embeddings(project, list);
    return jsonb_build_object(
        'target', target, 'messages', list, 'infer', infer, 'defaults', defaults,
        'idempotency_key', idempotency_key,
        'hash', md5(concat(target, list, defaults, infer)));
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
'The checked arguments of memory_add() in plain form: {"target" (project and scope), "messages",
"infer", "defaults" (what holds for each of its memories), "idempotency_key", "hash" (equal for
equal requests)}. Raises what memory_add() does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
