create or replace function memory._rebucketed(id uuid, bucket integer) returns uuid
language sql immutable parallel safe
begin atomic
    select (left(id::text, 33) || right(to_hex(4096 + bucket), 3))::uuid;
end;
comment on function @self@ is
'The id that one of another bucket (see _bucket()) gets in this one: the same time, the same random
part.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
