create or replace function memory._wanted(embedding text) returns @extschema:vector@.halfvec
language sql immutable parallel safe
begin atomic
    select embedding::@extschema:vector@.halfvec;
end;
comment on function @self@ is 'An embedding out of pgvector''s notation.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
