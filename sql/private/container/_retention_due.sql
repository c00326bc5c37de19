create or replace function memory._retention_due(project text)
returns table (tier text, id text, reason text, is_pinned boolean)
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    policy constant jsonb := (
        select c.configuration -> 'retention_policy' from memory.container as c
        where c.project = _retention_due.project);
begin
    return query
    with ranked as (
        select 'sessions' as tier, s.id as id, s.updated_at as at, s.document as document,
            row_number() over (order by s.updated_at desc, s.id) as place
        from memory.container_sessions as s
        where s.project = _retention_due.project and policy ? 'sessions'
        union all
        select 'long-term', m.id::text, m.updated_at, m.document,
            row_number() over (order by m.updated_at desc, m.id)
        from memory.container_long_term as m
        where m.project = _retention_due.project and policy ? 'long-term'
        union all
        select 'history', e.id::text, e.created_at, '{}',
            row_number() over (order by e.created_at desc, e.id)
        from memory.container_history as e
        where e.project = _retention_due.project and policy ? 'history'
    )
    select r.tier, r.id, o.reason, coalesce(r.document -> 'pinned' = 'true', false)
    from ranked as r
    cross join lateral (
        select case
            when r.at < statement_timestamp() - make_interval(
                days => (policy -> r.tier ->> 'retention_days')::integer) then 'retention_days'
            when r.place > (policy -> r.tier ->> 'max_count')::bigint then 'max_count'
            end as reason
    ) as o
    where o.reason is not null;
end
$$;
comment on function @self@ is
'What a container''s retention_policy has removed: tier sessions, long-term or history, the
document''s id, and the part of the policy that says so. Pinned documents are kept all the same.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
