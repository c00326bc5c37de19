create or replace function memory._reopen(
    project text, id uuid, version_id uuid, undone_event uuid
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    perform memory._because('undo of ' || undone_event, undone_event);
    if version_id is null then
        update memory.memory as m
        set recorded = tstzrange(clock_timestamp(), null), superseded_by = null
        where m.project = _reopen.project and m.id = _reopen.id;
        return;
    end if;
    update memory.memory as m
    set memory = v.memory, kind = v.kind, slot = v.slot, slot_value = v.slot_value,
        exclusive = v.exclusive, metadata = v.metadata, categories = v.categories,
        importance = v.importance,
        embedding = coalesce(v.embedding, (
            select a.embedding from memory.archive as a
            where a.project = v.project and a.memory_id = v.id)),
        embedding_2 = coalesce(v.embedding_2, (
            select a.embedding_2 from memory.archive as a
            where a.project = v.project and a.memory_id = v.id)),
        valid = v.valid,
        stated_at = v.stated_at, restated_at = v.restated_at,
        superseded_by = (
            select s.id from memory.memory as s
            where s.project = v.project and s.id = v.superseded_by),
        expires_at = v.expires_at, immutable = v.immutable, updated_at = v.updated_at,
        recorded = tstzrange(lower(m.recorded), null)
    from memory.memory as v
    where m.project = _reopen.project and m.id = _reopen.id
        and v.project = _reopen.project and v.id = _reopen.version_id;
end
$$;
comment on function @self@ is
'Makes a memory known again, in the state that a closed copy of it holds where one is named.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
