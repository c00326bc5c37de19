create or replace function memory._scored_rows(
    rows memory.scope_row[], weights memory.search_weights, query text, terms text[],
    known_idf double precision[], linked memory.linked_row[], kept integer,
    threshold double precision, distance text
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    about_oneself constant boolean := coalesce(memory._is_about_oneself(query), false);
begin
    return array(
        with visible as materialized (
            select v.* from unnest(rows) as v
        ),
        speaker as materialized (
            select v.actor, count(*) as n,
                array_agg(v.own_name) filter (where v.own_name is not null) as names
            from visible as v
            group by v.actor
        ),
        named as materialized (
            select s.actor from speaker as s
            where terms <> '{}' and to_tsvector('pg_catalog.simple', s.actor) <> ''
                and tsvector_to_array(to_tsvector(
                    'pg_catalog.simple', lower(query collate pg_catalog.pg_c_utf8)))
                    @> tsvector_to_array(to_tsvector(
                        'pg_catalog.simple', lower(s.actor collate pg_catalog.pg_c_utf8)))
        ),
        -- The name of the person whose memories these are tells none of them apart.
        own_name as materialized (
            select n.term from speaker as s
            cross join lateral unnest(s.names) as o (name)
            cross join lateral unnest(memory._query_terms(o.name)) as n (term)
        ),
        -- idf of Robertson and Sparck Jones with BM25's + 1, over the rows of the scope
        term as materialized (
            select t.place, case when t.term in (select o.term from own_name as o) then 0.2 else 1 end
                * case when t.is_light and not bool_and(t.is_light) over () then 0.3 else 1 end
                * coalesce(t.idf, ln(1 + (cardinality(rows) - coalesce(h.n, 0) + 0.5)
                    / (coalesce(h.n, 0) + 0.5)))::float8 as idf
            from (
                select n.*, about_oneself and memory._is_light(n.term) as is_light
                from unnest(terms, known_idf) with ordinality as n (term, idf, place)
            ) as t
            left join (
                select p.place, count(*) as n
                from visible as v cross join lateral unnest(v.held) as p (place)
                group by p.place
            ) as h using (place)
        ),
        total as materialized (
            select nullif(sum(t.idf), 0) as idf from term as t
        ),
        usual as materialized (
            select coalesce(
                nullif(weights.usual_length, 0),
                greatest(nullif(avg(v.length), 0)::float8, 10)) as length
            from visible as v
        ),
        rated as materialized (
            select v.*,
                -- BM25's normalisation, bounded: 1 up to the usual length, less beyond it.
                case when terms = '{}' then 1 else 2.2 / (1 + 1.2 * greatest(1, 1 - weights.length
                    + weights.length * coalesce(v.length / (select u.length from usual as u), 1)))
                end as brevity,
                memory._similarity(v.distance, _scored_rows.distance) as semantic,
                coalesce(case when v.held is not null then (
                    select sum(t.idf) from term as t where t.place = any(v.held)
                ) / (select t.idf from total as t) end, 0) as lexical
            from visible as v
        ),
        own as materialized (
            select r.id, r.valid_from, r.importance, r.held, r.actor, r.run_id, r.stated_at, r.created_at,
                r.semantic, r.lexical, coalesce(l.evidence, 0) as graph, l.path,
                weights.graph * coalesce(l.evidence, 0) as graph_part,
                weights.actor * (r.actor in (select n.actor from named as n) is true)::integer
                    as actor_part,
                coalesce(
                    r.about_user, (weights.semantic * r.semantic
                        + weights.lexical * r.lexical * r.brevity)
                    / greatest(weights.semantic + weights.lexical, 1e-9)) as own
            from rated as r
            left join unnest(linked) as l on l.id = r.id
        ),
        -- Only what was said in a run has neighbours: the rest is spared the sorting.
        around as (
            select o.*,
                weights.neighbour
                    * coalesce(greatest(lag(o.own) over in_run, lead(o.own) over in_run), 0)
                    as neighbour_part,
                weights.run * max(o.own) over (partition by o.run_id) as run_part
            from own as o
            where o.run_id is not null
            window in_run as (partition by o.run_id order by o.stated_at, o.created_at, o.id)
            union all
            select o.*, 0, 0 from own as o where o.run_id is null
        ),
        -- Beyond a thousand half-lives the power would leave the range of the type.
        aged as (
            select a.*, power(0.5::float8, least(1000, greatest(
                date_part('epoch', statement_timestamp()) - date_part('epoch', a.valid_from), 0)
                / 86400 / weights.half_life_days)) as recency
            from around as a
        )
        select row(
            a.id, a.valid_from, a.semantic, a.lexical, a.recency, a.graph, a.path, a.held, a.own,
            a.actor_part, a.neighbour_part, a.run_part, a.graph_part, 0, 0, s.score, null
        )::memory.candidate
        from aged as a
        cross join lateral (
            select (a.own + (1 - a.own) * least(
                    a.actor_part + a.neighbour_part + a.run_part + a.graph_part, 1))
                * (1 - weights.recency * (1 - a.recency))
                * (1 - weights.importance * (1 - a.importance))
                * case when (a.actor is not distinct from 'assistant')
                    <> memory._asks_assistant(query)
                    then 1 - weights.role else 1 end as score
        ) as s
        where threshold is null or s.score >= threshold
        order by s.score desc, a.valid_from desc, a.id
        limit kept);
end
$$;
comment on function @self@ is
'The best of these rows, at most kept. lexical is the share of the query''s information (idf, unless
known of all memories) that a memory''s terms hold; own fuses both channels; the actor named, the
neighbours in the run, the run''s best and what the graph leads to raise it within what is left to
1; recency and importance take a small share away, the role a larger one: of what the assistant said,
unless the query asks for that. own counts a text longer than others less by its words. The same as agent_memory_udfs.ranking.candidates,
but for the time and the kind of answer that a query asks for.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
