create or replace function memory._reached(
    project text, seeds uuid[], depth integer, through_self boolean,
    user_id text, agent_id text, run_id text, app_id text,
    as_of timestamptz, known_at timestamptz, include_superseded boolean
) returns table (
    hops integer, relation_id uuid, row_id uuid, from_id uuid, to_id uuid, path uuid[]
)
language plpgsql stable
rows 20 -- else tables are read whole to be joined to what is found
set search_path = pg_catalog, pg_temp
as $$
declare
    step constant text := memory._step_text(
        memory._visible(
            user_id, agent_id, run_id, app_id, null, as_of, known_at, include_superseded),
        known_at is not null, through_self);
    fence constant memory.fence := memory._fence(
        project, user_id, agent_id, run_id, app_id, as_of => as_of, known_at => known_at);
    frontier uuid[] := seeds;
    paths jsonb := (
        select coalesce(jsonb_object_agg(s.id, jsonb_build_array(s.id)), '{}')
        from unnest(seeds) as s (id));
    relations uuid[] := '{}'::uuid[];
    stated uuid[];
    held_in uuid[];
    sources uuid[];
    targets uuid[];
    further jsonb;
begin
    for hop in 1 .. depth loop
        exit when frontier = '{}';
        execute step into stated, held_in, sources, targets
        using fence, frontier, relations;
        exit when stated is null;
        return query
        select hop, f.relation_id, f.row_id, f.from_id, f.to_id,
            array(select jsonb_array_elements_text(paths -> f.from_id::text)::uuid) || f.to_id
        from unnest(stated, held_in, sources, targets)
            as f (relation_id, row_id, from_id, to_id);
        select coalesce(jsonb_object_agg(
            n.to_id, (paths -> n.from_id::text) || to_jsonb(n.to_id)), '{}')
        into further
        from (
            select distinct on (f.to_id) f.to_id, f.from_id
            from unnest(sources, targets) with ordinality as f (from_id, to_id, place)
            where not paths ? f.to_id::text
            order by f.to_id, f.place
        ) as n;
        relations := relations || stated;
        paths := paths || further;
        frontier := array(select jsonb_object_keys(further)::uuid);
    end loop;
end
$$;
comment on function @self@ is
'The relations within so many hops of the seeds, in both directions, breadth first, each once: hops,
the relation, the row of memory.memory that states it, the entity it was reached from and the other
one, and a shortest path from a seed to that. Only what a search with the same arguments sees;
through_self false goes not beyond the persons whose memories these are. At most 1000 relations a
hop, the newest.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
