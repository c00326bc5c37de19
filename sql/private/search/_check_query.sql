create or replace function memory._check_query(query text, settings jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if octet_length(query) > (settings ->> 'max_message_bytes')::integer then
        raise exception 'query is too long: % bytes', octet_length(query)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes (setting max_message_bytes).',
                settings ->> 'max_message_bytes');
    end if;
end
$$;
comment on function @self@ is
'Raises program_limit_exceeded for a query longer than the longest message.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
