-- What a database gets when it becomes a shard: it knows its buckets and refuses writes for others.
-- Run by `agent-memory cluster add-shard`, again and again; where there is no cluster nothing of it
-- is there, and nothing costs anything. Buckets: see memory._bucket().
create schema if not exists agent_memory_cluster;
comment on schema agent_memory_cluster is 'agent_memory: what a cluster''s databases know of it';

create table if not exists agent_memory_cluster.shard (
    cluster uuid not null,
    name text not null,
    version bigint not null,
    commands bigint not null default 0,
    hidden integer[] not null default '{}',
    caught_up_since timestamptz,
    backup text,
    is_only boolean primary key default true,
    constraint shard_is_only check (is_only)
);
comment on table agent_memory_cluster.shard is
'Which shard of which cluster this is. version: of the map, when this shard''s buckets last changed;
commands: the last of the log''s that was applied here; hidden: buckets of which there are rows that
aren''t this shard''s, coming or going, which no call over users sees; caught_up_since: of which
start of the server the commands are known to be complete; backup: the label of the last backup.';

create table if not exists agent_memory_cluster.owned (
    bucket integer primary key,
    state text not null default 'active',
    constraint owned_bucket check (bucket between 0 and 4095),
    constraint owned_state check (state in ('active', 'draining'))
);
comment on table agent_memory_cluster.owned is
'The buckets that are this shard''s. draining: a move is about to take it away; writes are refused
for a moment. Who writes to a bucket holds its row until the transaction ends.';

create index if not exists owned_draining on agent_memory_cluster.owned (bucket)
where state = 'draining';

create or replace function agent_memory_cluster.hold_bucket(bucket integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
    told text;
begin
    -- A move waits for this transaction, which may hold it while it turns to draining.
    perform from agent_memory_cluster.owned as o
    where o.bucket = hold_bucket.bucket and o.state = 'active' for key share;
    if found then
        return;
    end if;
    select o.state into told from agent_memory_cluster.owned as o
    where o.bucket = hold_bucket.bucket;
    if told is not null then
        raise exception 'bucket % is being moved to another shard', bucket
            using errcode = 'MC002', hint = 'Try again in a second, through a router.';
    end if;
    raise exception 'bucket % is not of this shard', bucket
        using errcode = 'MC001',
        hint = 'Call through a router; one that came here has an old map: see agent-memory cluster '
            'doctor.';
end
$$;
comment on function agent_memory_cluster.hold_bucket(integer) is
'Keeps a bucket here until the transaction ends. Raises MC001 where it is another shard''s, MC002
while it is being moved.';
revoke all on function agent_memory_cluster.hold_bucket(integer) from public;

create or replace function agent_memory_cluster.fence_bucket() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    changed record;
    bucket integer;
begin
    -- A row that is updated stays in its bucket: ids don't change.
    if tg_op = 'DELETE' then
        changed := old;
    else
        changed := new;
    end if;
    if tg_argv[0] = 'id' then
        bucket := memory._bucket_of(changed.id);
    elsif tg_argv[0] = 'memory_id' then
        bucket := memory._bucket_of(changed.memory_id);
    else
        bucket := memory._bucket(
            changed.project, changed.user_id, changed.agent_id, changed.run_id, changed.app_id);
    end if;
    perform agent_memory_cluster.hold_bucket(bucket);
    return changed;
end
$$;
comment on function agent_memory_cluster.fence_bucket() is
'Lets a row be written only where its bucket is this shard''s. The argument says what tells the
bucket: id, memory_id, or the scope.';
revoke all on function agent_memory_cluster.fence_bucket() from public;

create or replace function agent_memory_cluster.fence_tables() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    fenced record;
begin
    for fenced in
        select t.name, t.told_by
        from unnest(
            array['memory', 'message', 'event', 'entity', 'job', 'export', 'relation',
                'memory_entity', 'memory_source', 'feedback', 'idempotency'],
            array['id', 'id', 'id', 'id', 'id', 'id', 'memory_id',
                'memory_id', 'memory_id', 'memory_id', 'scope']
        ) as t (name, told_by)
        where not exists (
            select from pg_trigger as g
            where g.tgrelid = format('memory.%I', t.name)::regclass and g.tgname = 'owned_bucket')
    loop
        -- By its name it comes after the triggers that complete an id.
        execute format(
            'create trigger owned_bucket before insert or update or delete on memory.%I '
            'for each row execute function agent_memory_cluster.fence_bucket(%L)',
            fenced.name, fenced.told_by);
    end loop;
end
$$;
comment on function agent_memory_cluster.fence_tables() is
'Puts the fence on the tables whose rows belong to a bucket, of all projects, later ones too.';
revoke all on function agent_memory_cluster.fence_tables() from public;

create or replace function agent_memory_cluster.unfence_tables() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    fenced record;
begin
    for fenced in
        select g.tgrelid::regclass as name from pg_trigger as g
        where g.tgname = 'owned_bucket' and g.tgparentid = 0
            and g.tgfoid = 'agent_memory_cluster.fence_bucket'::regproc
    loop
        execute format('drop trigger owned_bucket on %s', fenced.name);
    end loop;
end
$$;
comment on function agent_memory_cluster.unfence_tables() is
'Takes the fence away: the database is one by itself again.';
revoke all on function agent_memory_cluster.unfence_tables() from public;

create or replace function agent_memory_cluster.bucket_state(bucket integer) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select o.state
    from agent_memory_cluster.owned as o
    where o.bucket = bucket_state.bucket;
end;
comment on function agent_memory_cluster.bucket_state(integer) is
'active, draining while a move is about to take the bucket away, or null: it is another shard''s.';
revoke all on function agent_memory_cluster.bucket_state(integer) from public;

drop function if exists agent_memory_cluster.check_map(integer, bigint, bigint, boolean);
create or replace function agent_memory_cluster.check_map(
    bucket integer, version bigint, commands bigint, is_exact boolean default false,
    is_writing boolean default false
) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
    here agent_memory_cluster.shard;
    told text;
begin
    select s.* into strict here from agent_memory_cluster.shard as s;
    if check_map.commands > here.commands or here.caught_up_since
        is distinct from pg_postmaster_start_time() and not pg_is_in_recovery()
    then
        raise exception 'shard "%" has yet to be told what changed while it was away', here.name
            using errcode = 'MC003', detail = here.commands::text,
            hint = 'A router applies them by itself; agent-memory cluster status tells more.';
    elsif check_map.bucket is null and check_map.version < here.version then
        raise exception 'the router''s map is %, shard "%" has %', check_map.version, here.name,
            here.version
            using errcode = 'MC001', hint = 'Let the router fetch the map: agent-memory cluster doctor.';
    elsif check_map.bucket is not null then
        select o.state into told from agent_memory_cluster.owned as o
        where o.bucket = check_map.bucket;
        if told is null then
            raise exception 'bucket % is not of shard "%"', check_map.bucket, here.name
                using errcode = 'MC001',
                hint = 'Let the router fetch the map: agent-memory cluster doctor.';
        elsif told = 'draining' and is_writing then
            -- Before anything is read of the text: what is refused in the end costs a shard nothing.
            raise exception 'bucket % is being moved to another shard', check_map.bucket
                using errcode = 'MC002', hint = 'Try again in a second, through a router.';
        end if;
    elsif check_map.version > here.version and (here.hidden <> '{}' or exists (
        select from agent_memory_cluster.owned as o where o.state = 'draining'))
    then
        -- A move is switched, and this shard may be yet to hear of it: rows would be missing or twice.
        raise exception 'buckets of shard "%" change hands', here.name
            using errcode = 'MC002',
            hint = 'Try again in a second; should it last, agent-memory cluster resume.';
    elsif here.hidden <> '{}' then
        if is_exact then
            raise exception 'buckets of shard "%" are being moved', here.name
                using errcode = 'MC002',
                hint = 'Try again when the move is over: see agent-memory cluster status.';
        end if;
        perform set_config('memory.hidden_buckets', here.hidden::text, true);
    end if;
end
$$;
comment on function
agent_memory_cluster.check_map(integer, bigint, bigint, boolean, boolean) is
'Whether who routes knows what it does. bucket: the only one that a call is about, null where it is
over users; is_exact: the call counts, which a move would falsify; is_writing: it may write.
Errors: MC001 for an old map, MC002 during a move, MC003 where commands are missing here.';
revoke all on function
agent_memory_cluster.check_map(integer, bigint, bigint, boolean, boolean) from public;

drop function if exists
agent_memory_cluster.enter(name, integer, bigint, bigint, text, text, boolean);
create or replace function agent_memory_cluster.enter(
    role name, bucket integer, version bigint, commands bigint, project text, zone text,
    is_exact boolean default false, is_writing boolean default false, asker name default null
) returns text
language plpgsql volatile -- no SET clause: the role that is set is the caller's
as $$
begin
    perform agent_memory_cluster.check_map(bucket, version, commands, is_exact, is_writing);
    if pg_catalog.to_regrole(pg_catalog.quote_ident(enter.role)) is null then
        raise exception 'role "%" does not exist on this shard', enter.role
            using errcode = 'undefined_object',
            hint = pg_catalog.format('There: create role %1$I; grant %1$I to memory_router, and what it '
                'is a member of.', enter.role);
    elsif not pg_catalog.pg_has_role(session_user, enter.role, 'set') then
        raise exception 'role "%" is none that a router may become on this shard', enter.role
            using errcode = 'insufficient_privilege',
            hint = pg_catalog.format('There: grant %I to memory_router.', enter.role);
    end if;
    -- Values are text on their way; a day begins where the caller is.
    perform pg_catalog.set_config('memory.asked_by', coalesce(asker, ''), true),
        pg_catalog.set_config('role', enter.role, true),
        pg_catalog.set_config('TimeZone', zone, true),
        pg_catalog.set_config('DateStyle', 'ISO', true);
    return project;
end
$$;
comment on function
agent_memory_cluster.enter(name, integer, bigint, bigint, text, text, boolean, boolean, name) is
'What each routed call begins with: check_map(), then it becomes the caller''s role until the
transaction ends. zone: the caller''s time zone; asker: who logged in at the router, for history and
audit (memory._asking_role()). Returns the project as it was given.';
revoke all on function
agent_memory_cluster.enter(name, integer, bigint, bigint, text, text, boolean, boolean, name)
from public;

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
agent_memory_cluster.enter(name, integer, bigint, bigint, text, text, boolean, boolean, name),
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
grant execute on function agent_memory_cluster.run_command(text, jsonb) to memory_admin;
