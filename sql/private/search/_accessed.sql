create or replace function memory._accessed(
    candidates memory.candidate[], project text, weights memory.search_weights,
    threshold double precision, kept integer
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select row(
            c.id, c.valid_from, c.semantic, c.lexical, c.recency, c.graph, c.path, c.held, c.own,
            c.actor_part, c.neighbour_part, c.run_part, c.graph_part, p.access, c.lost, s.score,
            c.place
        )::memory.candidate
        from unnest(candidates) as c
        left join memory.access as a on a.project = _accessed.project and a.memory_id = c.id
        cross join lateral (
            select coalesce(c.score * weights.access * a.accesses / (a.accesses + 3.0::float8)
                * power(0.5::float8, least(1000, greatest(
                    date_part('epoch', statement_timestamp() - a.accessed_at), 0)
                    / 86400 / weights.half_life_days)), 0) as access
        ) as p
        cross join lateral (select c.score + (1 - c.score) * least(p.access, 1) as score) as s
        where threshold is null or s.score >= threshold
        order by s.score desc, c.valid_from desc, c.id
        limit kept);
end
$$;
comment on function @self@ is
'The candidates raised within what is left to 1 by how often searches found them: n / (n + 3),
halved with each half-life since the last time, as a share of the score.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
