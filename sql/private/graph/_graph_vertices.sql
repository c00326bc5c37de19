create or replace function memory._graph_vertices(project text, ids uuid[])
returns table (id uuid, properties jsonb)
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    -- One form for all and for some, so that one plan serves both.
    if ids is null then
        ids := array(
            select e.id from entity as e
            where e.project is not distinct from _graph_vertices.project);
    end if;
    return query
    select e.id, jsonb_strip_nulls(jsonb_build_object(
        'id', e.id, 'name', e.name, 'type', e.type,
        'aliases', nullif(to_jsonb(e.aliases), '[]'), 'user_id', e.user_id,
        'agent_id', e.agent_id, 'run_id', e.run_id, 'app_id', e.app_id))
    from entity as e
    where e.project is not distinct from _graph_vertices.project
        and e.id = any(ids)
        and exists (
            select from memory_entity as l
            where l.project is not distinct from _graph_vertices.project and l.entity_id = e.id
                and (
                    select upper_inf(k.valid) and upper_inf(k.recorded) and k.expires_at is null
                    from memory as k
                    where k.project is not distinct from _graph_vertices.project
                        and k.id = l.memory_id and k.content_hash = l.content_hash)
            offset 0);
end
$$;
comment on function @self@ is
'The vertices that a project''s graph is to have: its entities (those named, or with null all) that
a current memory names, with the properties of each. Not those of memories that expire: a graph does
not change by itself.';
revoke all on function @self@ from public;
