create or replace function memory._later_event(undone record) returns uuid
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    later record;
    target record;
    cancelled uuid[] := '{}'::uuid[];
begin
    -- An event that was undone afterwards, and that undo, come to nothing together.
    for later in
        select e.id, e.memory_id, e.previous_id, e.undoes
        from memory.event as e
        where e.project = undone.project and e.seq > undone.seq and e.event <> 'NONE'
            and (e.memory_id in (undone.memory_id, undone.previous_id)
                or e.previous_id in (undone.memory_id, undone.previous_id))
        order by e.seq desc
    loop
        continue when later.id = any(cancelled);
        select e.id, e.seq into target from memory.event as e
        where e.project = undone.project and e.id = later.undoes
            -- A caller can name any event: only one of the same memory counts.
            and (e.memory_id in (later.memory_id, later.previous_id)
                or e.previous_id in (later.memory_id, later.previous_id));
        if target.seq > undone.seq then
            cancelled := cancelled || target.id;
        else
            return later.id;
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'The last event that builds on the given one, those that were undone left out; null if none does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
