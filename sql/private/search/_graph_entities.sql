create or replace function memory._graph_entities(
    request memory.search_request, fence memory.fence,
    out ids uuid[], out hops integer[], out paths text[]
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    project constant memory.project_context := request.project;
    seeds uuid[];
begin
    if request.query is null or (project.settings ->> 'weight_graph')::float8 = 0 then
        return;
    end if;
    -- The persons whose memories these are have to do with all of them: they tell none apart.
    seeds := array(
        select s.id
        from unnest(memory._seeds(
            project.name, memory._named_keys(request.query), fence.user_id, fence.agent_id,
            fence.run_id, fence.app_id)) as s (id)
        join memory.entity as e on e.project = project.name and e.id = s.id and not e.is_self);
    if seeds = '{}' then
        return;
    end if;
    with reached as (
        select s.id, 0 as hops, array[s.id] as path from unnest(seeds) as s (id)
        union all
        select r.to_id, r.hops, r.path
        from memory._reached(
            project.name, seeds, (project.settings ->> 'graph_hops')::integer, false,
            fence.user_id, fence.agent_id, fence.run_id, fence.app_id, request.as_of,
            request.known_at, request.include_superseded) as r
    ),
    nearest as (
        select distinct on (r.id) r.id, r.hops, r.path
        from reached as r
        join memory.entity as e on e.project = project.name and e.id = r.id and not e.is_self
        order by r.id, r.hops
    )
    select array_agg(n.id order by n.hops, n.id), array_agg(n.hops order by n.hops, n.id),
        array_agg((
            select string_agg(e.name, ' > ' order by p.place)
            from unnest(n.path) with ordinality as p (id, place)
            join memory.entity as e on e.project = project.name and e.id = p.id)
            order by n.hops, n.id)
    into ids, hops, paths
    from (select n.* from nearest as n order by n.hops, n.id limit 1000) as n;
end
$$;
comment on function @self@ is
'Where the graph channel of a search looks: the entities that the query names, and those to which
relations lead from there (setting graph_hops), with the number of relations and the names on the
way; at most 1000, the nearest. Nulls where the query names none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
