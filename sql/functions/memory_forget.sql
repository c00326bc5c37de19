create or replace function @extschema@.memory_forget(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    dry_run boolean default false,
    project text default null
)
returns table (part text, erased bigint)
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_forget.project);
    scopes uuid[];
    found jsonb;
begin
    perform memory._check_scope(user_id, agent_id, run_id, app_id, allow_any => false);
    if dry_run is null then
        raise exception 'dry_run is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass true or false.';
    end if;
    if not dry_run then
        execute format(
            'select array_agg(distinct s.scope) from ('
            '    select m.scope from memory.memory as m where %1$s '
            '    union select m.scope from memory.message as m where %1$s '
            '    union select m.scope from memory.job as m where %1$s) as s',
            memory._in_scope(user_id, agent_id, run_id, app_id))
        into scopes
        using memory._fence(context.name, user_id, agent_id, run_id, app_id);
        perform memory._lock_scopes(context.name, coalesce(scopes, '{}'));
    end if;
    select jsonb_object_agg(c.part, c.count) into found
    from memory._scope_counts(context.name, user_id, agent_id, run_id, app_id) as c;
    if not dry_run then
        -- Of scopes that hold no message any more, too.
        delete from memory.idempotency as i
        where i.project = context.name and i.scope = any(scopes);
        -- What was asked for names its users.
        delete from memory.export as x
        where x.project = context.name and (
            x.user_id = memory_forget.user_id or x.agent_id = memory_forget.agent_id
            or x.run_id = memory_forget.run_id or x.app_id = memory_forget.app_id
            or exists (
                select from (
                    values ('user_id', memory_forget.user_id), ('agent_id', memory_forget.agent_id),
                        ('run_id', memory_forget.run_id), ('app_id', memory_forget.app_id)
                ) as i (name, id)
                where i.id is not null and jsonb_path_exists(
                    x.filters, ('$.**.' || i.name || '.** ? (@ == $id)')::jsonpath,
                    jsonb_build_object('id', i.id))));
        delete from memory.profile_job as j
        where j.project = context.name and memory_forget.user_id = any(j.users);
        perform @extschema@.memory_delete_all(
            user_id, agent_id, run_id, app_id, purge => true, project => context.name);
    end if;
    return query
    select p.part, (found ->> p.part)::bigint
    from unnest(array[
        'memories', 'former states', 'messages', 'events', 'entities', 'relations', 'feedback',
        'access', 'jobs', 'answers']) with ordinality as p (part, place)
    order by p.place;
end
$$;
comment on function @self@ is
'Erases everything that a scope holds, in one transaction: memories, current, superseded and
deleted, and their former states; messages; the texts, metadata and reasons of events (that
something happened stays on record, with the ids); entities and relations that nothing else names,
in the graph too; feedback, access counts, jobs of the queue, also those that no worker has begun,
and answers kept for idempotency keys. Returns a row for each of these parts, and how many it
erased. With dry_run it erases nothing and says what it would. Ids that are not named are not
looked at: user_id alone is all of a user, with any agent, run and app. Backups and the server''s
log are not reached; nor, until they are next analyzed, single words of memories and names, and
the ids, in the planner''s statistics.
Errors: invalid_parameter_value without an id or for "*", null_value_not_allowed,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
