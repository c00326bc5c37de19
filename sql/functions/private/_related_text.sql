create or replace function memory._related_text(search text, kept text default '$14')
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $related_text$
    -- $23 words of the query, one a term, null where none is.
    select replace(replace($sql$
with found as materialized (%search%),
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
)
select f.id, f.semantic, f.lexical, f.recency, f.own + (1 - f.own) * coalesce(r.part, 0) as own,
    f.graph, f.graph_place, f.parts || coalesce(r.part, 0) as parts, s.score, f.valid_from,
    f.lexemes
from found as f
left join related as r using (id)
cross join lateral (select f.score + (1 - f.score) * coalesce(r.part, 0) as score) as s
where $15 is null or s.score >= $15
order by s.score desc, f.valid_from desc, f.id
limit %kept%$sql$, '%kept%', kept), '%search%', search);
$related_text$;
comment on function memory._related_text(text, text) is
'The search with a second look at its best: words of a memory that are near to a word of the query
which it does not hold (_related()) raise it, by the share of the query''s information that these
words of the query have.';
revoke all on function memory._related_text(text, text) from public;
grant execute on function memory._related_text(text, text)
to memory_reader, memory_writer, memory_admin;
