create or replace function memory._count_model_call(
    project text, kind text, meter jsonb, usage jsonb
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    -- A search in a read-only transaction, or on a standby, goes uncounted.
    if current_setting('transaction_read_only')::boolean then
        return;
    end if;
    insert into memory.model_usage as u (
        project, kind, calls, errors, prompt_tokens, completion_tokens, seconds)
    select
        p.name, _count_model_call.kind, (meter ->> 'calls')::bigint,
        (meter ->> 'errors')::bigint, coalesce((usage ->> 'prompt_tokens')::bigint, 0),
        coalesce((usage ->> 'completion_tokens')::bigint, 0), (meter ->> 'seconds')::numeric
    -- It may have been dropped while the model thought.
    from memory.project as p
    where p.name = _count_model_call.project
    on conflict on constraint model_usage_pkey do update
    set calls = u.calls + excluded.calls,
        errors = u.errors + excluded.errors,
        prompt_tokens = u.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = u.completion_tokens + excluded.completion_tokens,
        seconds = u.seconds + excluded.seconds;
end
$$;
comment on function @self@ is
'Adds what a model call cost to memory.model_usage. meter: {"calls", "errors", "seconds"}; usage:
{"prompt_tokens", "completion_tokens"} or null.';
revoke all on function @self@ from public;
