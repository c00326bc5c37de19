create or replace function memory._take_place(target jsonb, fact jsonb, place memory.slot_place)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    new_id constant uuid := memory._uuid7();
    verbatim text;
begin
    verbatim := memory._retire_verbatim(target, fact, new_id);
    if place.before_id is not null then
        perform set_config('memory.reason', 'superseded', true);
        if place.before_begins = place.begins then
            -- Both claim the same time: the later said one corrects the other.
            perform memory._close_record(
                target ->> 'project', place.before_id, new_id, 'corrected');
        else
            update memory.memory as m
            set valid = tstzrange(lower(m.valid), place.begins), superseded_by = new_id
            where m.project = target ->> 'project' and m.id = place.before_id;
        end if;
    else
        perform set_config('memory.reason', '', true);
    end if;
    perform memory._insert_memory(
        target, fact, tstzrange(place.begins, place.ends), place.successor, new_id);
    if place.before_current or verbatim is not null then
        return memory._outcome(
            'UPDATE', new_id, fact ->> 'memory',
            case when place.before_current then place.before_memory else verbatim end);
    end if;
    return memory._outcome('ADD', new_id, fact ->> 'memory');
end
$$;
comment on function memory._take_place(jsonb, jsonb, memory.slot_place) is
'Inserts a slot''s value at its place in time and ends the one before it.';
revoke all on function memory._take_place(jsonb, jsonb, memory.slot_place) from public;
grant execute on function memory._take_place(jsonb, jsonb, memory.slot_place)
to memory_writer, memory_admin;
