create or replace function memory._message_content(content jsonb, place bigint) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_typeof(content) = 'string' then
        return content #>> '{}';
    end if;
    -- OpenAI's list of parts. Parts that are no text (images, audio) carry no words to remember.
    if jsonb_typeof(content) = 'array' and not exists (
        select from jsonb_array_elements(content) as part
        where jsonb_typeof(part.value) <> 'object'
            or (part.value ->> 'type' = 'text' or not part.value ? 'type')
            and jsonb_typeof(part.value -> 'text') is distinct from 'string'
    ) then
        return coalesce((
            select string_agg(part.value ->> 'text', E'\n' order by part.ordinality)
            from jsonb_array_elements(content) with ordinality as part
            where part.value ? 'text'), '');
    end if;
    raise exception 'messages[%] has content that is neither text nor a list of text parts', place
        using errcode = 'sql_json_scalar_required',
        hint = 'Use "content": "..." or "content": [{"type": "text", "text": "..."}].';
end
$$;
comment on function @self@ is
'The words of a message. Raises sql_json_scalar_required.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
