create or replace function memory._stems(phrases text[]) returns text[]
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(
        case when cardinality(s.stems) = 1 and p.phrase ~ '[a-z]' then s.stems[1] end
        order by p.place), '{}')
    from unnest(phrases) with ordinality as p (phrase, place)
    cross join lateral (
        select tsvector_to_array(to_tsvector('pg_catalog.english', p.phrase)) as stems
    ) as s;
$$;
comment on function @self@ is
'The English stem of each phrase that is one word; null where it has none: then the word itself is
looked for.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
