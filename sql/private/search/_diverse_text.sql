create or replace function memory._diverse_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $diverse_text$
    -- $26 weight of diversity, 0 to 1.
    select replace(replace($sql$
with recursive ranked as materialized (
    select s.*, m.embedding, row_number() over (order by s.score desc, s.id) as place
    from (%search%) as s join memory.memory as m on m.project = $3 and m.id = s.id
),
chosen as (
    select array[r.place] as places, array(
        select %cosine% from ranked as o order by o.place) as nearest
    from ranked as r where r.place = 1
    union all
    select c.places || r.place, array(
        select greatest(c.nearest[o.place], %cosine%) from ranked as o order by o.place)
    from chosen as c
    cross join lateral (
        select n.place, n.embedding
        from ranked as n
        where n.place <> all(c.places)
        order by (1 - $26) * n.score - $26 * c.nearest[n.place] desc, n.place
        limit 1
    ) as r
    where cardinality(c.places) < least($14, 200)
)
select r.id, r.semantic, r.lexical, r.recency, r.own, r.graph, r.graph_place, r.parts, r.score,
    row_number() over (order by u.place, r.place) as place
from ranked as r
left join (
    select p.ranked, p.place
    from (select c.places from chosen as c order by cardinality(c.places) desc limit 1) as c
    cross join lateral unnest(c.places) with ordinality as p (ranked, place)
) as u on u.ranked = r.place
order by u.place, r.place
limit $14$sql$,
        '%search%', search),
        '%cosine%', 'coalesce(1 - nullif('
            'r.embedding operator(@extschema:vector@.<=>) o.embedding, ''NaN''), 0)');
$diverse_text$;
comment on function @self@ is
'The search with its rows chosen one after the other by maximal marginal relevance (Carbonell and
Goldstein, 1998): (1 - $26) * score - $26 * cosine to the nearest of those chosen before; place is
their order. Two hundred are chosen so, further ones follow by their score.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
