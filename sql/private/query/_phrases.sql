create or replace function memory._phrases(query text) returns text[]
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(p.phrase order by w.place, p.place), '{}')
    from regexp_split_to_table(btrim(memory._tokens(query, false)), ' +')
        with ordinality as w (word, place)
    cross join lateral (select memory._tokens(w.word) as tokens) as t
    -- A run of single characters is looked up by its pairs; each takes three places of the tokens.
    cross join lateral (
        select t.tokens, 1
        where strpos(t.tokens, '  ') = 0
        union all
        select substr(t.tokens, 3 * n - 2, 6), n
        from generate_series(1, length(t.tokens) / 3 - 1) as n
        where strpos(t.tokens, '  ') > 0
    ) as p (phrase, place)
    where w.word <> '';
$$;
comment on function @self@ is
'What of a query''s words has to be found in _tokens(), a phrase a word; of scripts written without
spaces the pairs of neighbours. Words stand there as often as they are named.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
