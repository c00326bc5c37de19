create or replace view memory.container_history with (security_invoker = true) as
with told as (
    select
        e.project,
        e.id,
        e.user_id,
        e.agent_id,
        e.run_id,
        e.app_id,
        e.at,
        coalesce(e.new_metadata, e.old_metadata) as metadata,
        jsonb_build_object(
            'memory_id', e.memory_id,
            'action', e.event,
            'before', case when e.old_memory is not null
                then jsonb_build_object('memory', e.old_memory) end,
            'after', case when e.new_memory is not null and e.event <> 'DELETE'
                then jsonb_build_object('memory', e.new_memory) end
        ) as part
    from memory.event as e
    where e.event <> 'NONE'
    union all
    -- What could not be extracted is told here, too.
    select
        j.project,
        j.id,
        j.user_id,
        j.agent_id,
        j.run_id,
        j.app_id,
        j.started_at as at,
        jsonb_build_object('owner_id', p.owner_id) || coalesce(p.details -> 'tags', '{}')
            as metadata,
        jsonb_build_object('error', j.error ->> 'message') as part
    from memory.payload as p
    inner join memory.job as j on p.project = j.project and p.job_id = j.id
    where j.error is not null
)

select
    t.project,
    c.id as container_id,
    t.id,
    jsonb_strip_nulls(t.part || jsonb_build_object(
        'memory_container_id', c.id,
        'owner_id', t.metadata -> 'owner_id',
        'namespace', n.namespace,
        'namespace_size', (select count(*) from jsonb_object_keys(n.namespace)),
        'tags', nullif(t.metadata - '{owner_id,pinned}'::text[], '{}'),
        'created_time', memory._epoch_ms(t.at)
    )) as document,
    1::bigint as version,
    0::bigint as seq_no,
    t.user_id,
    t.agent_id,
    t.run_id,
    t.app_id,
    t.at as created_at,
    t.at as updated_at,
    t.metadata ->> 'owner_id' as owner_id
from memory.container as c
inner join told as t on c.project = t.project
cross join lateral
    memory._ids_namespace(t.user_id, t.agent_id, t.run_id, t.app_id) as n (namespace);
comment on view memory.container_history is
'History of containers: the events of their projects, as documents, and what failed of an
extraction.';
grant select on memory.container_history
to memory_reader, memory_writer, memory_admin, memory_fenced;
