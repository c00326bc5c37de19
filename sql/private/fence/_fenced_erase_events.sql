create or replace function memory._fenced_erase_events(caller text, project text, ids uuid[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    asking constant regrole := memory._caller_role(caller);
begin
    perform memory._erase_events(project, array(
        select n.id from unnest(ids) as n (id)
        where not exists (
            select from memory.event as e
            where e.project = _fenced_erase_events.project
                and (e.memory_id = n.id or e.previous_id = n.id)
                and not memory._role_may(
                    asking, 'write', e.project, e.user_id, e.agent_id, e.run_id, e.app_id))));
end
$$;
comment on function @self@ is
'_erase_events() for fenced roles, of memories all of whose events they may write. caller: see
_caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced_writer;
