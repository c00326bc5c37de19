create or replace function memory._undo_update(undone record) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    version_of uuid;
begin
    if undone.previous_id is null then
        perform memory._reopen(undone.project, undone.memory_id, undone.version_id, undone.id);
        return;
    end if;
    select v.version_of into version_of from memory.memory as v
    where v.project = undone.project and v.id = undone.version_id;
    if version_of = undone.memory_id then
        -- The update was itself an undo: the memory goes back to being superseded.
        perform memory._reopen(undone.project, undone.memory_id, undone.version_id, undone.id);
        perform memory._reopen(undone.project, undone.previous_id, null, undone.id);
    else
        perform memory._close_record(
            undone.project, undone.memory_id, undone.previous_id, 'undo of ' || undone.id,
            undone.id);
        perform memory._reopen(
            undone.project, undone.previous_id, undone.version_id, undone.id);
    end if;
end
$$;
comment on function @self@ is
'Reverses an UPDATE: the former state of the memory, or the memory whose place it took.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
