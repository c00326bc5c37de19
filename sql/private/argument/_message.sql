create or replace function memory._message(message jsonb, place bigint, max_bytes integer)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    -- LangChain's messages_to_dict() wraps the message, others call its content parts.
    bare constant jsonb := case
        when jsonb_typeof(message -> 'data') = 'object' and not message ? 'content'
        then (message -> 'data') || jsonb_build_object('type', message -> 'type')
        else message end;
    given constant jsonb := coalesce(nullif(bare -> 'content', 'null'), bare -> 'parts');
    role constant text := memory._message_role(bare);
    content text;
    key text;
    plain jsonb;
begin
    if jsonb_typeof(message) <> 'object' then
        raise exception 'messages[%] is a JSON %, not an object', place, jsonb_typeof(message)
            using errcode = 'sql_json_object_not_found',
            hint = 'Each message is {"role": "user", "content": "..."}.';
    end if;
    content := memory._message_content(given, role, place);
    if memory._is_blank(content)
        and (given is not null or bare - 'role' - 'name' - 'metadata' - 'occurred_at' <> '{}') then
        return null;
    end if;
    foreach key in array array['role', 'content'] loop
        if key = 'role' and coalesce(bare -> 'role', 'null') = 'null' and role is null
            or key = 'content' and given is null then
            raise exception 'messages[%] has no %', place, key
                using errcode = 'sql_json_member_not_found',
                hint = 'Each message is {"role": "user", "content": "..."}.';
        end if;
    end loop;
    if role is null then
        raise exception 'messages[%] has an unknown role: %', place, message -> 'role'
            using errcode = 'invalid_text_representation',
            hint = 'Use user, assistant, system or tool.';
    end if;
    if octet_length(content) > max_bytes then
        raise exception 'messages[%] is too long: % bytes', place, octet_length(content)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes a message (setting max_message_bytes).', max_bytes);
    end if;
    plain := jsonb_build_object('role', role, 'content', content);
    if bare - '{role, content}'::text[] = '{}' then
        return plain;
    end if;
    perform memory._check_message_extras(bare, place);
    foreach key in array array['name', 'metadata', 'occurred_at', 'embedding'] loop
        if bare -> key <> 'null' then
            plain := plain || jsonb_build_object(key, bare -> key);
        end if;
    end loop;
    return plain;
end
$$;
comment on function @self@ is
'One message in its plain form; null for one that says nothing: a tool call, a picture, empty
content. Errors name the element: sql_json_object_not_found, sql_json_member_not_found,
sql_json_scalar_required, invalid_text_representation for an unknown role, program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
