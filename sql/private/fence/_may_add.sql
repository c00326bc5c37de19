create or replace function memory._may_add(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((
        select bool_and(memory._is_granted(
            _may_add.project, 'write', t.user_id, t.agent_id, t.run_id, t.app_id))
        from memory._targets(
            _may_add.project, memory._target(
                _may_add.project, _may_add.user_id, _may_add.agent_id, _may_add.run_id,
                _may_add.app_id)) as t), false);
end
$$;
comment on function @self@ is
'Whether what is said in this scope may be added by the role that asks: a strategy''s namespace can
lead to another scope, and a worker who adds it is not fenced.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
