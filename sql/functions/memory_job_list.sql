create or replace function @extschema@.memory_job_list(
    state text default null,
    page_size integer default 100,
    after uuid default null,
    project text default null
)
returns table (
    id uuid, job_state text, user_id text, agent_id text, run_id text, app_id text,
    attempts integer, messages integer, opening text, outcomes integer, error jsonb,
    created_at timestamptz, started_at timestamptz, completed_at timestamptz, next_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_job_list.project);
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_job_list', null, null, null, null);
    end if;
    perform memory._check_limit('page_size', page_size);
    if state not in ('unfinished', 'pending', 'running', 'failed', 'dead', 'succeeded') then
        raise exception 'unknown state: %', quote_literal(state)
            using errcode = 'invalid_parameter_value',
            hint = 'Use pending, running, failed, dead, succeeded, or unfinished for the first three.';
    end if;
    return query
    select j.id, j.state, j.user_id, j.agent_id, j.run_id, j.app_id, j.attempts,
        jsonb_array_length(held.messages), left(held.messages #>> '{0,content}', 200),
        jsonb_array_length(j.result), j.error, j.created_at, j.started_at, j.completed_at,
        case when j.completed_at is null then j.run_after end
    from memory.job as j
    -- Who may write jobs may have left anything there.
    cross join lateral (values (
        case jsonb_typeof(j.request -> 'messages') when 'array' then j.request -> 'messages' end
    )) as held (messages)
    where j.project = context.name and (after is null or j.id < after)
        -- Of these the plan keeps the one that is meant: the condition of a partial index.
        and (
            memory_job_list.state is null
            or memory_job_list.state = 'unfinished' and j.completed_at is null
            or memory_job_list.state in ('dead', 'succeeded') and j.state = memory_job_list.state
            or memory_job_list.state in ('pending', 'running', 'failed')
            and j.completed_at is null and j.state = memory_job_list.state)
    order by j.id desc
    limit page_size;
end
$$;
comment on function @self@ is
'Jobs of memory_add_async(), newest first: state as in memory.job, or unfinished for pending,
running and failed ones; how many messages they hold and how the first of them begins (null once
they are added), how many outcomes there were, the error of the last try as in memory_event(), and
when the next try is. after is the id of the last row of the page before.
Errors: invalid_parameter_value (state), invalid_row_count_in_limit_clause, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
