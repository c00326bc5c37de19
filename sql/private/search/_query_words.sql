create or replace function memory._query_words(query text, terms text[]) returns text[]
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select array_agg(w.word order by t.place)
    from unnest(terms) with ordinality as t (term, place)
    left join (
        select distinct on (l.term) l.term, s.word
        from unnest(regexp_split_to_array(lower(left(query, 2000) collate pg_catalog.pg_c_utf8), '[^[:alnum:]]+'))
            with ordinality as s (word, place)
        cross join lateral unnest(ts_lexize('pg_catalog.english_stem', s.word)) as l (term)
        order by l.term, s.place
    ) as w using (term);
$$;
comment on function @self@ is
'The first word of the query (its first 2000 characters) that is behind each of its terms; null
where it is no single word.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
