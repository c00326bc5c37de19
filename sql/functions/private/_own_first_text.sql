create or replace function memory._own_first_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $own_first_text$
    -- $3 project, $12 query.
    select replace($sql$
with told as materialized (
    select s.*, split_part(m.slot, ' / ', 1) as subject, split_part(m.slot, ' / ', 2) as attribute
    from (%search%) as s join memory.memory as m on m.project = $3 and m.id = s.id
)
select t.id, t.semantic, t.lexical, t.recency, t.own, t.graph, t.graph_place, t.parts, t.score
    * case when t.subject <> 'user' and strpos(lower($12), lower(t.subject)) = 0
        and exists (
            select from told as o
            where o.subject = 'user' and o.attribute = t.attribute and o.lexical >= t.lexical)
        then 0.7 else 1 end as score
from told as t$sql$, '%search%', search);
$own_first_text$;
comment on function memory._own_first_text(text) is
'The search with somebody else''s value of an attribute behind the user''s own, for a query in the
first person that does not name them and whose words speak for the user''s own no less: "Where do I
live?", not "Where does my brother live?".';
revoke all on function memory._own_first_text(text) from public;
grant execute on function memory._own_first_text(text)
to memory_reader, memory_writer, memory_admin;
