create or replace function memory._grants(project text, privilege text) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return (
            select jsonb_agg(jsonb_build_array(g.project, g.user_id, g.agent_id, g.run_id, g.app_id))
            from memory.plain_grant as g
            where (_grants.project is null or g.project = _grants.project)
                and (_grants.privilege = 'read' or g.privilege = 'write'));
    end if;
    return (
        select jsonb_agg(jsonb_build_array(g.project, g.user_id, g.agent_id, g.run_id, g.app_id))
        from memory.bound_grant as g
        where (_grants.project is null or g.project = _grants.project)
            and (_grants.privilege = 'read' or g.privilege = 'write'));
end
$$;
comment on function @self@ is
'All that the role that asks was granted, of a project (null: of all): an array of [project,
user_id, agent_id, run_id, app_id], null without any. privilege: read or write.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
