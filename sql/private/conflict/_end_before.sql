create or replace function memory._end_before(
    target memory.target, place memory.slot_place, successor uuid
) returns void
language plpgsql
@kept_plans@
as $$
begin
    perform memory._enter(target.project);
    if place.before_begins = place.begins then
        -- Both claim the same time: the later said one corrects the other.
        perform memory._close_record(
            target.project, place.before_id, successor, 'corrected');
        return;
    end if;
    perform memory._because('superseded');
    update memory as m
    set valid = tstzrange(lower(m.valid), place.begins), superseded_by = successor
    where m.project is not distinct from target.project and m.id = place.before_id;
end
$$;
comment on function @self@ is
'Ends the value of a slot that a statement cuts short where the statement begins.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
