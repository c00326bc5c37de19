create or replace function memory._outcome(
    event text, id uuid, memory text, previous_memory text default null, reason text default null
) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return jsonb_build_object(
        'id', id, 'memory', memory, 'event', event, 'previous_memory', previous_memory,
        'reason', reason,
        'event_id', case when event <> 'NONE'
            then nullif(current_setting('memory.last_event', true), '') end);
end
$$;
comment on function @self@ is
'What a fact came to; event_id is that of the event just recorded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
