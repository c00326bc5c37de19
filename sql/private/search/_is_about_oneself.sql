create or replace function memory._is_about_oneself(query text) returns boolean
language sql immutable parallel safe
begin atomic
    select query collate pg_catalog.pg_c_utf8 ~* @data:queries.oneself.english.asks@
            and query collate pg_catalog.pg_c_utf8 !~* @data:queries.oneself.english.others@
        or query collate pg_catalog.pg_c_utf8 ~* @data:queries.oneself.english.own@
        -- Else it has no Chinese.
        or octet_length(query) > length(query) and query ~ @data:queries.oneself.chinese.asks@;
end;
comment on function @self@ is
'Whether a query asks for something of the user themselves, and not of somebody of theirs.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
