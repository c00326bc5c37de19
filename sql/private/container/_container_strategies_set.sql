create or replace function memory._container_strategies_set(project text, strategies jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(_container_strategies_set.project);
begin
    update memory.strategy as s set enabled = false
    where s.project = context.name and s.name = '' and s.enabled;
    delete from memory.prompt as p
    where p.project = context.name and p.name in (
        select s.name from memory.strategy as s where s.project = context.name and s.name <> '');
    delete from memory.strategy as s where s.project = context.name and s.name <> '';
    insert into memory.strategy (project, type, name, enabled, namespace)
    select context.name, t.type, s.value ->> 'id',
        coalesce((s.value -> 'enabled')::boolean, true),
        array(select jsonb_array_elements_text(s.value -> 'namespace'))
    from jsonb_array_elements(strategies) as s
    cross join lateral (
        select case s.value ->> 'type' when 'SEMANTIC' then 'semantic'
            when 'USER_PREFERENCE' then 'preference' when 'SUMMARY' then 'summary' end
    ) as t (type);
    insert into memory.prompt (project, type, name, prompt)
    select context.name, t.type, t.name, s.value #>> '{configuration,system_prompt}'
    from jsonb_array_elements(strategies) as s
    join memory.strategy as t on t.project = context.name and t.name = s.value ->> 'id'
    where s.value #>> '{configuration,system_prompt}' <> '';
end
$$;
comment on function @self@ is
'Gives a container''s project the strategies of its configuration, and no others.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
