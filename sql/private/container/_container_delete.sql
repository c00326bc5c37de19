create or replace function memory._container_delete(project text, tiers text[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if tiers @> array['sessions', 'working', 'long-term', 'history'] then
        perform @extschema@.memory_project_drop(project);
        return;
    end if;
    if 'working' = any(tiers) then
        delete from memory.message as m where m.project = _container_delete.project;
        delete from memory.payload as p where p.project = _container_delete.project;
        delete from memory.job as j where j.project = _container_delete.project;
    end if;
    if 'sessions' = any(tiers) then
        delete from memory.session as s where s.project = _container_delete.project;
    end if;
    if 'long-term' = any(tiers) then
        perform memory._lock_scopes(_container_delete.project, array(
            select distinct m.scope from memory.memory as m
            where m.project = _container_delete.project));
        perform memory._close_record(_container_delete.project, m.id, null, 'container deleted')
        from memory.memory as m
        where m.project = _container_delete.project and m.version_of is null
            and upper_inf(m.recorded);
    end if;
    delete from memory.container as c where c.project = _container_delete.project;
end
$$;
comment on function @self@ is
'Removes a container: with all four tiers the project, with some of them what these hold, with none
only its name as a container: the project and its memories stay.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
