create or replace function memory._granted_within(project text, privilege text, id text)
returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
declare
    is_whole boolean;
    is_mixed boolean;
    users text[];
    one_user text;
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        select bool_or(num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id) = 0),
            bool_or(num_nonnulls(g.agent_id, g.run_id, g.app_id) > 0), array_agg(g.user_id),
            min(g.user_id) filter (
                where num_nonnulls(g.agent_id, g.run_id, g.app_id) = 0 and g.user_id <> '')
        into is_whole, is_mixed, users, one_user
        from memory.plain_grant as g
        where g.project = _granted_within.project
            and (_granted_within.privilege = 'read' or g.privilege = 'write');
    else
        select bool_or(num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id) = 0),
            bool_or(num_nonnulls(g.agent_id, g.run_id, g.app_id) > 0), array_agg(g.user_id),
            min(g.user_id) filter (
                where num_nonnulls(g.agent_id, g.run_id, g.app_id) = 0 and g.user_id <> '')
        into is_whole, is_mixed, users, one_user
        from memory.bound_grant as g
        where g.project = _granted_within.project
            and (_granted_within.privilege = 'read' or g.privilege = 'write');
    end if;
    return case id
        when 'alone' then array[case when is_whole then '' else one_user end]
        when 'kind' then array[case when is_mixed then 'mixed'
            when users is not null then 'user_id' end]
        when 'keys' then case when is_mixed then array[''] else users end
        end;
end
$$;
comment on function @self@ is
'"alone", "kind" and "keys" of _granted(), read from the grants: all that is not by users alone is
"mixed".';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
