create or replace function memory._commonness(
    project text, terms text[],
    user_id text, agent_id text, run_id text, app_id text,
    out size double precision, out commonness double precision[]
)
language plpgsql stable security definer -- statistics of the project's table are its owner's
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes ten times as long
as $$
declare
    partition constant regclass := format('%I.memory', 'memory_' || project);
begin
    -- Rows of the scope: the rows of the partition times the share of the rarest id named.
    select greatest(c.reltuples, 1) * coalesce(min(i.share), 1) into size
    from pg_class as c
    left join lateral (
        select coalesce(
            (select f.frequency
                from unnest(s.most_common_vals::text::text[], s.most_common_freqs)
                    as f (value, frequency)
                where f.value = named.id),
            1 / case when s.n_distinct > 0 then s.n_distinct
                else greatest(-s.n_distinct * c.reltuples, 1) end) as share
        from (values ('user_id', user_id), ('agent_id', agent_id), ('run_id', run_id),
            ('app_id', app_id)) as named (attname, id)
        join pg_stats as s on s.schemaname = 'memory_' || project and s.tablename = 'memory'
            and s.attname = named.attname
        where named.id <> '*'
    ) as i on true
    where c.oid = partition
    group by c.reltuples;
    if terms = '{}' then
        commonness := '{}';
        return;
    end if;
    -- Behind the frequencies of the elements stands the least of them: what is not among them is
    -- rarer.
    select array_agg(coalesce(f.frequency, s.least_frequency, 0)::float8 order by t.place)
    into commonness
    from unnest(terms) with ordinality as t (term, place)
    left join (
        select m.elements, p.most_common_elem_freqs as frequencies,
            p.most_common_elem_freqs[cardinality(m.elements) + 1] / 2 as least_frequency
        from pg_stats as p
        cross join lateral (select p.most_common_elems::text::text[] as elements offset 0) as m
        where p.schemaname = 'memory_' || project and p.tablename = 'memory'
            and p.attname = 'lexemes'
    ) as s on true
    left join lateral (select s.frequencies[array_position(s.elements, t.term)] as frequency) as f
        on true;
end
$$;
comment on function @self@ is
'Estimates from the planner''s statistics: the memories of a scope, and the share of them (0..1)
that holds each of the terms, as in the whole project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
