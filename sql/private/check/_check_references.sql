create or replace function memory._check_references(project text)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    -- Each table is asked for its project by name: a subquery that asks for the project of the row
    -- outside is planned over all of them.
    -- Foreign keys hold these; a restore of data only, with triggers off, does not ask them.
    return query
    select 'what a memory rests on is there', s.memory_id, format('message %s', s.message_id)
    from memory.memory_source as s
    where s.project = _check_references.project and (
        not exists (
            select from memory.memory as m
            where m.project = _check_references.project and m.id = s.memory_id)
        or not exists (
            select from memory.message as g
            where g.project = _check_references.project and g.id = s.message_id));
    return query
    select 'memories and entities that are linked are there', n.memory_id,
        format('entity %s', n.entity_id)
    from memory.memory_entity as n
    where n.project = _check_references.project and (
        not exists (
            select from memory.memory as m
            where m.project = _check_references.project and m.id = n.memory_id)
        or not exists (
            select from memory.entity as e
            where e.project = _check_references.project and e.id = n.entity_id));
    return query
    select 'a memory names both ends of its relation', r.memory_id, format('relation %s', r.id)
    from memory.relation as r
    where r.project = _check_references.project and 2 <> (
        select count(*) from memory.memory_entity as n
        where n.project = _check_references.project and n.memory_id = r.memory_id
            and n.content_hash = r.content_hash and n.entity_id in (r.source_id, r.target_id));
    return query
    select 'an entity stands as long as a memory names it', e.id, format('entity of scope %s', e.scope)
    from memory.entity as e
    where e.project = _check_references.project and not exists (
        select from memory.memory_entity as n
        where n.project = _check_references.project and n.entity_id = e.id);
    return query
    select 'ids end in the bucket of their scope', r.id, r.kind
    from (
        select 'memory' as kind, m.id, m.project, m.user_id, m.agent_id, m.run_id, m.app_id
        from memory.memory as m
        union all
        select 'message', g.id, g.project, g.user_id, g.agent_id, g.run_id, g.app_id
        from memory.message as g
        union all
        select 'job', j.id, j.project, j.user_id, j.agent_id, j.run_id, j.app_id
        from memory.job as j
        union all
        select 'entity', e.id, e.project, e.user_id, e.agent_id, e.run_id, e.app_id
        from memory.entity as e
        union all
        select 'event', v.id, v.project, v.user_id, v.agent_id, v.run_id, v.app_id
        from memory.event as v
        union all
        select 'relation', l.id, m.project, m.user_id, m.agent_id, m.run_id, m.app_id
        from memory.relation as l
        join memory.memory as m on m.project = l.project and m.id = l.memory_id
        where l.project = _check_references.project
    ) as r
    where r.project = _check_references.project and memory._bucket_of(r.id)
        <> memory._bucket(r.project, r.user_id, r.agent_id, r.run_id, r.app_id);
    return query
    select 'feedback is on a memory that is there', f.memory_id, ''
    from memory.feedback as f
    where f.project = _check_references.project and not exists (
        select from memory.memory as m
        where m.project = _check_references.project and m.id = f.memory_id);
end
$$;
comment on function @self@ is
'Of sources, entities, relations, feedback, and the ids of all: see memory_check().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
