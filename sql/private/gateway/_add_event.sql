create or replace function memory._add_event(
    messages jsonb, user_id text, agent_id text, run_id text, app_id text, metadata jsonb,
    infer boolean, categories text[], expires_at timestamptz, occurred_at timestamptz,
    immutable boolean, idempotency_key text, project text
)
returns table (event_id uuid, results jsonb)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    results := (
        select coalesce(jsonb_agg(to_jsonb(o)), '[]')
        from @extschema@.memory_add(
            messages, user_id, agent_id, run_id, app_id, metadata, infer, null, categories, expires_at,
            occurred_at, immutable, idempotency_key, false, project) as o);
    insert into memory.job as j (
        project, user_id, agent_id, run_id, app_id, request_hash, state, result, attempts, started_at,
        completed_at)
    values (
        _add_event.project, _add_event.user_id, _add_event.agent_id, _add_event.run_id,
        _add_event.app_id, md5(messages::text)::uuid, 'succeeded', results, 1, now(), clock_timestamp())
    returning j.id into event_id;
    return next;
end
$$;
comment on function @self@ is
'memory_add() at once, kept as a job that succeeded, so that it is an event of the feed: its id, and
the outcomes as memory_event() tells them. Errors: those of memory_add().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
