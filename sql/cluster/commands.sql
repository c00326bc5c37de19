-- What is the same on all shards, on one of them: a command of the log is tried, and applied. After
-- shard.sql.
create or replace function agent_memory_cluster.run_command(call text, arguments jsonb)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    home constant regnamespace := case when starts_with(call, '_') then 'memory'
        else '@extschema@' end::regnamespace;
    given text;
    returned jsonb;
begin
    if call = '@rows' then
        -- Rows of a table of configuration, as they are on another shard.
        execute format('delete from memory.%I', arguments ->> 'table');
        execute format(
            'insert into memory.%1$I overriding system value '
            'select r.* from jsonb_populate_recordset(null::memory.%1$I, $1) as r',
            arguments ->> 'table')
        using arguments -> 'rows';
        return null;
    elsif call = '@row' then
        execute format(
            'insert into memory.%1$I overriding system value '
            'select r.* from jsonb_populate_record(null::memory.%1$I, $1) as r',
            arguments ->> 'table')
        using arguments -> 'row';
        return null;
    elsif call = '@project' then
        update memory.project as p
        set description = arguments ->> 'description', settings = arguments -> 'settings'
        where p.name = arguments ->> 'name';
        return null;
    end if;
    select string_agg(
        case when t.typelem <> 0 and t.typcategory = 'A' then format(
                '%I => (select array_agg(e.value order by e.place)::%s from jsonb_array_elements_text('
                'nullif($1 -> %L, ''null'')) with ordinality as e (value, place))',
                a.name, format_type(t.oid, null), a.name)
            when t.typname = 'jsonb' then format('%1$I => nullif($1 -> %1$L, ''null'')', a.name)
            else format('%1$I => ($1 ->> %1$L)::%2$s', a.name, format_type(t.oid, null)) end,
        ', ' order by a.place)
    into strict given
    from pg_proc as p
    cross join lateral unnest(p.proargnames[: p.pronargs], p.proargtypes::oid[])
        with ordinality as a (name, type, place)
    join pg_type as t on t.oid = a.type
    where p.proname = call and p.pronamespace = home and arguments ? a.name;
    execute format('select jsonb_agg(to_jsonb(r)) from %s.%I(%s) as r', home, call, given)
    into returned using arguments;
    return returned;
end
$$;
comment on function agent_memory_cluster.run_command(text, jsonb) is
'Runs a command of the cluster''s log: a function of configuration with its arguments by name, or
rows (@rows, @row, @project) as they are on another shard. Returns what it returned, as an array.';
revoke all on function agent_memory_cluster.run_command(text, jsonb) from public;

create or replace function agent_memory_cluster.row_of(table_name name, id text) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    found jsonb;
begin
    execute format('select to_jsonb(t) from memory.%I as t where t.id::text = $1', table_name)
    into strict found using id;
    return found;
end
$$;
comment on function agent_memory_cluster.row_of(name, text) is 'A row of a table of configuration.';
revoke all on function agent_memory_cluster.row_of(name, text) from public;

create or replace function agent_memory_cluster.try_command(
    role name, call text, arguments jsonb, kept_table text default null
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    returned jsonb;
    kept jsonb;
begin
    begin
        perform set_config('memory.asked_by', coalesce(arguments ->> '@asked_by', ''), true),
            set_config('role', role, true);
        returned := agent_memory_cluster.run_command(call, arguments);
        perform set_config('role', 'none', true);
        if kept_table is not null then
            kept := agent_memory_cluster.row_of(kept_table, returned -> 0 ->> 'id');
        end if;
        raise sqlstate 'MC000';
    exception when sqlstate 'MC000' then
        null; -- Everything was tried and is undone again.
    end;
    return jsonb_build_object('returned', returned, 'row', kept);
end
$$;
comment on function agent_memory_cluster.try_command(name, text, jsonb, text) is
'What a command would return here, as a role, and with kept_table the row that it would make; does
nothing. Raises what the command would.';
revoke all on function agent_memory_cluster.try_command(name, text, jsonb, text) from public;

create or replace function agent_memory_cluster.apply_command(
    number bigint, call text, arguments jsonb
) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    applied bigint;
    returned jsonb;
begin
    select s.commands into strict applied from agent_memory_cluster.shard as s for update;
    if number <= applied then
        return null;
    elsif number > applied + 1 then
        raise exception 'command % comes after %, which is yet to be applied', number, applied + 1
            using errcode = 'MC003', detail = applied::text, hint = 'Apply them in order.';
    end if;
    perform set_config('memory.asked_by', coalesce(arguments ->> '@asked_by', ''), true);
    returned := agent_memory_cluster.run_command(call, arguments);
    update agent_memory_cluster.shard as s set commands = number;
    return returned;
end
$$;
comment on function agent_memory_cluster.apply_command(bigint, text, jsonb) is
'Applies a command of the cluster''s log, unless it has been: each once, and in order.';
revoke all on function agent_memory_cluster.apply_command(bigint, text, jsonb) from public;

create or replace function agent_memory_cluster.caught_up(commands bigint) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    update agent_memory_cluster.shard as s set caught_up_since = pg_postmaster_start_time()
    where s.commands >= caught_up.commands;
    return found;
end
$$;
comment on function agent_memory_cluster.caught_up(bigint) is
'Says that the log ends with this command: what is applied here is all. False where it isn''t.';
revoke all on function agent_memory_cluster.caught_up(bigint) from public;

create or replace function agent_memory_cluster.applied() returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select s.commands from agent_memory_cluster.shard as s;
end;
comment on function agent_memory_cluster.applied() is 'The last command that was applied here.';
revoke all on function agent_memory_cluster.applied() from public;

-- What routers may call: @router@ is the role as which they come.
grant usage on schema agent_memory_cluster to @router@;
grant select on agent_memory_cluster.shard, agent_memory_cluster.owned to @router@;
grant execute on function
agent_memory_cluster.enter(name, integer, bigint, bigint, text, text, boolean, boolean, name, text),
agent_memory_cluster.bucket_state(integer),
agent_memory_cluster.run_command(text, jsonb),
agent_memory_cluster.row_of(name, text),
agent_memory_cluster.try_command(name, text, jsonb, text),
agent_memory_cluster.apply_command(bigint, text, jsonb),
agent_memory_cluster.caught_up(bigint),
agent_memory_cluster.applied()
to @router@;
grant usage on schema agent_memory_cluster
to memory_reader, memory_writer, memory_admin, memory_fenced, memory_gateway;
grant execute on function
agent_memory_cluster.check_map(integer, bigint, bigint, boolean, boolean)
to @router@, memory_reader, memory_writer, memory_admin, memory_fenced, memory_gateway;
grant execute on function agent_memory_cluster.caught_up(bigint) to memory_gateway;
grant execute on function agent_memory_cluster.run_command(text, jsonb) to memory_admin;
