create or replace function memory._memory_after_write() returns trigger
language plpgsql security definer
@kept_plans@
as $$
declare
    version_id uuid;
    replaced record;
begin
    perform memory._enter(old.project);
    if tg_op = 'DELETE' then
        delete from memory as m
        where m.project is not distinct from old.project and m.version_of = old.id;
        if old.version_of is null then
            -- What gave way to it has ended all the same.
            update memory as m set superseded_by = null
            where m.project is not distinct from old.project and m.superseded_by = old.id
                and m.version_of is null;
            -- Not one that an open search holds: see memory.access.
            delete from access as a
            using (
                select h.memory_id from access as h
                where h.project is not distinct from old.project and h.memory_id = old.id
                for update skip locked
            ) as h
            where a.project is not distinct from old.project and a.memory_id = h.memory_id;
        end if;
        if old.version_of is null and upper_inf(old.recorded) then
            perform memory._record_event(
                old, 'DELETE', old.memory, null, old.metadata, null, null, null);
        end if;
        return null;
    end if;
    if old.archived_at is not null and new.archived_at is null then
        delete from archive as a
        where a.project is not distinct from old.project and a.memory_id = old.id
        returning a.embedding, a.embedding_2 into old.embedding, old.embedding_2; -- which a copy of the former state has
    end if;
    if lower(new.recorded) is distinct from lower(old.recorded) then
        version_id := memory._keep_version(old, lower(new.recorded));
    end if;
    if new.superseded_by is not null
        and new.superseded_by is distinct from old.superseded_by then
        -- The successor's own row tells the story; _memory_superseded() sees to it that it does.
        if new.memory <> old.memory then
            perform memory._record_event(
                new, 'UPDATE', old.memory, new.memory, old.metadata, new.metadata, null,
                version_id);
        end if;
        return null;
    elsif upper_inf(old.recorded) and not upper_inf(new.recorded) then
        perform memory._record_event(
            new, 'DELETE', old.memory, null, old.metadata, null, null, null);
    elsif old.superseded_by is not null and new.superseded_by is null then
        -- An undo: the memory takes the place of the one that took its own.
        select m.id, m.memory, m.metadata, memory._superseded_version(m) as version_id
        into replaced
        from memory as m where m.project is not distinct from new.project
            and m.id = old.superseded_by and m.scope = new.scope;
        if replaced.id is null and not exists (
            select from memory as m
            where m.project is not distinct from new.project and m.id = old.superseded_by
        ) then
            return null; -- it was erased
        end if;
        if not upper_inf(old.recorded) then
            version_id := replaced.version_id;
        end if;
        perform memory._record_event(
            new, 'UPDATE', replaced.memory, new.memory, replaced.metadata, new.metadata,
            replaced.id, version_id);
    elsif not upper_inf(old.recorded) and upper_inf(new.recorded) then
        perform memory._record_event(
            new, 'ADD', null, new.memory, null, new.metadata, null, version_id);
    elsif upper_inf(old.valid) and not upper_inf(new.valid) then
        -- It is true no longer, and nothing takes its place.
        perform memory._record_event(
            new, 'DELETE', old.memory, null, old.metadata, null, null, version_id);
    elsif not upper_inf(old.valid) and upper_inf(new.valid) then
        perform memory._record_event(
            new, 'ADD', null, new.memory, null, new.metadata, null, version_id);
    elsif version_id is not null then
        perform memory._record_event(
            new, 'UPDATE', old.memory, new.memory, old.metadata, new.metadata, null, version_id);
    end if;
    return null;
end
$$;
comment on function @self@ is
'Writes the event of a change or a deletion and keeps the former state; runs for direct SQL edits as
well. New memories: memory._memories_added().';
revoke all on function @self@ from public;
