create or replace function memory._granted_by_role(project text, privilege text, id text)
returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return array_remove(array(
            select memory._grant_value(
                _granted_by_role.project, _granted_by_role.id, g.project, g.user_id, g.agent_id,
                g.run_id, g.app_id)
            from memory.plain_grant as g
            where (_granted_by_role.project is null or g.project = _granted_by_role.project)
                and (_granted_by_role.privilege = 'read' or g.privilege = 'write')), null);
    end if;
    return array_remove(array(
        select memory._grant_value(
            _granted_by_role.project, _granted_by_role.id, g.project, g.user_id, g.agent_id,
            g.run_id, g.app_id)
        from memory.bound_grant as g
        where (_granted_by_role.project is null or g.project = _granted_by_role.project)
            and (_granted_by_role.privilege = 'read' or g.privilege = 'write')), null);
end
$$;
comment on function @self@ is
'What _granted() returns, read from the grants.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
