-- How a router keeps its map, and changes what is the same on all shards; beside router.sql.
drop function if exists agent_memory_cluster.server_options(text[]);
create or replace function agent_memory_cluster.server_options(
    numbers integer[], addresses text[]
) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
begin atomic
    -- PL/Proxy takes as many as a power of two. The place of a shard is its number; that of one
    -- that was removed is never asked for, whatever stands there.
    select string_agg(
        format('p%s %L', p.place, coalesce(
            addresses[array_position(numbers, p.place)], addresses[1])), ', '
        order by p.place)
    from generate_series(
        0, (
            select (2 ^ ceil(log(2, (max(n.number) + 1)::numeric)))::integer - 1
            from unnest(numbers) as n (number))
    ) as p (place);
end;
comment on function agent_memory_cluster.server_options(integer[], text[]) is
'The options of the foreign server by which PL/Proxy knows the shards.';
revoke all on function agent_memory_cluster.server_options(integer[], text[]) from public;

create or replace function agent_memory_cluster.store_map(
    cluster uuid, version bigint, commands bigint, numbers integer[], names text[],
    addresses text[], buckets integer[]
) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    former jsonb;
    told constant jsonb := jsonb_build_object('numbers', numbers, 'addresses', addresses);
begin
    perform from agent_memory_cluster.map as m
    where m.cluster = store_map.cluster and not m.is_control
        and (m.version, m.commands) <= (store_map.version, store_map.commands)
    for update skip locked; -- it may be this very call's transaction that has it, in the other session
    if not found then
        return false; -- somebody else was faster, or is about to be, or this is the truth
    end if;
    former := (
        select jsonb_build_object('numbers', l.numbers, 'addresses', l.addresses)
        from agent_memory_cluster.shard_lists as l);
    insert into agent_memory_cluster.shards as s (number, name, address)
    select n.number, n.name, n.address from unnest(numbers, names, addresses) as n (number, name, address)
    on conflict (number) do update set name = excluded.name, address = excluded.address
    where (s.name, s.address) <> (excluded.name, excluded.address);
    insert into agent_memory_cluster.bucket as b (bucket, shard)
    select n.place - 1, n.shard from unnest(buckets) with ordinality as n (shard, place)
    on conflict (bucket) do update set shard = excluded.shard where b.shard <> excluded.shard;
    delete from agent_memory_cluster.shards as s where s.number <> all(numbers);
    update agent_memory_cluster.map as m
    set version = store_map.version, commands = store_map.commands;
    if former is distinct from told then
        perform agent_memory_cluster.define_server();
    end if;
    return true;
end
$$;
comment on function agent_memory_cluster.store_map(
    uuid, bigint, bigint, integer[], text[], text[], integer[]
) is 'Takes a newer map over; whether it was one.';
revoke all on function agent_memory_cluster.store_map(
    uuid, bigint, bigint, integer[], text[], text[], integer[]
) from public;

drop function if exists agent_memory_cluster.define_server(text[]);
create or replace function agent_memory_cluster.define_server() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    login record;
    shards record;
begin
    select l.* into strict shards from agent_memory_cluster.shard_lists as l;
    if shards.numbers is null then
        return;
    end if;
    select
        max(split_part(o.option, '=', 2)) filter (where o.option like 'user=%') as name,
        max(substr(o.option, 10)) filter (where o.option like 'password=%') as password
    into login
    from pg_user_mappings as m
    cross join lateral unnest(m.umoptions) as o (option)
    where m.srvname = 'agent_memory_control' and m.usename = current_user;
    -- Options can't be replaced by others of the same names in one statement.
    drop server if exists agent_memory cascade;
    execute format(
        'create server agent_memory foreign data wrapper plproxy options (%s)',
        agent_memory_cluster.server_options(shards.numbers, shards.addresses));
    execute format(
        'create user mapping for current_user server agent_memory options (user %L, password %L)',
        login.name, login.password);
end
$$;
comment on function agent_memory_cluster.define_server() is
'Tells PL/Proxy where the shards of the map are; with the login by which the control database is
reached.';
revoke all on function agent_memory_cluster.define_server() from public;

create or replace function agent_memory_cluster.fetch_map() returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    told record;
begin
    if (select m.is_control from agent_memory_cluster.map as m)
        or current_setting('transaction_read_only')::boolean then
        return false;
    end if;
    begin
        select t.* into strict told from agent_memory_router.told_map() as t;
    exception
        when internal_error or admin_shutdown or crash_shutdown then
            return false; -- the control database is away: what is known has to do
    end;
    if current_setting('transaction_isolation') in ('read committed', 'read uncommitted') then
        begin
            -- In a transaction of its own: the caller's may be a long one, and others wait for it.
            return agent_memory_router.store_map(
                told.cluster, told.version, told.commands, told.numbers, told.names, told.addresses,
                told.buckets);
        exception
            when internal_error or admin_shutdown or crash_shutdown then
                null; -- this database can't be reached by itself
        end;
    end if;
    return agent_memory_cluster.store_map(
        told.cluster, told.version, told.commands, told.numbers, told.names, told.addresses,
        told.buckets);
end
$$;
comment on function agent_memory_cluster.fetch_map() is
'Fetches the map from the control database; whether it was newer.';
revoke all on function agent_memory_cluster.fetch_map() from public;

create or replace function agent_memory_cluster.catch_up(target integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    known bigint;
    missing record;
begin
    known := agent_memory_router.applied(array[target]);
    begin
        for missing in
            select c.* from agent_memory_router.commands_after(known) as c order by c.number
        loop
            perform agent_memory_router.apply_command(
                array[target], missing.number, missing.call, missing.arguments);
            known := missing.number;
        end loop;
    exception when internal_error or admin_shutdown or crash_shutdown then
        -- The control database is away: what this router knows has to do.
        if known < (select m.commands from agent_memory_cluster.map as m) then
            raise;
        end if;
    end;
    perform agent_memory_router.caught_up(array[target], known);
end
$$;
comment on function agent_memory_cluster.catch_up(integer) is
'Applies to a shard the commands of the log that it has missed.';
revoke all on function agent_memory_cluster.catch_up(integer) from public;

create or replace function agent_memory_cluster.command(
    call text, arguments jsonb, kept_table text default null
) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    asking constant name := agent_memory_cluster.caller_role();
    -- Who asked stands among the arguments: the log has it, and the rows that the command makes.
    given constant jsonb := arguments || jsonb_build_object('@asked_by', session_user);
    target record;
    tried jsonb;
    answer jsonb;
    number bigint;
    failure agent_memory_cluster.failure;
    away text[] := '{}';
begin
    -- What one of them would refuse is not put into the log.
    for target in select s.number, s.name from agent_memory_cluster.shards as s order by s.number loop
        begin
            perform agent_memory_cluster.catch_up(target.number);
            tried := agent_memory_router.try_command(
                array[target.number], asking, call, given, kept_table);
            answer := coalesce(answer, tried);
        exception when others then
            get stacked diagnostics failure.state = returned_sqlstate,
                failure.message = message_text, failure.detail = pg_exception_detail,
                failure.hint = pg_exception_hint;
            if not agent_memory_cluster.is_lost(failure.state, failure.message) then
                perform agent_memory_cluster.again(
                    agent_memory_cluster.route(null, null), failure);
            end if;
            away := away || target.name;
        end;
    end loop;
    if answer is null then
        raise exception 'no shard can be reached'
            using errcode = 'connection_failure', hint = 'See agent-memory cluster status.';
    end if;
    begin
        number := agent_memory_router.append_command(
            case when kept_table is null then call else '@row' end,
            case when kept_table is null then given
                else jsonb_build_object('table', kept_table, 'row', answer -> 'row') end);
    exception when internal_error or admin_shutdown or crash_shutdown then
        raise exception 'the control database can''t be reached'
            using errcode = 'connection_failure',
            hint = 'Memories are read and written meanwhile; what is the same on all shards can''t be '
                'changed.';
    end;
    if jsonb_typeof(answer #> '{row,id}') = 'number' then
        answer := jsonb_set(answer, '{returned,0,id}', to_jsonb(1000000 + number));
    end if;
    for target in select s.number, s.name from agent_memory_cluster.shards as s
        where s.name <> all(away) order by s.number
    loop
        begin
            perform agent_memory_cluster.catch_up(target.number);
        exception when others then
            away := away || target.name;
        end;
    end loop;
    perform agent_memory_cluster.fetch_map();
    if away <> '{}' then
        raise warning 'shard % is away', array_to_string(away, ', ')
            using hint = 'It is told before it serves again.';
    end if;
    return answer -> 'returned';
end
$$;
comment on function agent_memory_cluster.command(text, jsonb, text) is
'Changes what is the same on all shards: tries it on each, puts it into the log, applies it. A shard
that is away gets it before it serves again. Returns what the function returned, as an array.';
revoke all on function agent_memory_cluster.command(text, jsonb, text) from public;

-- A router stores the map by a connection to itself.
grant usage on schema agent_memory_cluster to memory_router;
grant execute on function agent_memory_cluster.store_map(
    uuid, bigint, bigint, integer[], text[], text[], integer[]
) to memory_router;
