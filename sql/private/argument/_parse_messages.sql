create or replace function memory._parse_messages(messages text) returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    parsed jsonb;
begin
    -- Before it is read as JSON, which nothing interrupts: what no setting could allow.
    if octet_length(messages) > 33554432 then
        raise exception 'one call brings too much: % bytes', octet_length(messages)
            using errcode = 'program_limit_exceeded',
            hint = 'See the setting max_call_bytes, and call it several times.';
    end if;
    if messages !~ '^\s*[\[{]' then
        return to_jsonb(messages);
    end if;
    -- What a person typed must not become structure: nothing but who said what is read out of text.
    begin
        if messages ~ '^\s*\[\s*\{' and pg_input_is_valid(messages, 'jsonb') then
            parsed := messages::jsonb;
        end if;
    exception when statement_too_complex then
        null; -- nested deeper than the server's stack
    end;
    if parsed is not null and not exists (
        select from jsonb_array_elements(parsed) as m
        where jsonb_typeof(m.value) <> 'object'
            or not m.value ?& '{role, content}'
            or m.value - '{role, content}'::text[] <> '{}'
            or jsonb_typeof(m.value -> 'role') <> 'string'
            or memory._message_role(m.value) is null
            or jsonb_typeof(m.value -> 'content') not in ('string', 'array', 'null')
            or jsonb_path_exists(m.value, '$.content[*] ? '
                '(@.type() != "object" && @.type() != "string" && @.type() != "null")')
    ) then
        return parsed;
    end if;
    if messages ~ '^\s*(\[\s*\{|\{\s*")' then
        raise notice 'the text is kept as what the user said, not read as JSON'
            using detail = 'Text is read as messages only where it is an array of objects with '
                'role and content, and nothing else.',
            hint = case when pg_input_is_valid(messages, 'text[]') then
                'This is a PostgreSQL array, which node-postgres makes of a JavaScript array: pass '
                'JSON.stringify(messages), as $1::jsonb.'
                else 'Messages with names, times, metadata or embeddings are passed as jsonb: '
                '''[...]''::jsonb.' end;
    end if;
    return to_jsonb(messages);
end
$$;
comment on function @self@ is
'Messages given as text: JSON where it is an array of objects with role and content alone, else the
words of the user, with a NOTICE where they look like JSON messages.
Raises program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
