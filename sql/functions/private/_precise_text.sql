create or replace function memory._precise_text(search text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $precise_text$
    -- The list ends behind its last step of three tenths of the best score, or of a score that is less
    -- than that; and there is none where not even the best has evidence of its own ($22).
    select replace($sql$
select p.id, p.semantic, p.lexical, p.recency, p.own, p.graph, p.graph_place, p.parts, p.score
from (
    select g.*, max(g.place) filter (where g.gap >= 0.3 * g.best) over () as last_step
    from (
        select s.*, row_number() over in_order as place,
            s.score - lead(s.score) over in_order as gap,
            max(s.score) over () as best, max(s.own) over () as evidence,
            max(s.graph) over () as led_to
        from (%search%) as s
        window in_order as (order by s.score desc, s.id)
    ) as g
) as p
where (p.last_step is null or p.place <= p.last_step) and p.score >= 0.3 * p.best
    and (p.evidence >= $22 or p.led_to > 0)$sql$,
        '%search%', search);
$precise_text$;
comment on function memory._precise_text(text) is
'The search cut where its evidence ends: behind the last step down by 0.3 of the best score, before
scores of less than 0.3 of it, and before the first row where nothing speaks for any (no score of
vector and words reaches the setting precise_floor, and no relation leads there).';
revoke all on function memory._precise_text(text) from public;
grant execute on function memory._precise_text(text)
to memory_reader, memory_writer, memory_admin;
