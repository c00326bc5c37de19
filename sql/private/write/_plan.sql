create or replace function memory._plan(outcome memory.outcome_row) returns memory.outcome_row
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    outcome.event_id := null;
    if outcome.event in ('ADD', 'UPDATE') then
        outcome.id := null;
    end if;
    outcome.relations := memory._named_relations(outcome.relations);
    return outcome;
end
$$;
comment on function @self@ is
'An outcome without the ids of what was not written.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
