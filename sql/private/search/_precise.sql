create or replace function memory._precise(
    candidates memory.candidate[], terms text[], weights memory.search_weights,
    precise_floor double precision, size integer, several boolean
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    growth constant double precision := log(greatest(1, size / 100.0));
    best_score constant double precision := (select max(c.score) from unnest(candidates) as c);
    has_vectors constant boolean := weights.semantic > 0 and exists (
        select from unnest(candidates) as c where c.semantic > 0);
    words constant double precision := case
        when not has_vectors then 1
        when terms = '{}' or weights.lexical = 0 then 0
        else 0.5 end;
begin
    return array(
        -- Of the terms those that say what the query is about: all, where that is left to light ones.
        with telling as materialized (
            select t.place
            from (
                select t.place, memory._is_light(t.term) as is_light,
                    bool_and(memory._is_light(t.term)) over () as are_light
                from unnest(terms) with ordinality as t (term, place)
            ) as t
            where not t.is_light or t.are_light
        ),
        spoken_for as materialized (
            select precise_floor = 0 or coalesce(max(c.graph), 0) > 0 or 1 / (1 + exp(-(
                -6.48 + 44 * 0.08 + 2.4 * 0.5
                + 3.5 * max((1 - words) * c.semantic + words * coalesce(w.share, 0))
                + 0.9 * ln(least(greatest(max(w.count), 1), 4))
                + growth * (6 * best_score - 5.75)))) >= precise_floor as is_so
            from unnest(candidates) as c
            cross join lateral (
                select avg((t.place = any(c.held) is true)::integer)::float8 as share,
                    count(*)::float8 as count
                from telling as t
            ) as w
        )
        select c
        from unnest(candidates) as b
        cross join lateral (
            select row(
                b.id, b.valid_from, b.semantic, b.lexical, b.recency, b.graph, b.path, b.held, b.own,
                b.actor_part, b.neighbour_part, b.run_part, b.graph_part, b.access_part, b.lost,
                b.score, b.place
            )::memory.candidate as c
        ) as r
        where b.score >= case when several then 0.55 else 0.65 end * best_score and (select f.is_so from spoken_for as f));
end
$$;
comment on function @self@ is
'The candidates cut where their evidence ends: before scores of less than 0.65 of the best (0.55
where several answers are asked for, see _asks_for_several()), and before the first where an answer is
less likely than precise_floor and no relation leads to one. How likely it is: by logistic regression
over what speaks for a memory most, its nearness and the share of the telling terms of the query that
it holds, and over how many of them there are. In a scope of more than a hundred rows (size) something
is near to anything, and any word turns up: there the best score counts, which has to be 0.87 to count
for an answer. agent_memory_udfs.ranking.likelihood() knows of the spread of the vectors and of words
that are near, too, which are taken to be as usual here. A precise_floor of 0 is never silent.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
