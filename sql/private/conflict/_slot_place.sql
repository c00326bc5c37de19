create or replace function memory._slot_place(
    target memory.target, slot text, valid_from timestamptz, stated_at timestamptz
) returns memory.slot_place
language plpgsql stable
@kept_plans@
as $$
declare
    values_known bigint;
    newest boolean;
    latest_begins timestamptz;
    before record;
    after record;
    place memory.slot_place;
begin
    perform memory._enter(target.project);
    select count(*), bool_and(coalesce(m.restated_at, m.stated_at) <= _slot_place.stated_at),
        max(lower(m.valid))
    into values_known, newest, latest_begins
    from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded);
    if values_known = 0 then
        place.begins := valid_from;
        place.successor_immutable := false;
        place.before_immutable := false;
        place.before_current := false;
        return place;
    end if;
    -- What was said last holds now, even where it dates itself before what was said until then.
    place.begins := case
        when newest and valid_from <= latest_begins then greatest(stated_at, latest_begins)
        else valid_from end;
    select m.* into before from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) <= place.begins and (upper_inf(m.valid) or upper(m.valid) > place.begins);
    select m.* into after from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) > place.begins
    order by lower(m.valid) limit 1;
    place.successor := after.id;
    place.successor_hash := after.content_hash;
    place.successor_value := lower(after.slot_value);
    place.successor_immutable := coalesce(after.immutable, false);
    place.before_id := before.id;
    place.before_value := lower(before.slot_value);
    place.before_hash := before.content_hash;
    place.before_immutable := coalesce(before.immutable, false);
    place.before_stated_at := before.stated_at;
    place.before_restated_at := before.restated_at;
    if before.restated_at > _slot_place.stated_at then
        -- When the value was said again, the first time after the statement.
        place.before_restated_at := coalesce((
            select min(g.occurred_at)
            from memory_source as s
            join message as g on g.project is not distinct from s.project and g.id = s.message_id
            where s.project is not distinct from target.project and s.memory_id = before.id
                and g.occurred_at > greatest(_slot_place.stated_at, place.begins)
        ), before.restated_at);
    end if;
    place.before_actor := before.actor;
    place.before_memory := before.memory;
    place.before_begins := lower(before.valid);
    place.before_current := coalesce(upper_inf(before.valid), false);
    place.ends := coalesce(lower(after.valid), upper(before.valid));
    return place;
end
$$;
comment on function @self@ is
'Where a statement about an exclusive slot belongs in time: its begin and end, the value that it
would cut short (before_...) and the one that follows it (successor).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
