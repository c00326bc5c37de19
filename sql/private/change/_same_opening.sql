create or replace function memory._same_opening(before text, after text) returns boolean
language sql immutable parallel safe
begin atomic
    -- "Lives in Rome", "Lives in Oslo"; unspaced scripts: the first two characters.
    select case when before ~ ' ' or after ~ ' '
        then lower(split_part(before, ' ', 1) collate pg_catalog.pg_c_utf8)
            = lower(split_part(after, ' ', 1) collate pg_catalog.pg_c_utf8)
        else left(before, 2) = left(after, 2) end;
end;
comment on function @self@ is
'Whether two statements open with the same word, so that they speak of the same attribute.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
