create or replace function memory._undo_event(undone record)
returns table (id uuid, memory text, event text, previous_memory text)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_undo(undone);
    id := undone.memory_id;
    if undone.event = 'ADD' then
        perform memory._close_record(
            undone.project, undone.memory_id, null, 'undo of ' || undone.id, undone.id);
        event := 'DELETE';
        previous_memory := undone.new_memory;
        return next;
        return;
    end if;
    memory := undone.old_memory;
    if undone.event = 'DELETE' then
        perform memory._reopen(undone.project, undone.memory_id, undone.version_id, undone.id);
        event := 'ADD';
    else
        perform memory._undo_update(undone);
        id := coalesce(undone.previous_id, undone.memory_id);
        event := 'UPDATE';
        previous_memory := undone.new_memory;
    end if;
    return next;
end
$$;
comment on function @self@ is
'Reverses one event of memory.event. Returns what stands now and what stood. Raises
object_not_in_prerequisite_state where later events build on it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
