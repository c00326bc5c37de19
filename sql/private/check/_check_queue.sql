create or replace function memory._check_queue(project text)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select 'jobs of a scope run one after another', max(j.id::text)::uuid,
        format('%s at once', count(*))
    from memory.job as j
    where j.project = _check_queue.project and j.state = 'running'
    group by j.scope
    having count(*) > 1;
    return query
    select 'what a job added is there, or was erased', j.id, format('memory %s', r.told)
    from memory.job as j
    cross join lateral (
        select o ->> 'id' as told,
            case when pg_input_is_valid(o ->> 'id', 'uuid') then (o ->> 'id')::uuid end as id
        from jsonb_array_elements(j.result) as o
        where o ->> 'id' is not null
    ) as r
    where j.project = _check_queue.project and not exists (
        select from memory.event as e
        where e.project = j.project and r.id in (e.memory_id, e.previous_id));
end
$$;
comment on function @self@ is 'Of the jobs: see memory_check().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
