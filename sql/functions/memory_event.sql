create or replace function @extschema@.memory_event(id uuid, project text default null)
returns table (
    event_id uuid,
    status text,
    results jsonb,
    error jsonb,
    attempts integer,
    created_at timestamptz,
    started_at timestamptz,
    completed_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 1
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_event.project);
begin
    if id is null then
        raise exception 'id is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass what memory_add_async() returned.';
    end if;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_event', j.user_id, j.agent_id, j.run_id, j.app_id)
        from memory.job as j
        where j.project = context.name and j.id = memory_event.id;
    end if;
    return query
    select
        j.id,
        case j.state when 'running' then 'RUNNING' when 'succeeded' then 'SUCCEEDED'
            when 'dead' then 'FAILED' else 'PENDING' end,
        j.result, j.error, j.attempts, j.created_at, j.started_at, j.completed_at
    from memory.job as j
    where j.project = context.name and j.id = memory_event.id;
    if not found then
        raise exception 'event % does not exist in project "%"', id, context.name
            using errcode = 'no_data_found',
            hint = 'Pass what memory_add_async() returned; a purge of its scope removes it.';
    end if;
end
$$;
comment on function @self@ is
'What became of a memory_add_async(). status: PENDING (also between tries: attempts and error tell),
RUNNING, SUCCEEDED, FAILED (no further try, see memory_job_retry()). results: the outcomes as
memory_add() returns them. error: {"sqlstate", "message", "detail", "hint"} of the last try.
Errors: no_data_found, null_value_not_allowed, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
