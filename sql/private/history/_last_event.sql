create or replace function memory._last_event() returns uuid
language sql stable
begin atomic
    select nullif(current_setting('memory.last_event', true), '')::uuid;
end;
comment on function @self@ is
'The event that this transaction recorded last: see _begin_reason().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
