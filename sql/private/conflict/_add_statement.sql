create or replace function memory._add_statement(
    target memory.target, fact jsonb, valid_from timestamptz
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    new_id constant uuid := memory._new_id(target.bucket);
    previous text;
    later_id uuid;
    later_begins timestamptz;
begin
    perform memory._enter(target.project);
    previous := coalesce(
        case when fact ->> 'target_id' is not null
            then memory._retire_target(target, fact, new_id, valid_from) end,
        memory._retire_verbatim(target, fact, new_id));
    if fact -> 'ends' <> 'null' or fact -> 'contests' <> 'null' then
        select coalesce(previous, e.memory) into previous
        from memory._end_stated(
            target, fact, case when previous is null then new_id end, valid_from) as e;
    end if;
    perform memory._because('');
    -- What it contradicts was said later and goes on: then it ended where that begins.
    if fact ->> 'action' = 'supersede' then
        select m.id, lower(m.valid) into later_id, later_begins
        from memory as m
        where m.project is not distinct from target.project and m.id = (fact ->> 'target_id')::uuid
            and m.content_hash = (fact ->> 'target_hash')::uuid
            and m.stated_at > (fact ->> 'stated_at')::timestamptz and lower(m.valid) > valid_from
            and upper_inf(m.valid) and upper_inf(m.recorded);
    end if;
    perform memory._insert_memory(
        target, fact, tstzrange(valid_from, later_begins), later_id, new_id);
    return memory._outcome(
        case when previous is null then 'ADD' else 'UPDATE' end,
        new_id, fact ->> 'memory', previous);
end
$$;
comment on function @self@ is
'Adds a statement that fills no exclusive slot.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
