create or replace function memory._slot_place(
    target jsonb, slot text, valid_from timestamptz, stated_at timestamptz
) returns memory.slot_place
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    newest boolean;
    latest_begins timestamptz;
    before record;
    place memory.slot_place;
begin
    select coalesce(bool_and(m.stated_at <= _slot_place.stated_at), true), max(lower(m.valid))
    into newest, latest_begins
    from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded);
    -- What was said last holds now, even where it dates itself before what was said until then.
    place.begins := case
        when newest and valid_from <= latest_begins then greatest(stated_at, latest_begins)
        else valid_from end;
    select m.* into before from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) <= place.begins and (upper_inf(m.valid) or upper(m.valid) > place.begins);
    select lower(m.valid), m.id into place.ends, place.successor from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) > place.begins
    order by lower(m.valid) limit 1;
    place.before_id := before.id;
    place.before_value := lower(before.slot_value);
    place.before_hash := before.content_hash;
    place.before_immutable := coalesce(before.immutable, false);
    place.before_stated_at := before.stated_at;
    place.before_actor := before.actor;
    place.before_agent_id := before.agent_id;
    place.before_memory := before.memory;
    place.before_begins := lower(before.valid);
    place.before_current := coalesce(upper_inf(before.valid), false);
    place.ends := coalesce(place.ends, upper(before.valid));
    return place;
end
$$;
comment on function memory._slot_place(jsonb, text, timestamptz, timestamptz) is
'Where a statement about an exclusive slot belongs in time: its begin and end, the value that it
would
cut short (before_...) and the one that follows it (successor).';
revoke all on function memory._slot_place(jsonb, text, timestamptz, timestamptz) from public;
grant execute on function memory._slot_place(jsonb, text, timestamptz, timestamptz)
to memory_writer, memory_admin;
