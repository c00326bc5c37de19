create or replace function memory._bigrams(content text, unspaced text) returns tsvector
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_to_tsvector(array_agg(distinct gram)), ''::tsvector)
    from regexp_matches(content, unspaced, 'g') as found (run)
    cross join lateral generate_series(1, length(run[1])) as place
    cross join lateral (
        values (substr(run[1], place, 1)), (substr(run[1], place, 2))
    ) as grams (gram);
$$;
comment on function @self@ is
'Single characters and pairs of neighbours of every run that matches the pattern, as a tsvector.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
