create or replace function memory._container_configure(project text, configuration jsonb)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    chat constant text := configuration ->> 'llm_id';
begin
    if chat is not null then
        perform memory._container_model_set(project, 'chat', chat, coalesce(
            (
                select s.value #>> '{configuration,llm_result_path}'
                from jsonb_array_elements(configuration -> 'strategies') as s
                where s.value #>> '{configuration,llm_result_path}' <> '' limit 1
            ),
            configuration #>> '{parameters,llm_result_path}'));
    end if;
    perform memory._container_strategies_set(
        project, coalesce(configuration -> 'strategies', '[]'));
    update memory.container as c
    set configuration = _container_configure.configuration, updated_at = clock_timestamp()
    where c.project = _container_configure.project;
end
$$;
comment on function @self@ is
'Gives a container a configuration, which the gateway has checked: its language model and its
strategies. Errors: those of _container_model_set().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
