create or replace function memory._check_may_change(project text, ids uuid[]) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if exists (
        select from memory.memory as m
        where m.project = _check_may_change.project and m.id = any(ids)
            and not memory._is_granted(
                m.project, 'write', m.user_id, m.agent_id, m.run_id, m.app_id)
    ) then
        raise exception 'role "%" may not change this memory', current_user
            using errcode = 'insufficient_privilege',
            hint = 'It was granted to be read: see memory_grants().';
    end if;
end
$$;
comment on function @self@ is
'Raises insufficient_privilege where a fenced role would change or erase memories that it may only
read: a DELETE would leave them without a word.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
