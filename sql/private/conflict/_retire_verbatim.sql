create or replace function memory._retire_verbatim(target memory.target, fact jsonb, successor uuid)
returns text
language plpgsql
@kept_plans@
as $$
declare
    verbatim record;
begin
    perform memory._enter(target.project);
    select m.id, m.memory into verbatim from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.content_hash = (fact ->> 'message_hash')::uuid
        and upper_inf(m.valid) and upper_inf(m.recorded) and not m.immutable
        and m.slot is null;
    if verbatim.id is not null then
        perform memory._close_record(
            target.project, verbatim.id, successor, 'replaced by the facts in it');
    end if;
    return verbatim.memory;
end
$$;
comment on function @self@ is
'A message that was stored word for word before and is now extracted: its facts take its place.
Returns the words that were replaced, or null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
