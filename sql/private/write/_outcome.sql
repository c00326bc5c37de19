create or replace function memory._outcome(
    event text, id uuid, memory text, previous_memory text default null, reason text default null
) returns memory.outcome_row
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    outcome memory.outcome_row;
begin
    outcome.id := id;
    outcome.memory := memory;
    outcome.event := event;
    outcome.previous_memory := previous_memory;
    outcome.reason := reason;
    if event <> 'NONE' then
        outcome.event_id := memory._last_event();
    end if;
    return outcome;
end
$$;
comment on function @self@ is
'What a fact came to; event_id is that of the event just recorded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
