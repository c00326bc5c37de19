create or replace function memory._precise(
    candidates memory.candidate[], terms text[], weights memory.search_weights,
    precise_floor double precision
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
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
            select coalesce(max(c.graph), 0) > 0 or max(
                (weights.semantic * c.semantic + weights.lexical * coalesce(w.share, 0))
                    / greatest(weights.semantic + weights.lexical, 1e-9)
            ) >= precise_floor as is_so
            from unnest(candidates) as c
            cross join lateral (
                select avg((t.place = any(c.held) is true)::integer)::float8 as share
                from telling as t
            ) as w
        ),
        ordered as (
            select row_number() over in_order as number,
                c.score - lead(c.score) over in_order as gap, max(c.score) over () as best, c.*
            from unnest(candidates) as c
            window in_order as (order by c.score desc, c.id)
        ),
        stepped as (
            select min(o.number) filter (where o.gap >= 0.33) over () as first_step, o.*
            from ordered as o
        )
        select row(
            s.id, s.valid_from, s.semantic, s.lexical, s.recency, s.graph, s.path, s.held, s.own,
            s.actor_part, s.neighbour_part, s.run_part, s.graph_part, s.access_part, s.lost, s.score,
            s.place
        )::memory.candidate
        from stepped as s
        where (s.first_step is null or s.number <= s.first_step) and s.score >= 0.25 * s.best
            and (select f.is_so from spoken_for as f));
end
$$;
comment on function @self@ is
'The candidates cut where their evidence ends: behind the first step down by 0.33 in score, before
scores of less than 0.25 of the best, and before the first where nothing speaks for any. What speaks
for a memory is its nearness and the share of the telling terms of the query that it holds, together
as the weights say: precise_floor at least for one of them, or a relation that leads there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
