create or replace function memory._check_may_add(target memory.target, infer boolean) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if not memory._is_granted(
        target.project, 'write', target.user_id, target.agent_id, target.run_id, target.app_id)
    then
        raise exception 'role "%" may not write to this scope', current_user
            using errcode = 'insufficient_privilege',
            hint = 'See memory_grants(): all ids that were granted have to be named.';
    elsif infer and not memory._may_add(
        target.project, target.user_id, target.agent_id, target.run_id, target.app_id)
    then
        raise exception 'a strategy would have role "%" write beyond what it was granted', current_user
            using errcode = 'insufficient_privilege',
            hint = 'Its namespace leaves out an id that was granted: see memory_strategy_set(). '
                'infer => false stores the messages as they are.';
    end if;
end
$$;
comment on function @self@ is
'Raises insufficient_privilege where a fenced role adds to a scope that it may not write to.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
