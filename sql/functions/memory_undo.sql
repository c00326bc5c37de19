create or replace function @extschema@.memory_undo(
    event_id uuid, project text default null, dry_run boolean default false
)
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
    told memory.outcome_row[];
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
    if coalesce(dry_run, false) then
        begin
            told := array(
                select row(null, u.id, u.memory, u.event, u.previous_memory, null, null, null)
                    ::memory.outcome_row
                from memory._undo_operation(undone) as u);
            raise sqlstate 'ME000';
        exception when sqlstate 'ME000' then
            null; -- Everything was tried and is undone again.
        end;
        return query
        select t.id, t.memory, t.event, t.previous_memory from unnest(told) as t;
    else
        return query select u.* from memory._undo_operation(undone) as u;
    end if;
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
stood (previous_memory). dry_run returns the same and changes nothing.
Errors: no_data_found; object_not_in_prerequisite_state where later events build on this one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
