create or replace function memory._later_first(candidates memory.candidate[], project text)
returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        with ranked as materialized (
            select c.*, case when m.archived_at is null then m.lexemes
                else memory._lexemes(m.memory, m.slot, m.categories) end as lexemes
            from (
                select c.*, row_number() over (order by c.score desc, c.id) as number
                from unnest(candidates) as c
            ) as c
            left join memory.memory as m
                on c.number <= 50 and c.lexical > 0 and m.project = _later_first.project and m.id = c.id
        )
        select row(
            r.id, r.valid_from, r.semantic, r.lexical, r.recency, r.graph, r.path, r.held, r.own,
            r.actor_part, r.neighbour_part, r.run_part, r.graph_part, r.access_part, r.lost,
            coalesce(least(r.score, l.score) * power(0.999, l.later), r.score), r.place
        )::memory.candidate
        from ranked as r
        left join lateral (
            select min(n.score) as score, count(*) as later
            from ranked as n
            where n.lexical = r.lexical and n.valid_from > r.valid_from
                and memory._is_restated(r.lexemes, n.lexemes)
                and not tsvector_to_array(ts_delete(n.lexemes, tsvector_to_array(r.lexemes)))
                    && @data:queries.over.terms@
                and tsvector_to_array(n.lexemes) && @data:queries.opinion.terms@
                    = (tsvector_to_array(r.lexemes) && @data:queries.opinion.terms@)
            having count(*) > 0
        ) as l on true);
end
$$;
comment on function @self@ is
'The candidates with the later of two statements first, where both say the same of different values
(_is_restated()) and hold the same words of the query: what tells them apart is when they were true,
unless the later one says that it is over ("used to"), or one is an opinion and one is none. Among the fifty best.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
