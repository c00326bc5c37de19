create or replace function memory._unchanged_target(target memory.target, fact jsonb)
returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    held record;
begin
    perform memory._enter(target.project);
    select m.* into held from memory as m
    where m.project is not distinct from target.project and m.id = (fact ->> 'target_id')::uuid
        and m.content_hash = (fact ->> 'target_hash')::uuid
        and upper_inf(m.valid) and upper_inf(m.recorded);
    if held.id is null then
        return null;
    end if;
    return memory._restate(
        target, fact, held.id, (fact ->> 'stated_at')::timestamptz);
end
$$;
comment on function @self@ is
'A statement that a language model finds in a memory already: notes its source. Returns the outcome,
null where the memory has changed since the model saw it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
