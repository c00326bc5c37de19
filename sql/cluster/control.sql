-- What only the control database has: how shards are reached, the log of commands, moves.
create table if not exists agent_memory_cluster.connection (
    shard text primary key,
    rw text not null,
    ro text,
    admin text not null
);
comment on table agent_memory_cluster.connection is
'How each shard is reached, with passwords: rw and ro by gateways (by way of a pooler), admin by
agent-memory cluster (the server itself). Granted to nobody.';

create table if not exists agent_memory_cluster.secret (
    password text not null,
    is_only boolean primary key default true,
    constraint secret_is_only check (is_only)
);
comment on table agent_memory_cluster.secret is
'The password with which routers come to shards and to this database. Granted to nobody.';

create table if not exists agent_memory_cluster.router (
    name text primary key,
    dsn text not null
);
comment on table agent_memory_cluster.router is
'The databases with a copy of the map, this one among them. Granted to nobody.';

create table if not exists agent_memory_cluster.command (
    number bigint primary key,
    call text not null,
    arguments jsonb not null,
    at timestamptz not null default clock_timestamp()
);
comment on table agent_memory_cluster.command is
'The log of what is the same on all shards: calls of functions of configuration, in their order.';

create table if not exists agent_memory_cluster.move (
    id bigint generated always as identity primary key,
    buckets integer[] not null,
    source text not null,
    target text not null,
    step text not null default 'planned',
    begun_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp(),
    constraint move_step check (step in (
        'planned', 'copying', 'fenced', 'switched', 'cleaning', 'done', 'undoing', 'undone'))
);
comment on table agent_memory_cluster.move is
'Moves of buckets, and how far each has come: agent-memory cluster move goes on from there. Up to
fenced it can be undone; from switched on the buckets are the target''s.';
alter table agent_memory_cluster.move
add column if not exists is_split boolean not null default false;
comment on column agent_memory_cluster.move.is_split is
'Whether the target was the source''s standby: both have all rows, and each deletes the other''s.';
create unique index if not exists move_one_at_a_time on agent_memory_cluster.move ((true))
where step not in ('done', 'undone');

create table if not exists agent_memory_cluster.backup (
    label text primary key
        constraint backup_label check (label ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$'),
    version bigint not null,
    at timestamptz not null default clock_timestamp()
);
comment on table agent_memory_cluster.backup is
'Restore points of this name on all shards and here; version: of the map, which was frozen.';

create or replace function agent_memory_cluster.append_command(call text, arguments jsonb)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    number bigint;
begin
    update agent_memory_cluster.map as m set commands = m.commands + 1
    returning m.commands into strict number;
    insert into agent_memory_cluster.command (number, call, arguments)
    values (
        number, call,
        -- An id of a webhook is a number of the log, so that it is one on all shards.
        case when call = '@row' and jsonb_typeof(arguments #> '{row,id}') = 'number'
            then jsonb_set(arguments, '{row,id}', to_jsonb(1000000 + number)) else arguments end);
    return number;
end
$$;
comment on function agent_memory_cluster.append_command(text, jsonb) is
'Puts a command at the end of the log; its number.';
revoke all on function agent_memory_cluster.append_command(text, jsonb) from public;

create or replace function agent_memory_cluster.commands_after(
    after bigint, out number bigint, out call text, out arguments jsonb
) returns setof record
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select
        c.number,
        c.call,
        c.arguments
    from agent_memory_cluster.command as c
    where c.number > commands_after.after
    order by c.number;
end;
comment on function agent_memory_cluster.commands_after(bigint) is
'The commands after one, in their order.';
revoke all on function agent_memory_cluster.commands_after(bigint) from public;

-- What routers may call: @router@ is the role as which they come.
grant usage on schema agent_memory_cluster to @router@;
grant execute on function
agent_memory_cluster.told_map(),
agent_memory_cluster.append_command(text, jsonb),
agent_memory_cluster.commands_after(bigint)
to @router@;
