create or replace function memory._later_first_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $later_first_text$
    select replace($sql$
with ranked as materialized (
    select s.*, row_number() over (order by s.score desc, s.id) as place from (%search%) as s
)
select r.id, r.semantic, r.lexical, r.recency, r.own, r.graph, r.graph_place, r.parts,
    coalesce(least(r.score, l.score) * power(0.999, l.later), r.score) as score
from ranked as r
left join lateral (
    select min(n.score) as score, count(*) as later
    from ranked as n
    where r.lexical > 0 and r.place <= 50 and n.place <= 50
        and n.lexical = r.lexical and n.valid_from > r.valid_from
        and memory._is_restated(r.lexemes, n.lexemes)
    having count(*) > 0
) as l on true$sql$, '%search%', search);
$later_first_text$;
comment on function @self@ is
'The search with the later of two statements first, where both say the same of different values
(_is_restated()) and hold the same words of the query: what tells them apart is when they were true.
Among the fifty best.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
