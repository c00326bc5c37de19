create or replace function memory._last_event() returns uuid
language sql stable
begin atomic
    select memory._said_id('memory.last_event');
end;
comment on function @self@ is
'The event that this transaction recorded last: see _begin_reason().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
