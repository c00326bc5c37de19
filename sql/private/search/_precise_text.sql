create or replace function memory._precise_text(search text, by_words boolean) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $precise_text$
    -- $3 project, $11 terms, $13 weights, $22 the setting precise_floor, $23 see _second_look_text().
    select replace(replace($sql$
with listed as materialized (
    select s.*, m.memory, tsvector_to_array(m.lexemes) as held
    from (%search%) as s join memory.memory as m on m.project = $3 and m.id = s.id
),
-- Of the terms those that say what the query is about: all, where that is left to light ones.
telling as materialized (
    select t.term, t.word
    from (
        select t.term, t.place::integer as word, memory._is_light(t.term) as is_light,
            bool_and(memory._is_light(t.term)) over () as are_light
        from unnest($11) with ordinality as t (term, place)
    ) as t
    where not t.is_light or t.are_light
),
near as materialized (%near%),
spoken_for as (
    select coalesce(max(l.graph), 0) > 0 or max(
        ($13[1] * l.semantic + $13[2] * coalesce(w.share, 0)) / greatest($13[1] + $13[2], 1e-9)
    ) >= $22 as is_so
    from listed as l
    cross join lateral (
        select avg(greatest(
            (t.term = any(l.held))::integer, $13[10] * coalesce(n.weight, 0))) as share
        from telling as t left join near as n on n.id = l.id and n.word = t.word
    ) as w
)
select p.id, p.semantic, p.lexical, p.recency, p.own, p.graph, p.graph_place, p.parts, p.score
from (
    select g.*, min(g.place) filter (where g.gap >= 0.33) over () as first_step
    from (
        select l.*, row_number() over in_order as place,
            l.score - lead(l.score) over in_order as gap, max(l.score) over () as best
        from listed as l
        window in_order as (order by l.score desc, l.id)
    ) as g
) as p
where (p.first_step is null or p.place <= p.first_step) and p.score >= 0.25 * p.best
    and (select s.is_so from spoken_for as s)$sql$,
        '%search%', search),
        '%near%', case when by_words then $sql$
    select t.ids[r.memory] as id, r.word, r.weight
    from (
        select array_agg(l.id) as ids, array_agg(left(l.memory, 1000)) as memories from listed as l
    ) as t
    cross join lateral memory._related($23, t.memories) as r$sql$
            else 'select null::uuid as id, 0 as word, 0::float8 as weight where false' end);
$precise_text$;
comment on function @self@ is
'The search cut where its evidence ends: behind the first step down by 0.33 in score, before scores
of less than 0.25 of the best, and before the first row where nothing speaks for any. What speaks
for a memory is its nearness and the share of the telling terms of the query that it holds (or has
a word near to: _related()), together as the weights say: precise_floor at least for one of them,
or a relation that leads there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
