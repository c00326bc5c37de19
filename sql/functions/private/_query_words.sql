create or replace function memory._query_words(query text, terms text[]) returns text[]
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select array(
        select (
            select w.word
            from unnest(regexp_split_to_array(lower(query), '[^[:alnum:]]+')) with ordinality
                as w (word, place)
            where t.term = any(ts_lexize('pg_catalog.english_stem', w.word))
            order by w.place
            limit 1)
        from unnest(terms) with ordinality as t (term, place)
        order by t.place);
$$;
comment on function memory._query_words(text, text[]) is
'The first word of the query that is behind each of its terms; null where it is no single word.';
revoke all on function memory._query_words(text, text[]) from public;
grant execute on function memory._query_words(text, text[])
to memory_reader, memory_writer, memory_admin;
