create or replace function memory._slot_place(
    target jsonb, slot text, valid_from timestamptz, stated_at timestamptz,
    out begins timestamptz, out ends timestamptz, out successor uuid,
    out before_id uuid, out before_value text, out before_hash uuid, out before_immutable boolean,
    out before_stated_at timestamptz, out before_actor text, out before_agent_id text,
    out before_memory text, out before_begins timestamptz, out before_current boolean
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    newest boolean;
    before record;
begin
    select coalesce(bool_and(m.stated_at <= _slot_place.stated_at), true), max(lower(m.valid))
    into newest, before_begins
    from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded);
    -- What was said last holds now, even where it dates itself before what was said until then.
    begins := case
        when newest and valid_from <= before_begins then greatest(stated_at, before_begins)
        else valid_from end;
    select m.* into before from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) <= begins and (upper_inf(m.valid) or upper(m.valid) > begins);
    select lower(m.valid), m.id into ends, successor from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _slot_place.slot and m.exclusive and upper_inf(m.recorded)
        and lower(m.valid) > begins
    order by lower(m.valid) limit 1;
    before_id := before.id;
    before_value := lower(before.slot_value);
    before_hash := before.content_hash;
    before_immutable := coalesce(before.immutable, false);
    before_stated_at := before.stated_at;
    before_actor := before.actor;
    before_agent_id := before.agent_id;
    before_memory := before.memory;
    before_begins := lower(before.valid);
    before_current := coalesce(upper_inf(before.valid), false);
    ends := coalesce(ends, upper(before.valid));
end
$$;
comment on function memory._slot_place(jsonb, text, timestamptz, timestamptz) is
'Where a statement about an exclusive slot belongs in time: its begin and end, the value that it would
cut short (before_...) and the one that follows it (successor).';
revoke all on function memory._slot_place(jsonb, text, timestamptz, timestamptz) from public;
grant execute on function memory._slot_place(jsonb, text, timestamptz, timestamptz)
to memory_writer, memory_admin;
