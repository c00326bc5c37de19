create or replace function memory._take_place(
    target memory.target, fact jsonb, place memory.slot_place
) returns memory.outcome_row
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    new_id constant uuid := memory._new_id(target.bucket);
    replaced text;
begin
    replaced := coalesce(
        case when fact ->> 'target_id' is not null then memory._retire_target(
            target, fact,
            -- Of two that it ends, the value of the slot is the one whose place it takes.
            case when place.before_id is null or place.before_id::text = fact ->> 'target_id'
                then new_id end,
            place.begins) end,
        memory._retire_verbatim(
            target, fact, case when place.before_id is null then new_id end));
    if fact -> 'ends' <> 'null' or fact -> 'contests' <> 'null' then
        select coalesce(replaced, e.memory) into replaced
        from memory._end_stated(
            target, fact, case when place.before_id is null and replaced is null then new_id end,
            place.begins) as e;
    end if;
    if place.before_restated_at > (fact ->> 'stated_at')::timestamptz
        and place.before_begins < place.begins then
        place := memory._split_before(target, place, new_id);
    end if;
    perform memory._because('');
    if place.before_id is not null then
        perform memory._end_before(target, place, new_id);
    end if;
    perform memory._insert_memory(
        target, fact, tstzrange(place.begins, place.ends), place.successor, new_id);
    if place.before_current or replaced is not null then
        return memory._outcome(
            'UPDATE', new_id, fact ->> 'memory',
            case when place.before_current then place.before_memory else replaced end);
    end if;
    return memory._outcome('ADD', new_id, fact ->> 'memory');
end
$$;
comment on function @self@ is
'Inserts a slot''s value at its place in time and ends the one before it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
