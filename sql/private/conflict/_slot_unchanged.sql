create or replace function memory._slot_unchanged(
    target memory.target, fact jsonb, id uuid, reason text
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    held record;
begin
    perform memory._enter(target.project);
    select m.* into held from memory as m
    where m.project is not distinct from target.project and m.id = _slot_unchanged.id;
    if memory._is_fenced() then
        perform memory._fenced_record_none(memory._caller(), target.project, held.id, reason);
    else
        perform memory._record_none(target.project, _slot_unchanged.id, reason);
    end if;
    if reason = 'already known' then
        perform memory._link_source(target, fact, held.id);
    end if;
    return memory._outcome('NONE', held.id, held.memory, reason => _slot_unchanged.reason);
end
$$;
comment on function @self@ is
'The outcome of a statement that leaves its slot as it is.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
