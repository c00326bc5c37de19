create or replace function memory._add_past_state(
    target memory.target, fact jsonb, valid_from timestamptz
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    new_id constant uuid := memory._new_id(target.bucket);
    ends constant timestamptz := least(
        (fact ->> 'valid_to')::timestamptz, (fact ->> 'stated_at')::timestamptz);
    begins constant timestamptz := least(valid_from, ends - interval '1 us');
    twin uuid;
    previous text;
begin
    perform memory._enter(target.project);
    select m.id into twin
    from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.content_hash = memory._content_hash(fact ->> 'memory')
        and m.valid && tstzrange(begins, ends) and upper_inf(m.recorded)
        and not upper_inf(m.valid)
    limit 1;
    if twin is not null then
        return memory._slot_unchanged(target, fact, twin, 'already known');
    end if;
    if fact ->> 'target_id' is not null then
        previous := memory._retire_target(target, fact, new_id, ends);
    end if;
    perform memory._because('');
    perform memory._insert_memory(
        target, fact || '{"exclusive": false}', tstzrange(begins, ends), null, new_id);
    return memory._outcome(
        case when previous is null then 'ADD' else 'UPDATE' end,
        new_id, fact ->> 'memory', previous);
end
$$;
comment on function @self@ is
'Adds a state that was over when it was told: it held from valid_from to the fact''s valid_to, takes
nothing''s place but that of the memory that it is the end of, and fills no slot.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
