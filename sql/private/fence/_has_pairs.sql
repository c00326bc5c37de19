create or replace function memory._has_pairs(project text, privilege text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    return exists (
        select from memory.own_grant as g
        where (_has_pairs.project is null or g.project = _has_pairs.project)
            and (_has_pairs.privilege = 'read' or g.privilege = 'write')
            and num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id) > 1);
end
$$;
comment on function @self@ is
'Whether the role that asks was granted something by several ids at once, which _granted() doesn''t
tell.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
