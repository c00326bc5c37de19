create or replace function memory._retention_report(project text) returns jsonb
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    told jsonb;
    policy jsonb;
    container text;
begin
    select c.configuration -> 'retention_policy', c.id into policy, container
    from memory.container as c where c.project = _retention_report.project;
    with due as materialized (
        select d.* from memory._retention_due(_retention_report.project) as d
    ),
    counted as (
        select t.key as tier, d.reason, count(d.id) as documents
        from (values ('sessions', 'sessions'), ('long_term', 'long-term'), ('history', 'history'))
            as t (key, tier)
        left join due as d on d.tier = t.tier and not d.is_pinned
        group by t.key, d.reason
        union all
        select 'working_memory', case when count(*) > 0 then 'session_deleted' end, count(*)
        from due as d
        join memory.payload as p on p.project = _retention_report.project and p.run_id = d.id
        where d.tier = 'sessions' and not d.is_pinned
    )
    select jsonb_build_object(
        'would_delete', (
            select jsonb_object_agg(k.tier, k.part)
            from (
                select c.tier, jsonb_build_object(
                    'total', sum(c.documents),
                    'by_reason', coalesce(jsonb_object_agg(c.reason, c.documents)
                        filter (where c.reason is not null), '{}')) as part
                from counted as c group by c.tier
            ) as k),
        'total_would_delete', (select sum(c.documents) from counted as c),
        'pinned_would_skip', (select count(*) from due as d where d.is_pinned)) into told;
    return told || jsonb_build_object(
        'container_id', container, 'evaluated_at', memory._epoch_ms(statement_timestamp()),
        'policy_source', case when policy is null then 'none' else 'container' end,
        'effective_policy', coalesce(policy, '{}'), 'warnings', '[]'::jsonb);
end
$$;
comment on function @self@ is
'What the retention_policy of a container would remove now, as POST .../_retention/_dry_run tells.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
