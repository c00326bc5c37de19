create or replace function memory._graph_edges(project text, memory_ids uuid[])
returns table (id uuid, source_id uuid, target_id uuid, properties jsonb)
language plpgsql stable
@kept_plans@
as $$
declare
    iso constant text := 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
begin
    perform memory._enter(project);
    if memory_ids is null then
        memory_ids := array(
            select distinct r.memory_id from relation as r
            where r.project is not distinct from _graph_edges.project);
    end if;
    return query
    select r.id, r.source_id, r.target_id, jsonb_strip_nulls(jsonb_build_object(
        'id', r.id, 'relationship', r.relationship, 'memory_id', r.memory_id,
        'valid_from', to_char(lower(m.valid) at time zone 'UTC', iso),
        'user_id', m.user_id, 'agent_id', m.agent_id, 'run_id', m.run_id, 'app_id', m.app_id))
    from relation as r
    cross join lateral (
        select k.* from memory as k
        where k.project is not distinct from _graph_edges.project and k.id = r.memory_id
            and k.content_hash = r.content_hash
        offset 0
    ) as m
    where r.project is not distinct from _graph_edges.project
        and r.memory_id = any(memory_ids)
        and upper_inf(m.valid) and upper_inf(m.recorded) and m.expires_at is null;
end
$$;
comment on function @self@ is
'The edges that a project''s graph is to have: the relations that current memories (those named, or
with null all) state, with the properties of each. Times are in UTC. Not those of memories that
expire.';
revoke all on function @self@ from public;
