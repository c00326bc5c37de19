create or replace function memory._context_line(memory text, actor text, valid_from timestamptz)
returns text
language sql stable parallel safe
begin atomic
    select '- '
        || coalesce('[' || to_char(nullif(valid_from, '-infinity'), 'YYYY-MM-DD') || '] ', '')
        || regexp_replace(
            case when actor = 'user' then '' else coalesce(actor || ': ', '') end || memory,
            '\s*[\n\r\u2028\u2029]\s*', E'\n  ', 'g');
end;
comment on function @self@ is
'A line of memory_context(): the day in ISO form, where it is known; who said it, where that isn''t
the user; the memory, with its further lines set in, so that none can pass for a memory of its own.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
