create or replace function memory._named_keys(query text) returns text[]
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
    -- Names of up to five words, with and without a possessive, in the singular and the plural; of
    -- scripts written without spaces, up to eight characters. Beyond a thousand characters and a
    -- hundred words nothing is read.
    with said as (
        select (string_to_array(memory._name_key(' ' || form), ' '))[:100] as words
        from (values
            (left(query, 1000)),
            (regexp_replace(left(query, 1000), '[''’]s(?!\w)|[''’](?!\w)', '', 'g'))
        ) as forms (form)
    ),
    spoken as (
        select array_to_string(s.words[b.place : b.place + n.further], ' ') as key
        from said as s
        -- Arrays, which the planner takes to be short: of two series of numbers it expects a million
        -- pairs, and compiles the statement for them.
        cross join lateral unnest(s.words) with ordinality as b (word, place)
        cross join unnest(array[0, 1, 2, 3, 4]) as n (further)
        where b.place + n.further <= cardinality(s.words)
        union
        select substr(r.found[1], b.place::integer, n.size)
        from regexp_matches(
            memory._name_key(left(query, 1000)),
            '[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]+', 'g') as r (found)
        cross join lateral unnest(string_to_array(r.found[1], null)) with ordinality
            as b (character, place)
        cross join unnest(array[1, 2, 3, 4, 5, 6, 7, 8]) as n (size)
        where b.place + n.size <= length(r.found[1]) + 1
    )
    select coalesce(array_agg(distinct f.form), '{}')
    from spoken as s
    cross join lateral (values
        (s.key), (memory._name_key(s.key)), (s.key || 's'),
        (case when s.key ~ '[a-z]{3}s$' then left(s.key, -1) end),
        (case when s.key ~ '[a-z]{3}ies$' then left(s.key, -3) || 'y' end)
    ) as f (form)
    where f.form <> '' and f.form <> all(@data:names.none.english@)
$$;
comment on function @self@ is
'All that may be the name of an entity in a query, as names are compared: see _name_key().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
