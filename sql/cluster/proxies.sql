-- What every router asks of shards and of the control database besides the public functions: run by
-- PL/Proxy. Before all that calls them.
create schema if not exists agent_memory_router;
comment on schema agent_memory_router is 'agent_memory: functions that PL/Proxy runs on shards';
revoke all on schema agent_memory_router from public;
create or replace function agent_memory_router.told_map(
    out cluster uuid, out version bigint, out commands bigint, out numbers integer[],
    out names text[], out addresses text[], out buckets integer[]
) language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select * from agent_memory_cluster.told_map();
$$;
create or replace function agent_memory_router.store_map(
    _cluster uuid, _version bigint, _commands bigint, _numbers integer[], _names text[],
    _addresses text[], _buckets integer[]
) returns boolean language plproxy as $$
    cluster 'agent_memory_self'; run on 0;
    select agent_memory_cluster.store_map(
        _cluster, _version, _commands, _numbers, _names, _addresses, _buckets);
$$;
create or replace function agent_memory_router.append_command(_call text, _arguments jsonb)
returns bigint language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select agent_memory_cluster.append_command(_call, _arguments);
$$;
create or replace function agent_memory_router.commands_after(
    _after bigint, out number bigint, out call text, out arguments jsonb
) returns setof record language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select * from agent_memory_cluster.commands_after(_after);
$$;
create or replace function agent_memory_router.applied(_on integer[]) returns bigint
language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.applied();
$$;
create or replace function agent_memory_router.caught_up(_on integer[], _commands bigint)
returns boolean language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.caught_up(_commands);
$$;
create or replace function agent_memory_router.apply_command(
    _on integer[], _number bigint, _call text, _arguments jsonb
) returns jsonb language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.apply_command(_number, _call, _arguments);
$$;
create or replace function agent_memory_router.try_command(
    _on integer[], _role name, _call text, _arguments jsonb, _kept_table text
) returns jsonb language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.try_command(_role, _call, _arguments, _kept_table);
$$;
create or replace function agent_memory_router.bucket_state(_on integer[], _bucket integer)
returns text language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.bucket_state(_bucket);
$$;
