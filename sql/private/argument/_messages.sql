create or replace function memory._messages(messages jsonb, settings jsonb) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    list jsonb := case jsonb_typeof(messages)
        when 'string' then
            jsonb_build_array(jsonb_build_object('role', 'user', 'content', messages))
        when 'object' then jsonb_build_array(messages)
        else messages end;
    result jsonb;
begin
    if messages is null or messages = 'null' then
        raise exception 'messages is null'
            using errcode = 'null_value_not_allowed',
            hint = 'Pass the text, or a JSON array of {"role": ..., "content": ...}.';
    end if;
    if jsonb_typeof(list) <> 'array' then
        raise exception 'messages is a JSON %, not an array', jsonb_typeof(list)
            using errcode = 'sql_json_array_not_found',
            hint = 'Pass the text, or a JSON array of {"role": ..., "content": ...}.';
    end if;
    if jsonb_array_length(list) = 0 then
        raise exception 'messages is empty'
            using errcode = 'zero_length_character_string', hint = 'Pass at least one message.';
    end if;
    if jsonb_array_length(list) > (settings ->> 'max_messages')::integer then
        raise exception 'too many messages: %', jsonb_array_length(list)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s in one call (setting max_messages).',
                settings ->> 'max_messages');
    end if;
    perform memory._check_call_bytes(octet_length(list::text), settings);
    select jsonb_agg(
        memory._message(element.value, element.ordinality - 1,
            (settings ->> 'max_message_bytes')::integer)
        order by element.ordinality)
    into result
    from jsonb_array_elements(list) with ordinality as element;
    perform memory._check_metadata(plain.value -> 'metadata', settings)
    from jsonb_array_elements(result) as plain where plain.value ? 'metadata';
    return result;
end
$$;
comment on function @self@ is
'Messages in their plain form: an array of {role, content (text), name, metadata, occurred_at,
embedding}. Raises: null_value_not_allowed, sql_json_array_not_found, zero_length_character_string,
program_limit_exceeded, and what _message() raises.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
