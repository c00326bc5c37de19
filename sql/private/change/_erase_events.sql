create or replace function memory._erase_events(project text, ids uuid[]) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    gone constant uuid[] := array_remove(ids, null);
begin
    update memory.event_link as l
    set salts = array[
            case when coalesce(e.previous_id, e.memory_id) <> all(gone) then l.salts[1] end,
            case when e.memory_id <> all(gone) then l.salts[2] end, null]
    from memory.event as e
    where l.project = _erase_events.project and e.project = l.project and l.event_id = e.id
        and (e.memory_id = any(gone) or e.previous_id = any(gone))
        and not exists (
            select from memory.memory as m
            where m.project = e.project and m.id = any(gone));
    -- That something happened stays on record; what was remembered does not. Only for memories
    -- that are gone: nobody can rub out the history of one that stands.
    update memory.event as e
    set old_memory = case
            when coalesce(e.previous_id, e.memory_id) <> all(gone) then e.old_memory end,
        old_metadata = case
            when coalesce(e.previous_id, e.memory_id) <> all(gone) then e.old_metadata end,
        new_memory = case when e.memory_id <> all(gone) then e.new_memory end,
        new_metadata = case when e.memory_id <> all(gone) then e.new_metadata end,
        reason = 'purged'
    where e.project = _erase_events.project
        and (e.memory_id = any(gone) or e.previous_id = any(gone))
        and not exists (
            select from memory.memory as m
            where m.project = e.project and m.id = any(gone));
end
$$;
comment on function @self@ is
'Erases texts, metadata and reasons from the events of memories that were purged, and the salts of
their digests.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
