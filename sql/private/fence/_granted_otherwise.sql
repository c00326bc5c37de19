create or replace function memory._granted_otherwise(project text, privilege text)
returns jsonb[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return array(
            select jsonb_strip_nulls(to_jsonb(g) - 'privilege' - case
                when _granted_otherwise.project is null then '' else 'project' end)
            from memory.plain_grant as g
            where (_granted_otherwise.project is null or g.project = _granted_otherwise.project)
                and (_granted_otherwise.privilege = 'read' or g.privilege = 'write')
                and num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id) > 0);
    end if;
    return array(
        select jsonb_strip_nulls(to_jsonb(g) - 'privilege' - case
            when _granted_otherwise.project is null then '' else 'project' end)
        from memory.bound_grant as g
        where (_granted_otherwise.project is null or g.project = _granted_otherwise.project)
            and (_granted_otherwise.privilege = 'read' or g.privilege = 'write')
            and num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id) > 0);
end
$$;
comment on function @self@ is
'What the role that asks was granted by ids: objects of those that a row has to have, with which
policies of row security compare rows; of all projects (null) with the project, too.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
