create or replace function memory._restate(
    target jsonb, fact jsonb, twin uuid, valid_from timestamptz
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    held record;
begin
    select m.* into held from memory.memory as m
    where m.project = target ->> 'project' and m.id = twin;
    perform memory._record_none(target ->> 'project', twin, 'restated');
    perform memory._link_source(target, fact, twin);
    perform memory._note_restated(
        target ->> 'project', twin, (fact ->> 'stated_at')::timestamptz);
    -- Said to hold since earlier than was known: its time begins then, unless another value of the
    -- slot held at that time or nothing says so but the time of the statement.
    if valid_from < lower(held.valid) and not held.immutable and not exists (
        select from memory.memory as m
        where m.project = target ->> 'project' and m.scope = held.scope and m.slot = held.slot
            and held.exclusive and m.exclusive and upper_inf(m.recorded) and m.id <> held.id
            and m.valid && tstzrange(valid_from, lower(held.valid))
    ) then
        perform set_config('memory.reason', 'known to hold since earlier', true);
        update memory.memory as m set valid = tstzrange(valid_from, upper(m.valid))
        where m.project = target ->> 'project' and m.id = twin;
    end if;
    return memory._outcome('NONE', twin, held.memory, reason => 'already known');
end
$$;
comment on function @self@ is
'A statement that is already current: notes its source, and where it is said to hold since earlier,
lets its time begin then.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
