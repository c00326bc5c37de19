create or replace function @extschema@.memory_undo(event_id uuid, project text default null)
returns table (id uuid, memory text, event text, previous_memory text)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_undo.project);
    undone record;
begin
    select e.* into undone from memory.event as e
    where e.project = context.name and e.id = memory_undo.event_id;
    if not found then
        raise exception 'event % does not exist in project "%"',
            coalesce(event_id::text, 'null'), context.name
            using errcode = 'no_data_found', hint = 'See memory_history() for the event ids.';
    end if;
    perform memory._lock_scope(context.name, memory._scope_key(
        undone.user_id, undone.agent_id, undone.run_id, undone.app_id));
    perform memory._operate(memory._new_id(memory._bucket_of(undone.id)));
    -- All that the statement came to, the last of it first.
    for undone in
        select e.* from memory.event as e
        where e.project = context.name and (
            e.id = undone.id or e.operation = undone.operation and e.event <> 'NONE'
            -- Of this scope and transaction, as a caller can name any operation.
            and e.transaction_id = undone.transaction_id
            and (e.user_id, e.agent_id, e.run_id, e.app_id)
            is not distinct from (undone.user_id, undone.agent_id, undone.run_id, undone.app_id))
        order by e.seq desc
    loop
        return query select u.* from memory._undo_event(undone) as u;
    end loop;
    perform memory._operate(null);
    perform memory._because(outer_reason);
exception when unique_violation or exclusion_violation then
    raise exception 'event % can''t be undone: a later memory stands in its place', event_id
        using errcode = 'object_not_in_prerequisite_state', detail = sqlerrm,
        hint = 'Undo or delete the later one first.';
end
$$;
comment on function @self@ is
'Reverses an event: an ADD is deleted, a DELETE comes back, an UPDATE gives way to the former state
exactly. What one statement came to is reversed as a whole, whichever of its events is named. The
undo is an event itself. Returns a row for each event reversed: what stands now (memory) and what
stood (previous_memory).
Errors: no_data_found; object_not_in_prerequisite_state where later events build on this one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
