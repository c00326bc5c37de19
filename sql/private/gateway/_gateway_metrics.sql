create or replace function memory._gateway_metrics()
returns table (metric text, kind text, value double precision)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select 'agent_memory_jobs', s.state, count(j.state)::float8
    from unnest(array['unfinished', 'dead']) as s (state)
    left join memory.job as j on case s.state when 'dead' then j.state = 'dead'
        else j.completed_at is null end
    group by s.state
    union all
    select 'agent_memory_deliveries', s.state, count(d.state)::float8
    from unnest(array['pending', 'dead']) as s (state)
    left join memory.delivery as d on d.state = s.state
    group by s.state
    union all
    select m.metric, u.kind, m.value
    from (
        select w.kind, sum(w.calls) as calls, sum(w.errors) as errors, sum(w.seconds) as seconds
        from memory.model_usage as w group by w.kind
    ) as u
    cross join lateral (values
        ('agent_memory_model_calls_total', u.calls::float8),
        ('agent_memory_model_errors_total', u.errors::float8),
        ('agent_memory_model_seconds_total', u.seconds::float8)
    ) as m (metric, value);
end
$$;
comment on function @self@ is
'What /metrics tells of the database, over all projects: jobs and deliveries of webhooks by state,
requests to remote models, those that failed and the seconds waited, by kind of model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
