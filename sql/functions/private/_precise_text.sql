create or replace function memory._precise_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $precise_text$
    -- The list ends at its widest gap, where that is a fifth of the best score at least; and there is
    -- none where not even the best has evidence of its own ($22).
    select replace($sql$
select p.id, p.semantic, p.lexical, p.recency, p.own, p.graph, p.graph_place, p.parts, p.score
from (
    select g.*, first_value(g.place) over (order by g.gap desc, g.place) as widest,
        max(g.gap) over () as width, max(g.score) over () as best,
        max(g.own) over () as evidence, max(g.graph) over () as led_to
    from (
        select s.*, row_number() over (order by s.score desc, s.id) as place,
            coalesce(s.score - lead(s.score) over (order by s.score desc, s.id), 0) as gap
        from (%search%) as s
    ) as g
) as p
where (p.place <= p.widest or p.width < 0.2 * p.best) and (p.evidence >= $22 or p.led_to > 0)$sql$,
        '%search%', search);
$precise_text$;
comment on function memory._precise_text(text) is
'The search cut where its evidence ends: at the widest gap between neighbouring scores, and before
the first row where nothing speaks for any (no score of vector and words reaches the setting
precise_floor, and no relation leads there).';
revoke all on function memory._precise_text(text) from public;
grant execute on function memory._precise_text(text)
to memory_reader, memory_writer, memory_admin;
