create or replace function memory._own_first_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $own_first_text$
    -- $3 project, $12 query, $15 threshold. parts get the share of the score that is lost.
    select replace($sql$
with told as materialized (
    select s.*, split_part(m.slot, ' / ', 1) as subject, split_part(m.slot, ' / ', 2) as attribute
    from (%search%) as s join memory.memory as m on m.project = $3 and m.id = s.id
)
select t.id, t.semantic, t.lexical, t.recency, t.own, t.graph, t.graph_place,
    t.parts[1:5] || array[coalesce(t.parts[6], 0), coalesce(t.parts[7], 0), l.lost] as parts,
    l.score
from told as t
cross join lateral (
    select case when t.subject <> 'user' and not memory._names($12, t.subject)
        and exists (
            select from told as o
            where o.subject = 'user' and o.attribute = t.attribute and o.lexical > 0
                and o.lexical >= t.lexical)
        then 0.3::float8 else 0 end as lost
) as o
cross join lateral (select t.score * (1 - o.lost) as score, o.lost) as l
where $15 is null or l.score >= $15$sql$, '%search%', search);
$own_first_text$;
comment on function @self@ is
'The search of a question about oneself, with somebody else''s value of an attribute behind the
user''s own: it loses three tenths of its score, where the words of the query speak for the user''s
own no less and do not name that somebody.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
