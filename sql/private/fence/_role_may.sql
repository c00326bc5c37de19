create or replace function memory._role_may(
    role regrole, privilege text, project text,
    user_id text, agent_id text, run_id text, app_id text
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    return exists (
        select from memory.effective_grant as g
        where (g.role = _role_may.role
            or g.of_group and pg_has_role(_role_may.role::oid, g.role::oid, 'usage'))
            and g.project = _role_may.project
            and (_role_may.privilege = 'read' or g.privilege = 'write')
            and (g.user_id is null or g.user_id = _role_may.user_id)
            and (g.agent_id is null or g.agent_id = _role_may.agent_id)
            and (g.run_id is null or g.run_id = _role_may.run_id)
            and (g.app_id is null or g.app_id = _role_may.app_id));
end
$$;
comment on function @self@ is
'_is_granted() for functions with definer''s rights, which have the role from _caller_role().';
revoke all on function @self@ from public;
