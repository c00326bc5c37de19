create or replace function memory._occurrences(content text, phrases text[], stems text[])
returns integer[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Of a text longer than any tsvector its beginning.
    tokens constant text := left(coalesce(memory._tokens(content), ''), 200000);
    stemmed constant tsvector := to_tsvector('pg_catalog.english', tokens);
    lexemes constant text[] := tsvector_to_array(stemmed);
    words constant integer := case when tokens = '' then 0
        else length(tokens) - length(replace(tokens, '  ', ' ')) + 1 end;
    times integer;
    found integer[] := '{}';
begin
    -- Row by row, since most texts hold few of the phrases.
    for place in 1 .. cardinality(phrases) loop
        times := 0;
        if stems[place] is null then
            times := (length(tokens) - length(replace(tokens, phrases[place], '')))
                / length(phrases[place]);
        elsif stems[place] = any(lexemes) then
            times := (
                select cardinality(s.positions) from unnest(stemmed) as s
                where s.lexeme = stems[place]);
        end if;
        found := found || times;
    end loop;
    return found || words;
end
$$;
comment on function @self@ is
'How often a text has each of these phrases (see _phrases(), _stems()), and last how many words it
has: what _words_found() and _bm25() read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
