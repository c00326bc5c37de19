create or replace function memory._precise_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $precise_text$
    -- There is none where not even the best has evidence of its own ($22).
    select replace($sql$
select p.id, p.semantic, p.lexical, p.recency, p.own, p.graph, p.graph_place, p.parts, p.score
from (
    select g.*, min(g.place) filter (where g.gap >= 0.25) over () as first_step
    from (
        select s.*, row_number() over in_order as place,
            s.score - lead(s.score) over in_order as gap,
            max(s.score) over () as best, max(s.own) over () as evidence,
            max(s.graph) over () as led_to
        from (%search%) as s
        window in_order as (order by s.score desc, s.id)
    ) as g
) as p
where (p.first_step is null or p.place <= p.first_step) and p.score >= 0.25 * p.best
    and (p.evidence >= $22 or p.led_to > 0)$sql$,
        '%search%', search);
$precise_text$;
comment on function memory._precise_text(text) is
'The search cut where its evidence ends: behind the first step down by 0.25 in score, before scores
of less than 0.25 of the best, and before the first row where nothing speaks for any (no score of
vector and words reaches the setting precise_floor, and no relation leads there).';
revoke all on function memory._precise_text(text) from public;
grant execute on function memory._precise_text(text)
to memory_reader, memory_writer, memory_admin;
