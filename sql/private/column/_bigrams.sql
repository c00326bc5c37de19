create or replace function memory._bigrams(content text, unspaced text) returns tsvector
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_to_tsvector(array_agg(distinct gram)), ''::tsvector)
    from regexp_matches(content, unspaced, 'g') as found (run)
    -- Taken apart once: substr() counts the letters before its own each time.
    cross join lateral (
        select letter, lead(letter, 1, '') over (order by place) as following
        from string_to_table(run[1], null) with ordinality as letters (letter, place)
    ) as neighbours
    cross join lateral (values (letter), (letter || following)) as grams (gram);
$$;
comment on function @self@ is
'Single characters and pairs of neighbours of every run that matches the pattern, as a tsvector.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
