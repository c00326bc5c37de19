create or replace function memory._cypher_tokens(query text)
returns table (place bigint, kind text, token text)
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
    -- Strings, names in backquotes, comments and white space as Apache AGE's scanner reads them: to
    -- it a space beyond ASCII is a letter.
    select m.place,
        case
            when m.found[1] ~ '^[''"].*[''"]$' and length(m.found[1]) > 1 then 'string'
            when m.found[1] ~ '^`.+`$' then 'quoted'
            when m.found[1] ~ '^\$?[A-Za-z_\u0080-\U0010ffff]' then 'name'
            when m.found[1] ~ '^[0-9]' then 'number'
            else 'mark' end,
        m.found[1]
    from regexp_matches(query,
        '(''(?:[^''\\]|\\.)*''|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|//[^\r\n]*|/\*(?:[^*]|\*+[^*/])*\*+/'
        '|\$?[A-Za-z_\u0080-\U0010ffff][A-Za-z0-9_$\u0080-\U0010ffff]*|[0-9]+|[ \t\n\v\f\r]+|.)', 'g')
        with ordinality as m (found, place)
    where m.found[1] !~ '^(?:[ \t\n\v\f\r]|//|/\*.*\*/$)'
    order by m.place
$$;
comment on function @self@ is
'The words and marks of a Cypher text, without white space and comments. kind: string, quoted (a
name in backquotes), name, number, mark.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_cypher;
