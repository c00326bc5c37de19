create or replace function memory._granted_one(project text, privilege text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return (
            select array[g.user_id, g.agent_id, g.run_id]
            from memory.plain_grant as g
            where g.project = _granted_one.project
                and (_granted_one.privilege = 'read' or g.privilege = 'write')
                and memory._is_one(g.user_id, g.agent_id, g.run_id, g.app_id)
            order by num_nonnulls(g.user_id, g.agent_id, g.run_id) > 0,
                num_nonnulls(g.agent_id, g.run_id) > 0, g.user_id
            limit 1);
    end if;
    return (
        select array[g.user_id, g.agent_id, g.run_id]
        from memory.bound_grant as g
        where g.project = _granted_one.project
            and (_granted_one.privilege = 'read' or g.privilege = 'write')
            and memory._is_one(g.user_id, g.agent_id, g.run_id, g.app_id)
        order by num_nonnulls(g.user_id, g.agent_id, g.run_id) > 0,
            num_nonnulls(g.agent_id, g.run_id) > 0, g.user_id
        limit 1);
end
$$;
comment on function @self@ is
'Of one of the grants of the role that asks [user_id, agent_id, run_id], of which those that are
null are not looked at; null where there is none that _is_one(). The whole project, if it was
granted, else a user.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
