create or replace function memory._occurrences(content text, phrases text[], stems text[])
returns integer[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Of a text longer than any tsvector its beginning.
    tokens constant text := left(coalesce(memory._tokens(content), ''), 200000);
    stemmed constant tsvector := to_tsvector('pg_catalog.english', tokens);
    words constant integer := case when tokens = '' then 0
        else length(tokens) - length(replace(tokens, '  ', ' ')) + 1 end;
begin
    return array(
        select case
            when p.stem is null
                then (length(tokens) - length(replace(tokens, p.phrase, ''))) / length(p.phrase)
            else coalesce(cardinality(s.positions), 0) end
        from unnest(phrases, stems) with ordinality as p (phrase, stem, place)
        left join unnest(stemmed) as s on s.lexeme = p.stem
        order by p.place) || words;
end
$$;
comment on function @self@ is
'How often a text has each of these phrases (see _phrases(), _stems()), and last how many words it
has: what _words_found() and _bm25() read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
