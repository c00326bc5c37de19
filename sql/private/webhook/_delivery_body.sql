create or replace function memory._delivery_body(
    project text, event_id uuid, event_type text
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    told record;
    details jsonb;
begin
    select e.id, e.memory_id, e.event, e.old_memory, e.new_memory, e.user_id, e.agent_id, e.run_id,
        e.app_id, e.at, m.categories
    into told
    from memory.event as e
    left join memory.memory as m on m.project = e.project and m.id = e.memory_id
    where e.project = _delivery_body.project and e.id = _delivery_body.event_id;
    if not found or coalesce(told.new_memory, told.old_memory) is null then
        return null;
    end if;
    details := case event_type
        when 'memory_categorize' then jsonb_build_object(
            'event', 'CATEGORIZE', 'memory_id', told.memory_id, 'categories', told.categories)
        else jsonb_build_object(
            'id', told.memory_id, 'event', told.event,
            'data', jsonb_build_object('memory', coalesce(told.new_memory, told.old_memory)),
            'previous_memory', case when told.event = 'UPDATE' then told.old_memory end) end;
    return jsonb_build_object(
        'type', event_type, 'event_id', told.id, 'event_details', details,
        'project_id', project, 'user_id', told.user_id, 'agent_id', told.agent_id,
        'run_id', told.run_id, 'app_id', told.app_id,
        'timestamp', to_char(told.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
end
$$;
comment on function @self@ is
'What a webhook is posted of an event, as JSON; null where the event''s text has been erased.';
revoke all on function @self@ from public;
