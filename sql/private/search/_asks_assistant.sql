create or replace function memory._asks_assistant(query text) returns boolean
language sql immutable parallel safe
begin atomic
    select query collate pg_catalog.pg_c_utf8 ~* @data:queries.assistant.english.asks@
            and query collate pg_catalog.pg_c_utf8 !~* @data:queries.assistant.english.others@
        or query collate pg_catalog.pg_c_utf8 ~* @data:queries.assistant.english.yours@
        or query collate pg_catalog.pg_c_utf8 ~* @data:queries.assistant.english.passive@
        or octet_length(query) > length(query) -- else it has no Chinese
            and (query ~ @data:queries.assistant.chinese.asks@
                or query ~ @data:queries.assistant.chinese.yours@);
end;
comment on function @self@ is
'Whether a query asks for what the assistant said, and not for what the user did.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
