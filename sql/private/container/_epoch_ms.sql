create or replace function memory._epoch_ms(at timestamptz) returns bigint
language sql immutable parallel safe
begin atomic
    select floor(extract(epoch from at) * 1000)::bigint;
end;
comment on function @self@ is 'Milliseconds since 1970: how clients of containers read times.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
