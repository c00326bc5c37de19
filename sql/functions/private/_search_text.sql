create or replace function memory._search_text(condition text, linked text default null)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $search_text$
    -- $1 embedding, $2 filter parameters, $3 to $10 see _visible(), $11 terms, $12 query,
    -- $13 weights: semantic, lexical, actor, neighbour, run, recency, importance, half-life in days,
    -- graph, $14 limit, $15 threshold; $16 and $17 see _linked_text().
    select replace(replace($sql$
with visible as materialized (
    select m.id, coalesce(m.version_of, m.id) as memory_id, m.content_hash, m.run_id, m.actor, m.stated_at, m.created_at, m.lexemes, m.importance,
        lower(m.valid) as valid_from,
        case when m.slot = 'user / name' then m.slot_value end as own_name,
        coalesce(greatest(
            1 - nullif(m.embedding operator(@extschema:vector@.<=>) $1, 'NaN'), 0), 0) as semantic
    from memory.memory as m
    where %condition%
),
term as materialized (
    select t.term, ('''' || replace(replace(t.term, '\', '\\'), '''', '''''') || '''')::tsquery as query
    from unnest($11) as t (term)
),
hit as materialized (
    select v.id, t.term from term as t join visible as v on v.lexemes @@ t.query
),
-- The name of the person whose memories these are tells none of them apart.
own_name as materialized (
    select n.term from visible as v
    cross join lateral unnest(memory._query_terms(v.own_name)) as n (term)
    where v.own_name is not null
),
-- idf of Robertson and Sparck Jones with BM25's + 1, over the rows of the scope
weighted as materialized (
    select t.term, ln(1 + (total.n - df.n + 0.5) / (df.n + 0.5))
        * case when t.term in (select term from own_name) then 0.2 else 1 end as idf
    from term as t
    cross join (select count(*) as n from visible) as total
    cross join lateral (select count(*) as n from hit as h where h.term = t.term) as df
),
share as materialized (
    select h.id, sum(w.idf) / (select sum(idf) from weighted) as lexical
    from hit as h join weighted as w using (term)
    group by h.id
),
speaker as materialized (
    select distinct v.actor from visible as v
),
named as materialized (
    select a.actor from speaker as a
    where to_tsvector('pg_catalog.simple', a.actor) <> ''
        and tsvector_to_array(to_tsvector('pg_catalog.simple', $12))
        @> tsvector_to_array(to_tsvector('pg_catalog.simple', a.actor))
),
%linked%
own as materialized (
    select v.id, v.stated_at, v.created_at, v.importance, v.valid_from, v.semantic,
        case when $13[4] + $13[5] > 0 then v.run_id end as run_id,
        coalesce(s.lexical, 0) as lexical, coalesce(g.graph, 0) as graph,
        g.place as graph_place, $13[9] * coalesce(g.graph, 0) as graph_part,
        $13[3] * (v.actor in (select actor from named) is true)::integer as actor_part,
        ($13[1] * v.semantic + $13[2] * coalesce(s.lexical, 0))
            / greatest($13[1] + $13[2], 1e-9) as own
    from visible as v left join share as s using (id) left join linked as g using (id)
),
-- Only what was said in a run has neighbours: the rest is spared the sorting.
around as (
    select o.*,
        $13[4] * coalesce(greatest(lag(o.own) over in_run, lead(o.own) over in_run), 0)
            as neighbour_part,
        $13[5] * max(o.own) over (partition by o.run_id) as run_part
    from own as o
    where o.run_id is not null
    window in_run as (partition by o.run_id order by o.stated_at, o.created_at, o.id)
    union all
    select o.*, 0, 0 from own as o where o.run_id is null
),
aged as (
    -- Beyond a thousand half-lives the power would leave the range of the type.
    select a.*, power(0.5, least(1000, greatest(
        extract(epoch from statement_timestamp() - a.valid_from)::float8, 0)
        / 86400 / $13[8])) as recency
    from around as a
)
select a.id, a.semantic::float8, a.lexical::float8, a.recency::float8, a.own::float8,
    a.actor_part::float8, a.neighbour_part::float8, a.run_part::float8, a.graph::float8,
    a.graph_part::float8, a.graph_place, s.score::float8
from aged as a
cross join lateral (
    select (a.own
            + (1 - a.own) * least(a.actor_part + a.neighbour_part + a.run_part + a.graph_part, 1))
        * (1 - $13[6] * (1 - a.recency)) * (1 - $13[7] * (1 - a.importance)) as score
) as s
where $15 is null or s.score >= $15
order by s.score desc, a.valid_from desc, a.id
limit $14$sql$, '%condition%', condition),
        '%linked%', coalesce(linked,
            'linked as (select null::uuid as id, null::bigint as place, 0::float8 as graph where false),'));
$search_text$;
comment on function memory._search_text(text, text) is
'The search as one statement over the rows that the condition lets through. lexical is the share of
the query''s information (idf) that a memory''s terms hold; own fuses both channels; the actor
named, the neighbours in the run, the run''s best and what the graph leads to raise it within what
is left to 1; recency and importance take a small share away.';
revoke all on function memory._search_text(text, text) from public;
grant execute on function memory._search_text(text, text)
to memory_reader, memory_writer, memory_admin;
