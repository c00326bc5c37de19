create or replace view memory.container_long_term with (security_invoker = true) as
select
    m.project,
    c.id as container_id,
    m.id,
    jsonb_strip_nulls(jsonb_build_object(
        'memory_container_id', c.id,
        'owner_id', m.metadata -> 'owner_id',
        'memory', m.memory,
        'strategy_type', kind.strategy,
        'strategy_id', (
            select s.value ->> 'id'
            from jsonb_array_elements(c.configuration -> 'strategies') with ordinality as s
            where s.value ->> 'type' = kind.strategy
            order by
                jsonb_array_length(s.value -> 'namespace') = space.size
                and space.namespace ?& array(
                    select n.name
                    from jsonb_array_elements_text(s.value -> 'namespace') as n (name)) desc,
                s.ordinality
            limit 1
        ),
        'namespace', space.namespace,
        'namespace_size', space.size,
        'tags', nullif(m.metadata - '{owner_id,pinned}'::text[], '{}'),
        'pinned', m.metadata -> 'pinned',
        'created_time', memory._epoch_ms(first.at),
        'last_updated_time', memory._epoch_ms(greatest(m.created_at, m.updated_at))
    )) as document,
    1::bigint as version,
    0::bigint as seq_no,
    m.user_id,
    m.agent_id,
    m.run_id,
    m.app_id,
    first.at as created_at,
    greatest(m.created_at, m.updated_at) as updated_at,
    m.metadata ->> 'owner_id' as owner_id,
    m.memory,
    m.embedding,
    m.lexemes,
    m.metadata
from memory.container as c
inner join memory.memory as m on c.project = m.project
cross join lateral ( -- noqa: ST05
    select case m.kind
        when 'preference' then 'USER_PREFERENCE' when 'summary' then 'SUMMARY' else 'SEMANTIC'
        end as strategy
) as kind
cross join lateral (
    select
        n.namespace,
        (select count(*) from jsonb_object_keys(n.namespace)) as size
    from memory._ids_namespace(m.user_id, m.agent_id, m.run_id, m.app_id) as n (namespace)
) as space
-- One that took another's place goes on from it, as an updated document of OpenSearch does.
cross join lateral ( -- noqa: ST05
    select case
        when exists (
            select from memory.memory as o
            where o.project = m.project and o.superseded_by = m.id and o.version_of is null
        ) then (
            with recursive chain as (
                select
                    m.id,
                    m.created_at as at
                union
                select
                    o.id,
                    o.created_at as at
                from chain as k
                inner join memory.memory as o
                    on m.project = o.project and k.id = o.superseded_by and o.version_of is null
            )

            select min(k.at) as at from chain as k
        )
        else m.created_at
        end as at
) as first
where m.version_of is null and upper_inf(m.valid) and upper_inf(m.recorded)
    and (m.expires_at is null or m.expires_at > statement_timestamp());
comment on view memory.container_long_term is
'Long-term memory of containers: the current memories of their projects, as documents. tags are the
metadata of a memory but for owner_id and pinned.';
grant select on memory.container_long_term
to memory_reader, memory_writer, memory_admin, memory_fenced;
