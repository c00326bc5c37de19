create or replace function memory._is_granted(
    project text, privilege text, user_id text, agent_id text, run_id text, app_id text
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    return exists (
        select from memory.own_grant as g
        where g.project = _is_granted.project
            and (_is_granted.privilege = 'read' or g.privilege = 'write')
            and (g.user_id is null or g.user_id = _is_granted.user_id)
            and (g.agent_id is null or g.agent_id = _is_granted.agent_id)
            and (g.run_id is null or g.run_id = _is_granted.run_id)
            and (g.app_id is null or g.app_id = _is_granted.app_id));
end
$$;
comment on function @self@ is
'Whether a row with these ids is within what the role that asks was granted.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
