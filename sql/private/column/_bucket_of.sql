create or replace function memory._bucket_of(id uuid) returns integer
language sql immutable parallel safe
begin atomic
    select ((get_byte(uuid_send(id), 14) & 15) << 8) | get_byte(uuid_send(id), 15);
end;
comment on function @self@ is
'The bucket that an id names, 0 to 4095; an event, a former state or a relation has its memory''s.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
