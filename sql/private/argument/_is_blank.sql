create or replace function memory._is_blank(content text) returns boolean
language sql immutable parallel safe
begin atomic
    -- Whatever the collation of the database. And what has no width is not seen, either.
    select content collate pg_catalog.pg_c_utf8
        !~ '[^[:space:][:cntrl:]\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e'
        '\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]';
end;
comment on function @self@ is
'Whether a text is nothing that can be seen: white space, controls, what has no width.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
