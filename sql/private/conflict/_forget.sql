create or replace function memory._forget(target memory.target, fact jsonb)
returns memory.outcome_row
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    found_memory record;
begin
    select f.* into found_memory from memory._forget_candidate(target, fact) as f;
    if found_memory.id is null then
        return memory._outcome('NONE', null, fact ->> 'memory', reason => 'nothing like it is known');
    elsif found_memory.immutable then
        return memory._slot_unchanged(target, fact, found_memory.id, 'the memory is immutable');
    end if;
    perform memory._close_record(
        target.project, found_memory.id, null, 'asked to forget');
    return memory._outcome('DELETE', found_memory.id, found_memory.memory, found_memory.memory);
end
$$;
comment on function @self@ is
'Deletes the one memory of the scope that a request to forget means; it stays in history.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
