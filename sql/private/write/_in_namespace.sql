create or replace function memory._in_namespace(target memory.target, namespace text[])
returns memory.target
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    -- A namespace of ids that the call doesn't name would leave no scope: then all of them count.
    if namespace is null or num_nonnulls(
        case when 'user_id' = any(namespace) then target.user_id end,
        case when 'agent_id' = any(namespace) then target.agent_id end,
        case when 'run_id' = any(namespace) then target.run_id end,
        case when 'app_id' = any(namespace) then target.app_id end) = 0
    then
        return target;
    end if;
    return memory._target(
        target.project,
        case when 'user_id' = any(namespace) then target.user_id end,
        case when 'agent_id' = any(namespace) then target.agent_id end,
        case when 'run_id' = any(namespace) then target.run_id end,
        case when 'app_id' = any(namespace) then target.app_id end);
end
$$;
comment on function @self@ is
'The scope of a call with only the ids of a strategy''s namespace.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
