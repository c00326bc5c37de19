create or replace function memory._is_fenced() returns boolean
language sql stable
begin atomic
    select pg_has_role('memory_fenced', 'usage') and row_security_active('memory.memory');
end;
comment on function @self@ is
'Whether row security keeps the role that asks to what it was granted: see memory_grant().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_fenced;
