create or replace function memory._release() returns text
language sql immutable parallel safe
begin atomic
    select '@version@'::text as release;
end;
comment on function @self@ is 'The release of these functions, such as 0.1.0.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_gateway;
