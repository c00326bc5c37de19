create or replace function memory._own_first(
    candidates memory.candidate[], project text, query text, threshold double precision
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        with told as materialized (
            select c.*, split_part(m.slot, ' / ', 1) as subject,
                split_part(m.slot, ' / ', 2) as attribute
            from unnest(candidates) as c
            left join memory.memory as m on m.project = _own_first.project and m.id = c.id
        )
        select row(
            t.id, t.valid_from, t.semantic, t.lexical, t.recency, t.graph, t.path, t.held, t.own,
            t.actor_part, t.neighbour_part, t.run_part, t.graph_part, t.access_part, o.lost, l.score,
            t.place
        )::memory.candidate
        from told as t
        cross join lateral (
            select case when t.subject <> 'user' and not memory._names(query, t.subject)
                and exists (
                    select from told as o
                    where o.subject = 'user' and o.attribute = t.attribute and o.lexical > 0
                        and o.lexical >= t.lexical)
                then 0.3::float8 else 0 end as lost
        ) as o
        cross join lateral (select t.score * (1 - o.lost) as score) as l
        where threshold is null or l.score >= threshold);
end
$$;
comment on function @self@ is
'The candidates of a question about oneself, with somebody else''s value of an attribute behind the
user''s own: it loses three tenths of its score, where the words of the query speak for the user''s
own no less and do not name that somebody.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
