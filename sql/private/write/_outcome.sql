create or replace function memory._outcome(
    event text, id uuid, memory text, previous_memory text default null, reason text default null
) returns memory.outcome_row
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return row(
        null, id, memory, event, previous_memory,
        case when event <> 'NONE' then memory._last_event() end, null, reason
    )::memory.outcome_row;
end
$$;
comment on function @self@ is
'What a fact came to; event_id is that of the event just recorded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
