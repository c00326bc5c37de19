-- What every router has besides the map and the functions that agent_memory.cluster.router makes of
-- a shard's catalog: where a call goes, and what is done when it can't.
do $$
begin
    -- That of another release goes, with the functions that take it: they are made below.
    if to_regtype('agent_memory_cluster.route') is not null and not exists (
        select from pg_attribute as a join pg_type as t on t.typrelid = a.attrelid
        where t.oid = to_regtype('agent_memory_cluster.route') and a.attname = 'style'
    ) then
        drop type agent_memory_cluster.route cascade;
    end if;
    if to_regtype('agent_memory_cluster.route') is null then
        create type agent_memory_cluster.route as (
            targets integer[],
            bucket integer,
            is_any boolean,
            is_repeatable boolean,
            role name,
            asker name,
            version bigint,
            commands bigint,
            project text,
            zone text,
            style text,
            tries integer,
            since timestamptz
        );
        comment on type agent_memory_cluster.route is
        'Where a call goes: the numbers of shards; the one bucket that it is about, else null; whether '
        'any one of the targets will do; whether to do it twice is to do it once; as which role, who '
        'logged in, by which map, in which project, time zone and style of dates; how '
        'often it was tried, and since when.';
    end if;
    if to_regtype('agent_memory_cluster.failure') is null then
        create type agent_memory_cluster.failure as (
            state text,
            message text,
            detail text,
            hint text
        );
        comment on type agent_memory_cluster.failure is 'An error as it was caught.';
    end if;
end
$$;

create or replace function agent_memory_cluster.caller_role() returns name
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Not current_user: the functions that ask have their owner's rights.
    asking constant name := case current_setting('role') when 'none' then session_user
        else current_setting('role')::name end;
begin
    if (select r.rolsuper from pg_roles as r where r.rolname = asking)
        or pg_has_role(asking, current_user, 'usage') then
        return 'memory_admin';
    end if;
    return asking;
end
$$;
comment on function agent_memory_cluster.caller_role() is
'The role that a shard is to become for this call: the session''s own, or memory_admin for the owner
of the router.';
revoke all on function agent_memory_cluster.caller_role() from public;

create or replace function agent_memory_cluster.project_of(project text) returns text
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(project, nullif(current_setting('memory.project', true), ''), 'default');
end;
comment on function agent_memory_cluster.project_of(text) is
'The project that a call means; shards don''t see this session''s settings.';
revoke all on function agent_memory_cluster.project_of(text) from public;

create or replace function agent_memory_cluster.scope_bucket(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns integer
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
    select memory._bucket(
        agent_memory_cluster.project_of(project), user_id, agent_id, run_id, app_id);
end;
comment on function agent_memory_cluster.scope_bucket(text, text, text, text, text) is
'The bucket to which what is added with these ids goes.';
revoke all on function agent_memory_cluster.scope_bucket(text, text, text, text, text) from public;

create or replace function agent_memory_cluster.required_user(filters jsonb) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(
        case jsonb_typeof(filters -> 'user_id') when 'string' then filters ->> 'user_id' end,
        (
            select min(part.value ->> 'user_id')
            from jsonb_array_elements(
                case jsonb_typeof(filters -> 'AND') when 'array' then filters -> 'AND' end) as part
            where jsonb_typeof(part.value -> 'user_id') = 'string'
        ));
end;
comment on function agent_memory_cluster.required_user(jsonb) is
'The user that filters ask for in any case; null where they don''t.';
revoke all on function agent_memory_cluster.required_user(jsonb) from public;

create or replace function agent_memory_cluster.user_bucket(
    project text, user_id text, filters jsonb default null
) returns integer
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
    select memory._bucket(agent_memory_cluster.project_of(project), u.id, null, null, null)
    from (
        select coalesce(user_id, agent_memory_cluster.required_user(filters)) as id
    ) as u
    where u.id <> '*';
end;
comment on function agent_memory_cluster.user_bucket(text, text, jsonb) is
'The one bucket in which what a call asks for can be; null where it asks over users.';
revoke all on function agent_memory_cluster.user_bucket(text, text, jsonb) from public;

create or replace function agent_memory_cluster.route(
    project text, bucket integer, is_any boolean default false, is_repeatable boolean default false
) returns agent_memory_cluster.route
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    found agent_memory_cluster.route;
begin
    found.bucket := bucket;
    found.is_any := is_any;
    found.is_repeatable := is_repeatable;
    found.role := agent_memory_cluster.caller_role();
    found.asker := session_user;
    found.project := agent_memory_cluster.project_of(project);
    found.zone := current_setting('TimeZone');
    -- Dates are ISO on their way; in texts of the caller's the day stands where it does here.
    found.style := 'ISO, ' || split_part(current_setting('DateStyle'), ', ', 2);
    found.tries := 0;
    found.since := clock_timestamp();
    return agent_memory_cluster.routed(found);
end
$$;
comment on function agent_memory_cluster.route(text, integer, boolean, boolean) is
'Where a call goes: to the shard of a bucket, to all where that is null, or to any.';
revoke all on function agent_memory_cluster.route(text, integer, boolean, boolean) from public;

create or replace function agent_memory_cluster.routed(route agent_memory_cluster.route)
returns agent_memory_cluster.route
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    select m.version, m.commands into strict route.version, route.commands
    from agent_memory_cluster.map as m;
    if route.bucket is not null then
        route.targets := array(
            select b.shard from agent_memory_cluster.bucket as b where b.bucket = route.bucket);
    elsif route.is_any then
        -- One after the other, should some be away.
        route.targets := array(
            select s.number from agent_memory_cluster.shards as s
            order by s.number offset route.tries limit 1);
    else
        route.targets := array(
            select s.number from agent_memory_cluster.shards as s order by s.number);
    end if;
    if route.targets = '{}' then
        raise exception 'the cluster has no shard'
            using errcode = 'connection_does_not_exist',
            hint = 'Add one: agent-memory cluster add-shard.';
    end if;
    return route;
end
$$;
comment on function agent_memory_cluster.routed(agent_memory_cluster.route) is
'The route by the map as it is now.';
revoke all on function agent_memory_cluster.routed(agent_memory_cluster.route) from public;

create or replace function agent_memory_cluster.each(targets integer[]) returns setof integer
language sql immutable
set search_path = pg_catalog, pg_temp
begin atomic
    select t.number from unnest(targets) as t (number);
end;
comment on function agent_memory_cluster.each(integer[]) is 'For RUN ON of PL/Proxy.';
revoke all on function agent_memory_cluster.each(integer[]) from public;

create or replace function agent_memory_cluster.is_lost(sqlstate text, message text)
returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
begin atomic
    -- The last that a server says to whom it ends comes as an answer.
    select message ~ '^[^:]*: \[[^]]*\] REMOTE FATAL: '
        or sqlstate = 'XX000' and message ~ '^PL/Proxy function [^:]*: \[[^]]*\] PQ\w+: ';
end;
comment on function agent_memory_cluster.is_lost(text, text) is
'Whether PL/Proxy could not reach a shard, or lost it.';
revoke all on function agent_memory_cluster.is_lost(text, text) from public;

create or replace function agent_memory_cluster.is_no_shard(sqlstate text, message text)
returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
begin atomic
    select sqlstate in ('3F000', '42883') and message ~ 'REMOTE ERROR: .*agent_memory_cluster';
end;
comment on function agent_memory_cluster.is_no_shard(text, text) is
'Whether who was asked is no shard any more: the map is an old one.';
revoke all on function agent_memory_cluster.is_no_shard(text, text) from public;

create or replace function agent_memory_cluster.await_bucket(
    route agent_memory_cluster.route, patience interval
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    while clock_timestamp() < route.since + patience
        and agent_memory_router.bucket_state(route.targets, route.bucket) = 'draining'
    loop
        perform pg_sleep(0.02);
    end loop;
exception when others then
    null; -- The next try of the call itself says what is wrong.
end
$$;
comment on function agent_memory_cluster.await_bucket(agent_memory_cluster.route, interval) is
'Waits until a move has taken the bucket away, or has given it up, without an error: PL/Proxy drops
a connection after each.';
revoke all on function agent_memory_cluster.await_bucket(agent_memory_cluster.route, interval)
from public;

create or replace function agent_memory_cluster.raise_lost(
    route agent_memory_cluster.route, message text
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    names constant text := (
        select string_agg(format('"%s"', s.name), ', ' order by s.number)
        from agent_memory_cluster.shards as s where s.number = any(route.targets));
    said constant text := btrim(coalesce(
        substring(message from '\] (PQ.*)$'), substring(message from 'REMOTE FATAL: (.*)$'), message), E' \n');
begin
    if said like 'PQconnect%' then
        raise exception 'shard % can''t be reached', names
            using errcode = 'connection_failure', detail = said,
            hint = 'Nothing was done there. Users of other shards are served: see agent-memory cluster '
                'status.';
    end if;
    raise exception 'the connection to shard % was lost', names
        using errcode = case when route.is_repeatable then 'connection_failure'
            else 'transaction_resolution_unknown' end,
        detail = said,
        hint = 'What was asked for may have been done, or not: repeat it, an add with its '
            'idempotency_key.';
end
$$;
comment on function agent_memory_cluster.raise_lost(agent_memory_cluster.route, text) is
'Says which shard is away, as an error of class 08.';
revoke all on function agent_memory_cluster.raise_lost(agent_memory_cluster.route, text)
from public;

create or replace function agent_memory_cluster.without_lost(
    route agent_memory_cluster.route, message text
) returns agent_memory_cluster.route
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    shard record;
    away text[] := '{}';
    here integer[] := '{}';
begin
    for shard in
        select s.number, s.name from agent_memory_cluster.shards as s
        where s.number = any(route.targets) order by s.number
    loop
        begin
            perform agent_memory_router.applied(array[shard.number]);
            here := here || shard.number;
        exception when internal_error or admin_shutdown or crash_shutdown then
            away := away || shard.name;
        end;
    end loop;
    if here = '{}' then
        perform agent_memory_cluster.raise_lost(route, message);
    end if;
    if away <> '{}' then
        raise warning 'the answer is partial: shard % is away', array_to_string(away, ', ')
            using errcode = 'MC004', hint = 'Unset memory.partial_results to be refused instead.';
    end if;
    route.targets := here;
    return route;
end
$$;
comment on function agent_memory_cluster.without_lost(agent_memory_cluster.route, text) is
'The route of a call over users without the shards that are away, of which a warning tells.';
revoke all on function agent_memory_cluster.without_lost(agent_memory_cluster.route, text)
from public;

create or replace function agent_memory_cluster.again(
    route agent_memory_cluster.route, failure agent_memory_cluster.failure
) returns agent_memory_cluster.route
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    patience constant interval := '10 s';
    is_late constant boolean := clock_timestamp() > route.since + patience;
begin
    route.tries := route.tries + 1;
    if agent_memory_cluster.is_lost(failure.state, failure.message) then
        if route.is_any and route.tries < (select count(*) from agent_memory_cluster.shards) then
            return agent_memory_cluster.routed(route);
        elsif route.bucket is null and not route.is_any and route.is_repeatable
            and route.tries < 5 and current_setting('memory.partial_results', true) = 'on' then
            return agent_memory_cluster.without_lost(route, failure.message);
        elsif route.is_repeatable and route.tries = 1 and failure.message not like '%PQconnect%' then
            return agent_memory_cluster.routed(route); -- a connection of yesterday
        end if;
        perform agent_memory_cluster.raise_lost(route, failure.message);
    elsif failure.state = 'MC003' and route.tries < 10 then
        begin
            perform agent_memory_cluster.catch_up(t.number) from unnest(route.targets) as t (number);
        exception when internal_error or admin_shutdown or crash_shutdown then
            perform agent_memory_cluster.raise_lost(route, sqlerrm);
        end;
        if route.tries > 1 then
            perform agent_memory_cluster.fetch_map(); -- after a restore there are fewer commands
        end if;
        return agent_memory_cluster.routed(route);
    elsif (failure.state in ('MC001', 'MC002')
        or agent_memory_cluster.is_no_shard(failure.state, failure.message)) and not is_late
    then
        -- A move takes a bucket away for a moment; and then it is somewhere else.
        if failure.state = 'MC002' and route.bucket is not null then
            perform agent_memory_cluster.await_bucket(route, patience);
        end if;
        if not agent_memory_cluster.fetch_map() then
            perform pg_sleep(least(0.02 * route.tries, 0.2));
        end if;
        return agent_memory_cluster.routed(route);
    end if;
    failure.message := regexp_replace(
        failure.message, '^[^:]*: \[[^]]*\] REMOTE ERROR: ', '');
    failure.detail := regexp_replace(failure.detail, '^Remote detail: ', '');
    failure.hint := regexp_replace(failure.hint, '^Remote hint: ', '');
    if failure.detail <> '' and failure.hint <> '' then
        raise exception '%', failure.message
            using errcode = failure.state, detail = failure.detail, hint = failure.hint;
    elsif failure.hint <> '' then
        raise exception '%', failure.message using errcode = failure.state, hint = failure.hint;
    elsif failure.detail <> '' then
        raise exception '%', failure.message using errcode = failure.state, detail = failure.detail;
    end if;
    raise exception '%', failure.message using errcode = failure.state;
end
$$;
comment on function agent_memory_cluster.again(
    agent_memory_cluster.route, agent_memory_cluster.failure
) is
'The route for another try of a call that failed, or its error as the shard raised it. Tried again
is what the cluster itself caused: an old map, a move, a shard that has missed commands.';
revoke all on function agent_memory_cluster.again(
    agent_memory_cluster.route, agent_memory_cluster.failure
) from public;

create or replace function agent_memory_cluster.conversations_bucket(
    project text, conversations jsonb[]
) returns integer
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    buckets integer[];
begin
    buckets := array(
        select distinct agent_memory_cluster.scope_bucket(
            conversations_bucket.project, c.said ->> 'user_id', c.said ->> 'agent_id',
            c.said ->> 'run_id', c.said ->> 'app_id')
        from unnest(conversations) as e (said)
        cross join lateral jsonb_array_elements(
            case jsonb_typeof(e.said) when 'array' then e.said else jsonb_build_array(e.said) end
        ) as c (said));
    if (
        select count(distinct b.shard) from agent_memory_cluster.bucket as b
        where b.bucket = any(buckets)
    ) > 1 then
        raise exception 'the conversations are of users of several shards'
            using errcode = 'feature_not_supported',
            detail = 'All or none can be promised on one shard only.',
            hint = 'Call it for the users of one shard at a time, such as for each user.';
    end if;
    return coalesce(buckets[1], 0);
end
$$;
revoke all on function agent_memory_cluster.conversations_bucket(text, jsonb[]) from public;
comment on function agent_memory_cluster.conversations_bucket(text, jsonb[]) is
'A bucket of the one shard to which all of these conversations go; feature_not_supported where they
go to several.';

create or replace function memory._client_project_set(project text, changes jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform agent_memory_cluster.command('_client_project_set', jsonb_build_object(
        'project', agent_memory_cluster.project_of(project), 'changes', changes));
end
$$;
comment on function memory._client_project_set(text, jsonb) is
'What a gateway changes of a project: on all shards.';
revoke all on function memory._client_project_set(text, jsonb) from public;
grant execute on function memory._client_project_set(text, jsonb) to memory_admin;
