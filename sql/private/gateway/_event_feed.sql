create or replace function memory._event_feed(
    project text, event_id uuid, page integer, page_size integer
)
returns table (total bigint, event jsonb)
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if (memory._project(project)).settings @> '{"audit_reads": true}' then
        perform memory._note_read(project, 'memory_event', null, null, null, null);
    end if;
    return query
    select count(*) over (), jsonb_build_object(
        'id', j.id, 'event_type', 'ADD',
        'status', case j.state when 'running' then 'RUNNING' when 'succeeded' then 'SUCCEEDED'
            when 'dead' then 'FAILED' else 'PENDING' end,
        'user_id', j.user_id, 'agent_id', j.agent_id, 'run_id', j.run_id, 'app_id', j.app_id,
        'results', coalesce(j.result, '[]'), 'error', j.error, 'attempts', j.attempts,
        'created_at', j.created_at, 'updated_at', coalesce(j.completed_at, j.started_at, j.created_at),
        'started_at', j.started_at, 'completed_at', j.completed_at)
    from memory.job as j
    where j.project = _event_feed.project
        and (_event_feed.event_id is null or j.id = _event_feed.event_id)
    order by j.seq desc
    limit page_size offset page_size * (page - 1);
end
$$;
comment on function @self@ is
'Adds of a project, or one of them, newest first, a page of them, as Mem0 tells events; total: of
all pages.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
