create or replace function memory._is_blank(content text) returns boolean
language sql immutable parallel safe
begin atomic
    -- Whatever the collation of the database.
    select content collate pg_catalog.pg_c_utf8 !~ '[^[:space:]]';
end;
comment on function @self@ is
'Whether a text is Unicode white space alone.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
