create or replace function memory._search_text(
    condition text, linked text default null, has_words boolean default true,
    rows_are text default 'few', kept text default '$14', is_final boolean default true,
    has_time boolean default false
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $search_text$
-- $1 embedding, $2 filter parameters, $3 to $10 see _visible(), $11 terms, $12 query,
-- $13 weights: semantic, lexical, actor, neighbour, run, recency, importance, half-life in days,
-- graph, related, period, order, access, $14 limit, $15 threshold; $16 and $17 see _linked_text();
-- $20 and $21 see _chosen(); $23 see _second_look_text(); $24 and $25 see _time_text().
declare
    term constant text := $sql$
term as materialized (
    select t.term, t.idf, t.place, memory._as_tsquery(t.term)::tsquery as query
    from unnest($11, $21::float8[]) with ordinality as t (term, idf, place)
),$sql$;
    -- Only what holds a term is looked at again.
    lexemes constant text := $sql$
        case when m.lexemes @@ (select string_agg(t.query::text, ' | ')::tsquery from term as t)
            then m.lexemes end$sql$;
    -- Each column costs a scope of many rows a millisecond: those that only a run or a link needs are
    -- left out without.
    visible constant text := $sql$
visible as materialized (
    select m.id, m.actor, m.importance, lower(m.valid) as valid_from,
        case when $13[4] + $13[5] > 0 then m.run_id end as run_id,
        case when m.run_id is not null then m.stated_at end as stated_at,
        case when m.run_id is not null then m.created_at end as created_at,
        case when m.slot = 'user / name' then m.slot_value end as own_name,%link%
        m.embedding operator(@extschema:vector@.<=>) $1 as distance,
        %lexemes% as lexemes
    from %memories% as m
    where %condition%
),$sql$;
    -- Fenced: by an estimate of their own a kept plan would read the scope to find the chosen.
    chosen constant text := $sql$
        (select c.* from memory.memory as c where c.project = $3 and c.id = any($20) offset 0)$sql$;
    link constant text := $sql$
        coalesce(m.version_of, m.id) as memory_id, m.content_hash,$sql$;
    words constant text := $sql$
speaker as materialized (
    select v.actor, count(*) as n,
        array_agg(v.own_name) filter (where v.own_name is not null) as names
    from visible as v
    group by v.actor
),
total as materialized (
    select coalesce(sum(s.n), 0)::float8 as n from speaker as s
),
-- The name of the person whose memories these are tells none of them apart.
own_name as materialized (
    select n.term from speaker as s
    cross join lateral unnest(s.names) as o (name)
    cross join lateral unnest(memory._query_terms(o.name)) as n (term)
),
-- idf of Robertson and Sparck Jones with BM25's + 1, over the rows of the scope
weighted as materialized (
    select t.place, t.query, case when t.term in (select term from own_name) then 0.2 else 1 end
        * coalesce(t.idf, ln(1 + (total.n - coalesce(df.n, 0) + 0.5) / (coalesce(df.n, 0) + 0.5)))
        as idf
    from term as t
    cross join total
    left join (
        select h.term, count(*) as n
        from (select v.lexemes from %telling% as v where v.lexemes is not null) as v
        join term as h on v.lexemes @@ h.query
        group by h.term
    ) as df using (term)
),
named as materialized (
    select a.actor from speaker as a
    where to_tsvector('pg_catalog.simple', a.actor) <> ''
        and tsvector_to_array(to_tsvector('pg_catalog.simple', $12))
        @> tsvector_to_array(to_tsvector('pg_catalog.simple', a.actor))
),$sql$;
    no_words constant text := $sql$
weighted as (select null::tsquery as query, 0::float8 as idf where false),
named as (select null::text as actor where false),$sql$;
    no_links constant text := $sql$
linked as (select null::uuid as id, null::bigint as place, 0::float8 as graph where false),$sql$;
    telling constant text := $sql$
telling as materialized (
    select v.* from visible as v
    where v.lexemes is not null or v.run_id is not null or v.id in (select id from linked)
),$sql$;
    -- What has nothing but its vector is in the order of that: but for recency and importance, where
    -- these have little weight, all beyond the best of it is spared the rest.
    kept_rows constant text := $sql$
kept as materialized (
    select t.* from telling as t
    union all
    (
        select v.* from visible as v
        where v.lexemes is null and v.run_id is null and v.id not in (select id from linked)
        order by v.distance - (v.actor in (select actor from named) is true)::integer%in_period%
        limit case when $13[6] + $13[7] <= 0.1 then greatest(8 * $14, 200) end
    )
),$sql$;
    ranked constant text := $sql$
-- Fenced: pulled up, lexical would be worked out anew wherever it is read.
rated as not materialized (
    select v.*, coalesce(greatest(1 - nullif(v.distance, 'NaN'), 0), 0) as semantic,
        case when v.lexemes is null then 0 else (
            select sum(w.idf) from weighted as w where v.lexemes @@ w.query
        ) / (select sum(w.idf) from weighted as w) end as lexical
    from %rows% as v
    offset 0
),
own as not materialized (
    select v.id, v.stated_at, v.created_at, v.importance, v.valid_from, v.lexemes, v.semantic,
        v.run_id, v.lexical, coalesce(g.graph, 0) as graph,
        g.place as graph_place, $13[9] * coalesce(g.graph, 0) as graph_part,
        $13[3] * (v.actor in (select actor from named) is true)::integer as actor_part,
        ($13[1] * v.semantic + $13[2] * v.lexical) / greatest($13[1] + $13[2], 1e-9) as own
    from rated as v
    left join linked as g using (id)
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
    -- Beyond a thousand half-lives the power would leave the range of the type. date_part() is
    -- extract() in floating point.
    select a.*, %time% as time_part, power(0.5::float8, least(1000, greatest(
        date_part('epoch', statement_timestamp()) - date_part('epoch', a.valid_from), 0)
        / 86400 / $13[8])) as recency
    from around as a
)
select a.id, a.semantic::float8, a.lexical::float8, a.recency::float8, a.own::float8,
    a.graph::float8, a.graph_place,
    array[a.actor_part, a.neighbour_part, a.run_part, a.graph_part, a.time_part]::float8[] as parts,
    s.score::float8, a.valid_from, a.lexemes, %idf% as idf
from aged as a
cross join lateral (
    select (a.own + (1 - a.own) * least(
            a.actor_part + a.neighbour_part + a.run_part + a.graph_part + a.time_part, 1))
        * (1 - $13[6] * (1 - a.recency)) * (1 - $13[7] * (1 - a.importance)) as score
) as s
%threshold%
order by s.score desc, a.valid_from desc, a.id
limit %limit%$sql$;
begin
    return 'with' || case when has_words then term else '' end
        || replace(replace(replace(replace(visible, '%condition%', condition),
            '%memories%', case when rows_are = 'chosen' then chosen else 'memory.memory' end),
            '%link%', case when linked is not null then link else '' end),
            '%lexemes%', case when has_words then lexemes else 'null::tsvector' end)
        || coalesce(linked, no_links)
        || case when rows_are = 'many' then telling else '' end
        || replace(case when has_words then words else no_words end,
            '%telling%', case when rows_are = 'many' then 'telling' else 'visible' end)
        || case when rows_are = 'many' then replace(kept_rows, '%in_period%',
            case when has_time then ' - ($24 @> v.valid_from is true)::integer' else '' end)
            else '' end
        || replace(replace(replace(replace(replace(ranked,
            '%time%', case when has_time then memory._time_text() else '0' end),
            '%rows%', case when rows_are = 'many' then 'kept' else 'visible' end),
            '%idf%', case when has_words
                then 'array(select w.idf from weighted as w order by w.place)'
                else 'null::float8[]' end),
            '%threshold%', case when is_final then 'where $15 is null or s.score >= $15' else '' end),
            '%limit%', kept);
end
$search_text$;
comment on function @self@ is
'The search as one statement over the rows that the condition lets through: few of them, many, or
of these the chosen ($20, with the terms'' idf in $21: see _chosen()). lexical is the share of the
query''s information (idf) that a memory''s terms hold; own fuses both channels; the actor named,
the neighbours in the run, the run''s best, what the graph leads to and the time asked for raise
it within what is left to 1 (parts, in this order); recency and importance take a small share
away. kept: how many rows; is_final: whether the threshold is theirs, or that of a second look at
them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
