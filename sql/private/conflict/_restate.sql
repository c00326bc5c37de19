create or replace function memory._restate(
    target memory.target, fact jsonb, twin uuid, valid_from timestamptz
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    held record;
begin
    perform memory._enter(target.project);
    select m.* into held from memory as m
    where m.project is not distinct from target.project and m.id = twin;
    if memory._is_fenced() then
        perform memory._fenced_record_none(memory._caller(), target.project, twin, 'restated');
    else
        perform memory._record_none(target.project, twin, 'restated');
    end if;
    perform memory._link_source(target, fact, twin);
    perform memory._note_restated(
        target.project, twin, (fact ->> 'stated_at')::timestamptz);
    -- Said to hold since earlier than was known: its time begins then, unless another value of the
    -- slot held at that time or nothing says so but the time of the statement.
    if valid_from < lower(held.valid) and not held.immutable and not exists (
        select from memory as m
        where m.project is not distinct from target.project
            and m.scope = held.scope and m.slot = held.slot
            and held.exclusive and m.exclusive and upper_inf(m.recorded) and m.id <> held.id
            and m.valid && tstzrange(valid_from, lower(held.valid))
    ) then
        perform memory._because('known to hold since earlier');
        update memory as m set valid = tstzrange(valid_from, upper(m.valid))
        where m.project is not distinct from target.project and m.id = twin;
    end if;
    return memory._outcome('NONE', twin, held.memory, reason => 'already known');
end
$$;
comment on function @self@ is
'A statement that is already current: notes its source, and where it is said to hold since earlier,
lets its time begin then.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
