create or replace function memory._in_namespace(
    target memory.target, namespace text[], is_strict boolean default false
) returns memory.target
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if is_strict then
        return (
            select memory._target(target.project, i.user_id, i.agent_id, i.run_id, i.app_id)
            from memory._namespace_ids((
                select jsonb_object_agg(n.key, n.value)
                from jsonb_each(memory._ids_namespace(
                    target.user_id, target.agent_id, target.run_id, target.app_id)) as n
                where n.key = any(namespace))) as i);
    end if;
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
'The scope of a call with only the ids of a strategy''s namespace; is_strict: with only its keys,
which are those of a container''s namespace.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
