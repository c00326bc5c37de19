create or replace function memory._message(message jsonb, place bigint, max_bytes integer)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    content text;
    key text;
    plain jsonb;
begin
    if jsonb_typeof(message) <> 'object' then
        raise exception 'messages[%] is a JSON %, not an object', place, jsonb_typeof(message)
            using errcode = 'sql_json_object_not_found',
            hint = 'Each message is {"role": "user", "content": "..."}.';
    end if;
    foreach key in array array['role', 'content'] loop
        if coalesce(message -> key, 'null') = 'null' then
            raise exception 'messages[%] has no %', place, key
                using errcode = 'sql_json_member_not_found',
                hint = 'Each message is {"role": "user", "content": "..."}.';
        end if;
    end loop;
    if message ->> 'role' not in ('user', 'assistant', 'system', 'tool') then
        raise exception 'messages[%] has an unknown role: %', place, message -> 'role'
            using errcode = 'invalid_text_representation',
            hint = 'Use user, assistant, system or tool.';
    end if;
    content := memory._message_content(message -> 'content', place);
    if memory._is_blank(content) then
        raise exception 'messages[%] has empty content', place
            using errcode = 'zero_length_character_string', hint = 'Leave the message out.';
    end if;
    if octet_length(content) > max_bytes then
        raise exception 'messages[%] is too long: % bytes', place, octet_length(content)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes a message (setting max_message_bytes).', max_bytes);
    end if;
    perform memory._check_message_extras(message, place);
    plain := jsonb_build_object('role', message -> 'role', 'content', content);
    foreach key in array array['name', 'metadata', 'occurred_at', 'embedding'] loop
        if message -> key <> 'null' then
            plain := plain || jsonb_build_object(key, message -> key);
        end if;
    end loop;
    return plain;
end
$$;
comment on function @self@ is
'One message in its plain form. Errors name the element: sql_json_object_not_found,
sql_json_member_not_found, invalid_text_representation for an unknown role,
zero_length_character_string, program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
