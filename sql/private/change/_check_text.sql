create or replace function memory._check_text(content text, settings jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_blank(content) then
        raise exception 'memory is empty'
            using errcode = 'zero_length_character_string', hint = 'Delete it instead.';
    end if;
    if octet_length(content) > (settings ->> 'max_message_bytes')::integer then
        raise exception 'memory is too long: % bytes', octet_length(content)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes (setting max_message_bytes).',
                settings ->> 'max_message_bytes');
    end if;
end
$$;
comment on function @self@ is
'Raises where the new text of a memory is empty or too long.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
