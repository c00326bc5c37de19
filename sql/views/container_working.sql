create or replace view memory.container_working with (security_invoker = true) as
with given as (
    select
        p.project,
        p.id,
        p.user_id,
        p.agent_id,
        p.run_id,
        p.app_id,
        p.owner_id,
        p.details,
        said.messages,
        said.content,
        p.created_at,
        p.updated_at
    from memory.payload as p
    left join memory.job as j on p.project = j.project and p.job_id = j.id
    cross join lateral ( -- noqa: ST05
        select
            jsonb_agg(one.message order by one.place) as messages,
            string_agg(one.content, E'\n' order by one.place) as content
        from (
            select
                m.place,
                m.content,
                memory._container_message(m.role, m.content, m.parts) as message
            from memory.message as m
            where m.project = p.project and m.payload_id = p.id
            union all
            -- Not added yet.
            select
                (w.value #>> '{payload,place}')::integer as place,
                w.value ->> 'content' as content,
                memory._container_message(
                    w.value ->> 'role', w.value ->> 'content', w.value #> '{payload,parts}'
                ) as message
            from jsonb_array_elements(j.request -> 'messages') as w
            union all
            select
                s.key::integer as place,
                null as content,
                s.value as message
            from jsonb_each(p.silent) as s
        ) as one
    ) as said
    union all
    -- What came by another door.
    select
        m.project,
        m.id,
        m.user_id,
        m.agent_id,
        m.run_id,
        m.app_id,
        null as owner_id,
        jsonb_strip_nulls(jsonb_build_object(
            'payload_type', 'conversational', 'metadata', nullif(m.metadata, '{}')
        )) as details,
        jsonb_build_array(memory._container_message(m.role, m.content, null)) as messages,
        m.content,
        m.created_at,
        m.created_at as updated_at
    from memory.message as m
    where m.payload_id is null
)

select
    g.project,
    c.id as container_id,
    g.id,
    jsonb_strip_nulls(jsonb_build_object(
        'memory_container_id', c.id,
        'owner_id', g.owner_id,
        'session_id', g.run_id,
        'namespace', nullif(n.namespace, '{}'),
        'namespace_size', nullif((
            select count(*) from jsonb_object_keys(n.namespace)
        ), 0),
        'created_time', memory._epoch_ms(g.created_at),
        'last_updated_time', memory._epoch_ms(g.updated_at)
    )) || case when g.messages is null then '{}'
        else jsonb_build_object('messages', g.messages) end || g.details as document,
    1::bigint as version,
    0::bigint as seq_no,
    g.user_id,
    g.agent_id,
    g.run_id,
    g.app_id,
    g.created_at,
    g.updated_at,
    g.owner_id,
    g.content
from memory.container as c
inner join given as g on c.project = g.project
cross join lateral
    memory._ids_namespace(g.user_id, g.agent_id, g.run_id, g.app_id) as n (namespace);
comment on view memory.container_working is
'Working memory of containers, as documents: what was given at once through a container, and each
message that came to its project otherwise. content: all its words.';
grant select on memory.container_working
to memory_reader, memory_writer, memory_admin, memory_fenced;
