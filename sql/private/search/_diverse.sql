create or replace function memory._diverse(
    candidates memory.candidate[], project text, diversity double precision, top_k integer,
    vectors integer default 1
) returns memory.candidate[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    most constant integer := least(top_k, 200, cardinality(candidates));
    -- By score; of each how like it is to the nearest of those chosen.
    ordered constant memory.candidate[] := array(
        select c from unnest(candidates) as c order by c.score desc, c.id);
    known constant @extschema:vector@.halfvec[] := array(
        select case when vectors = 2 then coalesce(m.embedding_2, x.embedding_2)
            else coalesce(m.embedding, x.embedding) end
        from unnest(ordered) with ordinality as c
        left join memory.memory as m on m.project = _diverse.project and m.id = c.id
        left join memory.archive as x
            on x.project = _diverse.project and x.memory_id = m.id and m.archived_at is not null
        order by c.ordinality);
    nearest double precision[];
    chosen integer[] := case when cardinality(ordered) > 0 then array[1] end;
begin
    while cardinality(chosen) < most loop
        nearest := array(
            select greatest(n.likeness, coalesce(1 - nullif(
                v.vector operator(@extschema:vector@.<=>)
                    known[chosen[cardinality(chosen)]], 'NaN'), 0))
            from unnest(known, nearest) with ordinality as v (vector, likeness, place)
            cross join lateral (select coalesce(v.likeness, -1) as likeness) as n
            order by v.place);
        chosen := chosen || (
            select c.ordinality::integer
            from unnest(ordered) with ordinality as c
            where c.ordinality <> all(chosen)
            order by (1 - diversity) * c.score - diversity * nearest[c.ordinality] desc, c.ordinality
            limit 1);
    end loop;
    return array(
        select row(
            c.id, c.valid_from, c.semantic, c.lexical, c.recency, c.graph, c.path, c.held, c.own,
            c.actor_part, c.neighbour_part, c.run_part, c.graph_part, c.access_part, c.lost, c.score,
            row_number() over (order by array_position(chosen, c.ordinality::integer), c.ordinality)
        )::memory.candidate
        from unnest(ordered) with ordinality as c
        order by array_position(chosen, c.ordinality::integer), c.ordinality
        limit top_k);
end
$$;
comment on function @self@ is
'The first top_k candidates, chosen one after the other by maximal marginal relevance (Carbonell and
Goldstein, 1998): (1 - diversity) * score - diversity * cosine to the nearest of those chosen
before; place is their order. Two hundred are chosen so, further ones follow by their score.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
