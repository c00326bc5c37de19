create or replace function memory._readable(role regrole, project text, ids uuid[]) returns uuid[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return array(
        select m.id from memory.memory as m
        where m.project = _readable.project and m.id = any(ids)
            and memory._role_may(
                role, 'read', m.project, m.user_id, m.agent_id, m.run_id, m.app_id));
end
$$;
comment on function @self@ is 'Of some memories those that a fenced role may see.';
revoke all on function @self@ from public;
