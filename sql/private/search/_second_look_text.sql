create or replace function memory._second_look_text(
    search text, kept text, by_words boolean, by_access boolean
) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $second_look_text$
-- $3, $11, $13 to $15 see _search_text(); $23 words of the query, one a term, null where none is.
declare
    related constant text := $sql$
related as materialized (
    select f.id, $13[10] * sum(f.idf[r.word] * r.weight) / (select sum(i) from unnest(f.idf) as i)
        as part
    from (
        select array_agg(m.id) as ids, array_agg(left(m.memory, 1000)) as memories
        from found as f join memory.memory as m on m.project = $3 and m.id = f.id
    ) as t
    cross join lateral memory._related($23, t.memories) as r
    join found as f on f.id = t.ids[r.memory]
    where f.lexemes is null or $11[r.word] <> all(tsvector_to_array(f.lexemes))
    group by f.id, f.idf
),$sql$;
    unrelated constant text := $sql$
related as (select null::uuid as id, 0::float8 as part where false),$sql$;
    accessed constant text := $sql$
accessed as materialized (
    select a.memory_id as id, $13[13] * a.accesses / (a.accesses + 3.0::float8) * power(0.5::float8,
        least(1000, greatest(date_part('epoch', statement_timestamp() - a.accessed_at), 0)
            / 86400 / $13[8])) as part
    from memory.access as a
    where a.project = $3 and a.memory_id = any(array(select f.id from found as f))
)$sql$;
    not_accessed constant text := $sql$
accessed as (select null::uuid as id, 0::float8 as part where false)$sql$;
    looked constant text := $sql$
select f.id, f.semantic, f.lexical, f.recency, f.own + (1 - f.own) * p.related as own, f.graph,
    f.graph_place, f.parts || array[p.related, p.access] as parts, s.score, f.valid_from, f.lexemes
from found as f
left join related as r using (id)
left join accessed as a using (id)
cross join lateral (
    select coalesce(r.part, 0) as related, f.score * coalesce(a.part, 0) as access) as p
cross join lateral (
    select f.score + (1 - f.score) * least(p.related + p.access, 1) as score) as s
where $15 is null or s.score >= $15
order by s.score desc, f.valid_from desc, f.id
limit $sql$;
begin
    return 'with found as materialized (' || search || '),'
        || case when by_words then related else unrelated end
        || case when by_access then accessed else not_accessed end
        || looked || kept;
end
$second_look_text$;
comment on function @self@ is
'The search with a second look at its best, which raises them within what is left to 1. By words:
those of a memory that are near to a word of the query which it does not hold (_related()), by the
share of the query''s information that these words of the query have. By access: how often searches
found it, n / (n + 3), halved with each half-life since the last time, as a share of its score.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
