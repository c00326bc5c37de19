create or replace function @extschema@.memory_sweep(
    project text default null, most integer default 10000
)
returns table (part text, removed bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_sweep.project);
    expired uuid[];
    scopes uuid[];
begin
    if most is null or most not between 1 and 1000000 then
        raise exception 'most is out of bounds: %', coalesce(most::text, 'null')
            using errcode = 'invalid_row_count_in_limit_clause', hint = 'Use 1 to 1000000.';
    end if;
    part := 'memories';
    select array_agg(m.id), array_agg(distinct m.scope) into expired, scopes
    from (
        select m.id, m.scope from memory.memory as m
        where m.project = context.name and m.version_of is null
            and m.expires_at < memory._kept_since(context.settings, 'keep_expired_days')
        limit most
    ) as m;
    if expired is not null then
        perform memory._lock_scopes(context.name, scopes);
        -- Locked: whose time was extended meanwhile stays.
        select array_agg(m.id) into expired from memory.memory as m
        where m.project = context.name and m.id = any(expired)
            and m.expires_at < memory._kept_since(context.settings, 'keep_expired_days');
        perform memory._purge(context.name, coalesce(expired, '{}'));
    end if;
    removed := coalesce(cardinality(expired), 0);
    return next;
    part := 'messages';
    delete from memory.message as g
    where g.project = context.name and g.id in (
        select o.id from memory.message as o
        where o.project = context.name
            and o.created_at < memory._kept_since(context.settings, 'keep_messages_days')
        limit most);
    get diagnostics removed = row_count;
    delete from memory.payload as p
    where p.project = context.name and p.id in (
        select o.id from memory.payload as o
        where o.project = context.name
            and o.created_at < memory._kept_since(context.settings, 'keep_messages_days')
        limit most);
    return next;
    part := 'events';
    removed := memory._sweep_events(
        context.name, memory._kept_since(context.settings, 'keep_events_days'), most);
    return next;
    part := 'jobs';
    delete from memory.job as j
    where j.project = context.name and j.id in (
        select o.id from memory.job as o
        where o.project = context.name and o.state = 'succeeded'
            and o.completed_at < memory._kept_since(context.settings, 'keep_jobs_days')
        limit most);
    get diagnostics removed = row_count;
    return next;
    part := 'answers';
    delete from memory.idempotency as i
    where i.project = context.name and i.key_hash in (
        select o.key_hash from memory.idempotency as o
        where o.project = context.name
            and o.created_at < memory._kept_since(context.settings, 'keep_jobs_days')
        limit most);
    get diagnostics removed = row_count;
    return next;
    if exists (
        select from memory.container as c
        where c.project = context.name and c.configuration ? 'retention_policy')
    then
        part := 'documents of a container';
        removed := memory._retain(context.name);
        return next;
    end if;
    part := 'deliveries';
    delete from memory.delivery as d
    where d.project = context.name and d.id in (
        select o.id from memory.delivery as o
        where o.project = context.name and o.state = 'sent'
            and o.completed_at < memory._kept_since(context.settings, 'keep_jobs_days')
        limit most);
    get diagnostics removed = row_count;
    return next;
    part := 'grants and keys of dropped roles';
    with removed_grants as (
        delete from memory.role_grant as g
        where g.project = context.name
            and not exists (select from pg_roles as r where r.oid = g.role)
        returning 1
    ),
    removed_keys as (
        delete from memory.api_key as k
        where k.project = context.name
            and not exists (select from pg_roles as r where r.oid = k.role)
        returning 1
    )
    select (select count(*) from removed_grants) + (select count(*) from removed_keys)
    into removed;
    return next;
end
$$;
comment on function @self@ is
'Removes what a project keeps longer than its settings say: memories that expired more than
keep_expired_days ago, erased with their texts in events; messages added more than
keep_messages_days ago; events older than keep_events_days, which then can''t be undone; succeeded
jobs, answers for idempotency keys and sent deliveries of webhooks older than keep_jobs_days; what a
container''s retention_policy says; grants and keys of roles that were dropped, as a dump has those
by a number, which may be another role''s elsewhere. 0, the default, keeps all. At most `most` rows of each part a
call: call it again until it removes nothing. agent-memory work calls it, where its role may;
pg_cron can. Returns what was removed by part.
Errors: invalid_row_count_in_limit_clause, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
