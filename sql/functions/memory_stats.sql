create or replace function @extschema@.memory_stats(
    project text default null, day date default null
)
returns table (metric text, value bigint)
language plpgsql volatile -- sees what its own statement added
rows 30
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_stats.project);
begin
    return query
    select counted.metric, counted.value
    from (
        select
            count(*) filter (
                where upper_inf(m.recorded) and upper_inf(m.valid)
                    and (m.expires_at is null or m.expires_at > statement_timestamp())
            ) as current,
            count(*) filter (where upper_inf(m.recorded) and not upper_inf(m.valid)) as superseded,
            count(*) filter (
                where upper_inf(m.recorded) and m.expires_at <= statement_timestamp()) as expired,
            count(*) filter (
                where m.version_of is null and not upper_inf(m.recorded)) as deleted,
            count(*) filter (where m.version_of is not null) as former_states,
            count(*) filter (
                where m.version_of is null and m.archived_at is not null) as archived,
            count(distinct m.user_id) as users
        from memory.memory as m where m.project = context.name
    ) as m
    cross join (
        select count(*) as messages from memory.message as g where g.project = context.name
    ) as g
    cross join (
        select count(distinct l.entity_id) as entities
        from memory.memory_entity as l
        join memory.memory as m on m.project = context.name and m.id = l.memory_id
            and m.content_hash = l.content_hash
        where l.project = context.name and upper_inf(m.valid) and upper_inf(m.recorded)
    ) as n
    cross join (
        select count(*) as relations from memory.current_relation as r
        where r.project = context.name
    ) as r
    cross join (
        select count(*) as events from memory.event as e where e.project = context.name
    ) as e
    cross join (
        select count(*) as memories, coalesce(sum(a.accesses), 0)::bigint as accesses
        from memory.access as a where a.project = context.name
    ) as a
    cross join (
        select
            jsonb_object_agg(u.kind, u.calls) as calls, sum(u.errors) as errors,
            sum(u.prompt_tokens) as prompt_tokens, sum(u.completion_tokens) as completion_tokens,
            sum(u.seconds) as seconds, sum(u.facts_dropped) as facts_dropped
        from (
            select w.kind, sum(w.calls) as calls, sum(w.errors) as errors,
                sum(w.prompt_tokens) as prompt_tokens,
                sum(w.completion_tokens) as completion_tokens, sum(w.seconds) as seconds,
                sum(w.facts_dropped) as facts_dropped
            from memory.model_usage as w
            where w.project = context.name
                and (memory_stats.day is null or w.day = memory_stats.day)
            group by w.kind
        ) as u
    ) as u
    cross join lateral (values
        (1, 'memories_current', m.current), (2, 'memories_superseded', m.superseded),
        (3, 'memories_expired', m.expired), (4, 'memories_deleted', m.deleted),
        (5, 'former_states', m.former_states), (6, 'users', m.users),
        (7, 'messages', g.messages), (8, 'events', e.events), (9, 'entities', n.entities),
        (10, 'relations', r.relations),
        (11, 'memories_accessed', a.memories), (12, 'accesses', a.accesses),
        (13, 'bytes', memory._project_bytes('memory_' || context.name)
            + memory._project_bytes(memory._graph_name(context.name))),
        (14, 'model_calls_chat', coalesce((u.calls ->> 'chat')::bigint, 0)),
        (15, 'model_calls_embedding', coalesce((u.calls ->> 'embedding')::bigint, 0)),
        (16, 'model_calls_rerank', coalesce((u.calls ->> 'rerank')::bigint, 0)),
        (17, 'model_calls_failed', coalesce(u.errors, 0)::bigint),
        (18, 'model_prompt_tokens', coalesce(u.prompt_tokens, 0)::bigint),
        (19, 'model_completion_tokens', coalesce(u.completion_tokens, 0)::bigint),
        (20, 'model_milliseconds', (1000 * coalesce(u.seconds, 0))::bigint),
        (21, 'model_facts_dropped', coalesce(u.facts_dropped, 0)::bigint),
        (22, 'jobs_unfinished', (
            select count(*) from memory.job as j
            where j.project = context.name and j.completed_at is null)),
        (23, 'jobs_dead', (
            select count(*) from memory.job as j
            where j.project = context.name and j.state = 'dead')),
        (24, 'memories_archived', m.archived)
    ) as counted (place, metric, value)
    order by counted.place;
end
$$;
comment on function @self@ is
'Counts of a project''s memories by state, of its users, messages, events, entities and relations
that hold, of the memories that searches returned and how often (see the setting count_access), and
its size on disk in bytes with indexes; then what remote models cost, ever or on one day: requests
by kind and those of them that failed, tokens, milliseconds waited, facts that the guard rails left
out; then the jobs of the queue that are still to do, and those that are dead (see
memory_job_retry()); then the memories that are archived.
Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
