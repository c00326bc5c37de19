create or replace function memory._begin_earlier(
    target memory.target, fact jsonb, place memory.slot_place
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
begin
    perform memory._enter(target.project);
    if place.before_id is not null then
        perform memory._end_before(target, place, place.successor);
    end if;
    perform memory._because('known to hold since earlier');
    update memory as m
    set valid = tstzrange(place.begins, upper(m.valid)),
        stated_at = least(m.stated_at, (fact ->> 'stated_at')::timestamptz),
        restated_at = coalesce(m.restated_at, m.stated_at)
    where m.project is not distinct from target.project and m.id = place.successor;
    return memory._slot_unchanged(target, fact, place.successor, 'already known');
end
$$;
comment on function @self@ is
'A slot''s value that is known from later on was there already at the time of the statement.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
