-- The map of a cluster: which shard has which bucket. Every router has a copy; that of the control
-- database is the truth, and there is more: see control.sql. Run by `agent-memory cluster`.
create schema if not exists agent_memory_cluster;
comment on schema agent_memory_cluster is 'agent_memory: what a cluster''s databases know of it';

create table if not exists agent_memory_cluster.map (
    cluster uuid not null,
    version bigint not null default 1,
    commands bigint not null default 0,
    is_control boolean not null,
    is_only boolean primary key default true,
    constraint map_is_only check (is_only)
);
comment on table agent_memory_cluster.map is
'One row. version: goes up with each change of the map; commands: the last of the log''s that is
known here; is_control: whether this database''s map is the truth.';

create table if not exists agent_memory_cluster.shards (
    number integer primary key
        constraint shards_number check (number >= 0),
    name text not null unique
        constraint shards_name check (name ~ '^[a-z][a-z0-9_-]{0,39}$'),
    address text not null
);
comment on table agent_memory_cluster.shards is
'The shards, numbered from 0. address: a connection string without a user and a password.';

create table if not exists agent_memory_cluster.bucket (
    bucket integer primary key
        constraint bucket_number check (bucket between 0 and 4095),
    shard integer not null references agent_memory_cluster.shards (number)
);
comment on table agent_memory_cluster.bucket is 'Which shard has which bucket.';

create or replace view agent_memory_cluster.shard_lists as
select
    array_agg(h.number order by h.number) as numbers, -- noqa: LT14
    array_agg(h.name order by h.number) as names, -- noqa: LT14
    array_agg(h.address order by h.number) as addresses -- noqa: LT14
from agent_memory_cluster.shards as h;
comment on view agent_memory_cluster.shard_lists is 'The shards as lists, in one order.';

create or replace view agent_memory_cluster.bucket_list as
select array_agg(b.shard order by b.bucket) as buckets -- noqa: LT14
from agent_memory_cluster.bucket as b;
comment on view agent_memory_cluster.bucket_list is 'The shard of each bucket, as a list.';

create or replace function agent_memory_cluster.told_map(
    out cluster uuid, out version bigint, out commands bigint, out numbers integer[],
    out names text[], out addresses text[], out buckets integer[]
)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
    select
        m.cluster,
        m.version,
        m.commands,
        s.numbers,
        s.names,
        s.addresses,
        b.buckets
    from agent_memory_cluster.map as m
    cross join agent_memory_cluster.shard_lists as s
    cross join agent_memory_cluster.bucket_list as b;
end;
comment on function agent_memory_cluster.told_map() is
'The whole map: the numbers, names and addresses of shards, and the shard of each bucket.';
revoke all on function agent_memory_cluster.told_map() from public;
