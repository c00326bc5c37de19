create or replace function memory._fill_slot(
    target memory.target, fact jsonb, valid_from timestamptz, settings jsonb
) returns memory.outcome_row
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    policy constant text := coalesce(
        settings -> 'slot_policies' ->> split_part(fact ->> 'slot', ' / ', 2), 'latest');
    stated_at constant timestamptz := (fact ->> 'stated_at')::timestamptz;
    value constant text := lower((fact ->> 'value') collate pg_catalog.pg_c_utf8);
    place memory.slot_place;
    -- Of a statement by rule that tells of no change.
    compared constant boolean := not (fact ->> 'change')::boolean and memory._has_python();
    coarseness text;
begin
    if policy = 'many' then
        return memory._add_statement(target, fact || '{"exclusive": false}', valid_from);
    end if;
    perform memory._end_expired(target, fact ->> 'slot', valid_from, stated_at);
    select s.* into place
    from memory._slot_place(target, fact ->> 'slot', valid_from, stated_at) as s;
    if num_nonnulls(place.before_id, place.successor) = 0 then
        return memory._take_place(target, fact, place);
    end if;
    if (fact ->> 'negated')::boolean and place.before_value !~ '^not '
        and 'not ' || place.before_value <> value then
        -- "No longer works at Acme" ends no other job.
        return memory._add_statement(
            target,
            fact || '{"slot": null, "exclusive": false}' || case
                when fact ->> 'target_id' = place.before_id::text then '{"target_id": null}'
                else '{}' end::jsonb,
            valid_from);
    elsif fact ->> 'action' = 'update' and fact ->> 'target_id' = place.before_id::text
        and strpos(value, place.before_value) > 0 and not place.before_immutable
        and place.before_hash <> memory._content_hash(fact ->> 'memory')
        and place.before_stated_at <= stated_at then
        -- The same with more detail, which it had all the time.
        place.begins := place.before_begins;
    elsif place.before_id is not null and (
        place.before_value = value
        or place.before_hash = memory._content_hash(fact ->> 'memory')
    ) then
        perform memory._note_restated(target.project, place.before_id, stated_at);
        return memory._slot_unchanged(target, fact, place.before_id, 'already known');
    end if;
    if compared and place.before_current and place.before_value !~ '^not '
        and not (fact ->> 'negated')::boolean then
        coarseness := memory._coarseness(
            split_part(fact ->> 'slot', ' / ', 2), place.before_value, fact ->> 'value');
    end if;
    if coarseness = 'known' then
        return memory._slot_unchanged(target, fact, place.before_id, 'already known');
    elsif coarseness = 'beside' then
        return memory._add_statement(
            target, fact || '{"slot": null, "exclusive": false}', valid_from);
    elsif place.before_immutable then
        return memory._slot_unchanged(target, fact, place.before_id, 'the memory is immutable');
    elsif place.before_stated_at > stated_at then
        return memory._slot_unchanged(
            target, fact, place.before_id, 'contradicted by a later statement');
    elsif policy = 'trusted' and place.before_id is not null
        and memory._trust(settings, fact ->> 'actor')
        < memory._trust(settings, place.before_actor) then
        return memory._slot_unchanged(
            target, fact, place.before_id, 'a more trusted source says otherwise');
    elsif (place.successor_value = value
            or place.successor_hash = memory._content_hash(fact ->> 'memory'))
        and not place.successor_immutable
        and coalesce(place.before_restated_at <= stated_at, true) then
        return memory._begin_earlier(target, fact, place);
    end if;
    return memory._take_place(target, fact, place);
end
$$;
comment on function @self@ is
'Puts a statement about an exclusive slot where it belongs in time, by the slot''s policy: the value
before it ends where it begins, a later value stays.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
