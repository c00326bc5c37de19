create or replace function memory._parse_messages(messages text) returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
begin
    -- Before it is read as JSON, which nothing interrupts: what no setting could allow.
    if octet_length(messages) > 33554432 then
        raise exception 'one call brings too much: % bytes', octet_length(messages)
            using errcode = 'program_limit_exceeded',
            hint = 'See the setting max_call_bytes, and call it several times.';
    end if;
    -- Text that opens like a list of message objects, or like one, is meant as JSON.
    if messages ~ '^\s*(\[\s*\{|\{\s*")' then
        if not pg_input_is_valid(messages, 'jsonb') then
            raise exception 'messages look like JSON but are not valid JSON'
                using errcode = 'invalid_json_text',
                detail = (
                    select concat_ws(' ', e.message || ':', e.detail)
                    from pg_input_error_info(messages, 'jsonb') as e),
                hint = case when pg_input_is_valid(messages, 'text[]')
                    then 'This is a PostgreSQL array, which node-postgres makes of a JavaScript '
                        'array: pass JSON.stringify(messages).'
                    else 'Mend the JSON; to store such text as it is, pass jsonb_build_array('
                        'jsonb_build_object(''role'', ''user'', ''content'', ...)).' end;
        end if;
        return messages::jsonb;
    end if;
    return to_jsonb(messages);
end
$$;
comment on function @self@ is
'Messages given as text: JSON where they look like a message object or a list of them, else the
words of the user. Raises invalid_json_text,
program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
