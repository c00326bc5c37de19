create or replace view memory.container_sessions with (security_invoker = true) as
with run as (
    select
        g.project,
        g.run_id,
        min(g.user_id) as user_id,
        min(g.agent_id) as agent_id,
        min(g.app_id) as app_id,
        min(g.created_at) as created_at,
        max(g.created_at) as updated_at
    from (
        select
            m.project,
            m.run_id,
            m.user_id,
            m.agent_id,
            m.app_id,
            m.created_at
        from memory.message as m
        where m.run_id is not null
        union all
        select
            p.project,
            p.run_id,
            p.user_id,
            p.agent_id,
            p.app_id,
            p.updated_at as created_at
        from memory.payload as p
        where p.run_id is not null
    ) as g
    group by g.project, g.run_id
),

known as (
    select
        coalesce(s.project, r.project) as project,
        coalesce(s.run_id, r.run_id) as run_id,
        case when s.run_id is null then r.user_id else s.user_id end as user_id,
        case when s.run_id is null then r.agent_id else s.agent_id end as agent_id,
        case when s.run_id is null then r.app_id else s.app_id end as app_id,
        s.owner_id,
        coalesce(s.details, '{}') as details,
        least(s.created_at, r.created_at) as created_at,
        greatest(s.updated_at, r.updated_at) as updated_at
    from memory.session as s
    full join run as r on s.project = r.project and s.run_id = r.run_id
)

select
    k.project,
    c.id as container_id,
    k.run_id as id,
    jsonb_strip_nulls(jsonb_build_object(
        'memory_container_id', c.id,
        'owner_id', k.owner_id,
        'namespace', nullif(
            memory._ids_namespace(k.user_id, k.agent_id, null, k.app_id), '{}'
        ),
        'created_time', memory._epoch_ms(k.created_at),
        'last_updated_time', memory._epoch_ms(k.updated_at)
    )) || k.details as document,
    1::bigint as version,
    0::bigint as seq_no,
    k.user_id,
    k.agent_id,
    k.run_id,
    k.app_id,
    k.created_at,
    k.updated_at,
    k.owner_id
from memory.container as c
inner join known as k on c.project = k.project;
comment on view memory.container_sessions is
'Sessions of containers, as documents: the runs of their projects, with what memory.session says of
them.';
grant select on memory.container_sessions
to memory_reader, memory_writer, memory_admin, memory_fenced;
