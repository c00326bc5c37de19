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
    silent text[];
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
    if jsonb_typeof(messages) = 'string' and not memory._is_blank(messages #>> '{}')
        and octet_length(messages #>> '{}') <= (settings ->> 'max_message_bytes')::integer then
        return list; -- in its plain form already
    end if;
    select
        jsonb_agg(message.plain order by message.place) filter (where message.plain is not null),
        array_agg(format('messages[%s]', message.place) order by message.place)
            filter (where message.plain is null)
    into result, silent
    from (
        select element.ordinality - 1 as place,
            memory._message(element.value, element.ordinality - 1,
                (settings ->> 'max_message_bytes')::integer) as plain
        from jsonb_array_elements(list) with ordinality as element
        offset 0
    ) as message;
    if result is null and jsonb_typeof(messages) = 'string' then
        raise exception 'messages[0] has empty content'
            using errcode = 'zero_length_character_string', hint = 'Leave the message out.';
    elsif silent is not null then
        raise notice '% without words skipped', case cardinality(silent)
            when 1 then '1 message' else cardinality(silent) || ' messages' end
            using detail = array_to_string(silent[:10], ', ')
                || case when cardinality(silent) > 10 then ', ...' else '' end
                || ': tool calls, pictures or empty content.';
    end if;
    perform memory._check_metadata(plain.value -> 'metadata', settings)
    from jsonb_array_elements(result) as plain where plain.value ? 'metadata';
    return coalesce(result, '[]');
end
$$;
comment on function @self@ is
'Messages in their plain form: an array of {role, content (text), name, metadata, occurred_at,
embedding}; those that say nothing are left out, and a NOTICE counts them. Raises: null_value_not_allowed, sql_json_array_not_found, zero_length_character_string,
program_limit_exceeded, and what _message() raises.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
