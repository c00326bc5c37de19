create or replace function memory._fenced_warm(caller text, project text, ids uuid[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    asking constant regrole := memory._caller_role(caller);
begin
    perform memory._warm(project, array(
        select m.id from memory.memory as m
        where m.project = _fenced_warm.project and m.id = any(ids)
            and memory._role_may(
                asking, 'read', m.project, m.user_id, m.agent_id, m.run_id, m.app_id)));
end
$$;
comment on function @self@ is
'_warm() for fenced roles, of what they may see. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
