create or replace function memory._fenced_record_none(
    caller text, project text, id uuid, reason text
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    asking constant regrole := memory._caller_role(caller);
begin
    if not exists (
        select from memory.memory as m
        where m.project = _fenced_record_none.project and m.id = _fenced_record_none.id
            and m.version_of is null and memory._role_may(
                asking, 'write', m.project, m.user_id, m.agent_id, m.run_id, m.app_id)
    ) then
        raise exception 'memory % was removed by a concurrent transaction', id
            using errcode = 'serialization_failure', hint = 'Retry the transaction.';
    end if;
    perform memory._record_none(project, id, reason);
end
$$;
comment on function @self@ is
'_record_none() for fenced roles: what they may not write is not there. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced_writer;
