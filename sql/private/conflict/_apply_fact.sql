create or replace function memory._apply_fact(target memory.target, fact jsonb, settings jsonb)
returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    -- The scope is locked: from here on no other session writes to it, so this time is the latest.
    stated_at constant timestamptz := least(
        (fact ->> 'stated_at')::timestamptz, clock_timestamp());
    valid_from constant timestamptz := least(
        coalesce((fact ->> 'valid_from')::timestamptz, stated_at), stated_at);
    stated constant jsonb := fact || jsonb_build_object('stated_at', stated_at);
    twin uuid;
    fills_slot boolean;
    outcome memory.outcome_row;
    ended memory.outcome_row;
    standing record;
begin
    perform memory._enter(target.project);
    if fact ->> 'action' = 'forget' then
        return memory._forget(target, stated);
    elsif fact ->> 'action' = 'delete' then
        return memory._delete_target(target, stated);
    elsif fact ->> 'action' = 'none' then
        outcome := memory._unchanged_target(target, stated);
        if outcome.event is not null then
            return memory._merge_given(target, stated, outcome);
        end if;
    end if;
    if (fact ->> 'valid_to')::timestamptz <= stated_at then
        return memory._add_past_state(target, stated, valid_from);
    end if;
    twin := memory._current_twin(target, fact ->> 'memory');
    fills_slot := (fact ->> 'exclusive')::boolean;
    if fills_slot and twin is not null then
        fills_slot := not exists (
            select from memory as m
            where m.project is not distinct from target.project and m.id = twin
                and m.slot is distinct from fact ->> 'slot');
    end if;
    if twin is not null and not fills_slot then
        outcome := memory._restate(target, stated, twin, valid_from);
    elsif fills_slot then
        outcome := memory._fill_slot(target, stated, valid_from, settings);
    else
        outcome := memory._add_statement(target, stated, valid_from);
    end if;
    if outcome.reason is distinct from 'already known' then
        return outcome;
    end if;
    if jsonb_typeof(fact -> 'ends') = 'object' then
        select e.* into standing from memory._end_stated(target, stated, null, valid_from) as e;
        if standing.id is not null then
            return memory._outcome('DELETE', standing.id, standing.memory, standing.memory);
        end if;
    end if;
    if outcome.id::text <> fact ->> 'target_id' then
        -- What takes the target's place stood beside it already.
        ended := memory._delete_target(target, stated);
    end if;
    if ended.event = 'DELETE' then
        return ended;
    end if;
    return memory._merge_given(target, stated, outcome);
end
$$;
comment on function @self@ is
'Does to the scope what one fact calls for: forget, delete, restate, fill a slot, or add. The
caller holds the scope''s lock. Returns the outcome.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
