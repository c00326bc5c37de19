create or replace function memory._record_event(
    target record, event text, old_memory text, new_memory text,
    old_metadata jsonb, new_metadata jsonb, previous_id uuid, version_id uuid
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    event_id constant uuid := memory._new_id(memory._bucket_of(target.id));
begin
    insert into memory.event (
        project, id, memory_id, previous_id, version_id, event, old_memory, new_memory,
        old_metadata, new_metadata, user_id, agent_id, run_id, app_id, actor, reason,
        operation, undoes)
    select target.project, event_id, target.id, previous_id, version_id, event, old_memory,
        new_memory, old_metadata, new_metadata, target.user_id, target.agent_id, target.run_id,
        target.app_id, target.actor, c.reason, c.operation, c.undoes
    from memory._change() as c;
    perform set_config('memory.last_event', event_id::text, true);
end
$$;
comment on function @self@ is
'Appends to memory.event for a row of memory.memory; leaves the event''s id for
_last_event().';
revoke all on function @self@ from public;
