create or replace function memory._message_content(content jsonb, role text, place bigint)
returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if content is null or content = 'null' then
        return '';
    elsif jsonb_typeof(content) = 'string' then
        return content #>> '{}';
    elsif jsonb_typeof(content) = 'array' and not exists (
        select from jsonb_array_elements(content) as part
        where jsonb_typeof(part.value) not in ('object', 'string', 'null')
    ) then
        -- Parts that are no text (pictures, tool calls and their results) are no words of a speaker.
        return coalesce((
            select string_agg(said.words, E'\n' order by part.ordinality)
            from jsonb_array_elements(content) with ordinality as part
            cross join lateral (
                select case
                    when jsonb_typeof(part.value) = 'string' then part.value #>> '{}'
                    when coalesce(part.value ->> 'type', 'text')
                        in ('text', 'input_text', 'output_text')
                        and jsonb_typeof(part.value -> 'text') = 'string'
                        then part.value ->> 'text'
                    end as words
            ) as said
            where said.words <> ''), '');
    elsif role = 'tool' then
        return content::text;
    end if;
    raise exception 'messages[%] has content that is neither text nor a list of text parts', place
        using errcode = 'sql_json_scalar_required',
        hint = 'Use "content": "..." or "content": [{"type": "text", "text": "..."}].';
end
$$;
comment on function @self@ is
'The words of a message, empty where it has none: its text, or the text parts of a list; of a tool
any JSON as text. Raises sql_json_scalar_required.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
