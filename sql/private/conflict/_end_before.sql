create or replace function memory._end_before(
    target memory.target, place memory.slot_place, successor uuid
) returns void
language plpgsql
set search_path = pg_catalog, memory, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
    perform memory._enter(target.project);
    if place.before_id is null then
        return;
    end if;
    if place.before_begins = place.begins then
        -- Both claim the same time: the later said one corrects the other.
        perform memory._close_record(
            target.project, place.before_id, successor, 'corrected');
        return;
    end if;
    perform memory._because('superseded');
    update memory as m
    set valid = tstzrange(lower(m.valid), place.begins), superseded_by = successor
    where m.project = target.project and m.id = place.before_id;
end
$$;
comment on function @self@ is
'Ends the value of a slot that a statement cuts short where the statement begins.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
