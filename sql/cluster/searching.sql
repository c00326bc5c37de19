-- A search over users of several shards, by a router: beside router.sql.
create or replace function agent_memory_cluster.one_of(route agent_memory_cluster.route)
returns integer[]
language sql volatile
set search_path = pg_catalog, pg_temp
begin atomic
    select array[(route).targets[1 + floor(random() * cardinality((route).targets))::integer]];
end;
comment on function agent_memory_cluster.one_of(agent_memory_cluster.route) is
'One of the targets: what any of them can do is spread over all.';
revoke all on function agent_memory_cluster.one_of(agent_memory_cluster.route) from public;

create or replace function agent_memory_cluster.search_parts(
    route agent_memory_cluster.route, arguments jsonb
) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select case when bool_and(p.part is not null) then string_agg(p.part, E'\n') end
        from agent_memory_router._shard_part(
            route.targets, route.role, route.asker, route.bucket, route.version, route.commands,
            route.project, route.zone, route.style,
            arguments || jsonb_build_object('shards', cardinality(route.targets))) as p (part));
end
$$;
comment on function agent_memory_cluster.search_parts(agent_memory_cluster.route, jsonb) is
'The rows of a search on each shard, for search(), a line a shard; null where one of them has no
PL/Python. See memory._shard_part().';
revoke all on function agent_memory_cluster.search_parts(agent_memory_cluster.route, jsonb)
from public;

create or replace function agent_memory_cluster.search(
    route agent_memory_cluster.route, arguments jsonb, parts text
) returns setof memory.search_row
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    is_done boolean := false;
    details text;
    answered record;
    told jsonb;
    results memory.search_row[];
begin
    while not is_done loop
        if starts_with(parts, '{"embedding": true}') then
            arguments := arguments || jsonb_build_object('is_embedded', true, 'embedding', (
                select e.embedding from agent_memory_router._shard_embedding(
                    agent_memory_cluster.one_of(route), route.role, route.asker, route.bucket, route.version,
                    route.commands, route.project, route.zone, route.style, arguments ->> 'query') as e (embedding)));
            parts := agent_memory_cluster.search_parts(route, arguments);
        end if;
        details := null;
        loop
            results := '{}';
            for answered in
                select a.* from agent_memory_router._shard_answer(
                    agent_memory_cluster.one_of(route), route.role, route.asker, route.bucket,
                    route.version, route.commands, route.project, route.zone, route.style,
                    arguments, parts, details) as a
            loop
                if answered.told is not null then
                    told := answered.told;
                else
                    results := results || answered.answer;
                end if;
            end loop;
            exit when told -> 'missing' is null;
            details := (
                select string_agg(d.found, E'\n') from agent_memory_router._shard_details(
                    route.targets, route.role, route.asker, route.bucket, route.version,
                    route.commands, route.project, route.zone, route.style, arguments,
                    told -> 'missing') as d (found));
        end loop;
        -- As memory._search_tiers() does.
        is_done := not (told ->> 'has_archive')::boolean or arguments ->> 'archived' is not null
            or num_nonnulls(arguments ->> 'as_of', arguments ->> 'known_at') > 0
            or ((told ->> 'is_precise')::boolean is true
                or cardinality(results) >= (arguments ->> 'top_k')::integer)
            and coalesce((select max(r.score) from unnest(results) as r), 0)
                >= (told ->> 'archive_below')::double precision;
        if not is_done then
            arguments := arguments || '{"archived": true}';
            parts := agent_memory_cluster.search_parts(route, arguments);
        end if;
    end loop;
    if (told ->> 'counts')::boolean or (told ->> 'warms')::boolean then
        perform agent_memory_router._shard_returned(
            route.targets, route.role, route.asker, route.bucket, route.version, route.commands,
            route.project, route.zone, route.style, array(select r.id from unnest(results) as r), (told ->> 'counts')::boolean,
            (told ->> 'warms')::boolean);
    end if;
    return query select r.* from unnest(results) as r;
end
$$;
comment on function agent_memory_cluster.search(agent_memory_cluster.route, jsonb, text) is
'A search over users of several shards, by the steps of memory._shard_part() and what follows it.
arguments: of memory_search() or memory_search_by_vector(), by name; parts: see search_parts().';
revoke all on function agent_memory_cluster.search(agent_memory_cluster.route, jsonb, text)
from public;
