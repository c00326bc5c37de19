create or replace function @extschema@.memory_delete_all(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    purge boolean default false,
    project text default null,
    everyone boolean default false,
    dry_run boolean default false
) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_delete_all.project);
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, 1, null);
    condition constant text := concat_ws(
        ' and ', memory._in_scope(user_id, agent_id, run_id, app_id), filter.condition,
        'm.version_of is null', case when not purge then 'upper_inf(m.recorded)' end);
    fence constant memory.fence := memory._fence(
        context.name, user_id, agent_id, run_id, app_id, parameters => filter.parameters);
    scopes uuid[];
    ids uuid[];
begin
    if num_nonnulls(user_id, agent_id, run_id, app_id) = 0
        and not memory._filter_names_scope(filters, allow_any => false) then
        raise exception 'the filters name no scope to delete from'
            using errcode = 'invalid_parameter_value',
            hint = 'Name an id by equality or in a list; for all of them pass e.g. user_id => ''*''.';
    end if;
    if everyone is not true and not memory._filter_names_scope(filters, allow_any => false)
        and coalesce(nullif(user_id, '*'), nullif(agent_id, '*'), nullif(run_id, '*'),
            nullif(app_id, '*')) is null then
        raise exception 'this would delete the memories of everybody'
            using errcode = 'invalid_parameter_value',
            hint = 'Name an id; or say everyone => true, and first dry_run => true for how many.';
    end if;
    if dry_run then
        execute 'select array_agg(m.id) from memory.memory as m where ' || condition into ids
        using fence;
        return coalesce(cardinality(ids), 0);
    end if;
    execute 'select array_agg(distinct m.scope) from memory.memory as m where ' || condition
    into scopes
    using fence;
    perform memory._lock_scopes(context.name, coalesce(scopes, '{}'));
    -- Only now, with the scopes locked: what else was written has been seen or has to wait.
    execute 'select coalesce(array_agg(m.id), ''{}'') from memory.memory as m where ' || condition
    into ids
    using fence;
    if purge then
        perform memory._because('purged');
        if filters is null then
            perform memory._purge_messages(context.name, user_id, agent_id, run_id, app_id);
        end if;
        perform memory._purge(context.name, ids);
        if not memory._is_fenced() then
            perform memory._forget_access(context.name);
        end if;
    else
        perform memory._because('delete all');
        update memory.memory as m
        set recorded = tstzrange(
                lower(m.recorded),
                greatest(clock_timestamp(), lower(m.recorded) + interval '1 us'))
        where m.project = context.name and m.id = any(ids);
    end if;
    perform memory._because(outer_reason);
    return cardinality(ids);
end
$$;
comment on function @self@ is
'Deletes every memory of a scope, superseded ones too, and returns how many. With purge their text
is erased everywhere, and without filters the scope''s messages and deleted memories as well.
Where all ids that are named are ''*'' it deletes only with everyone; with dry_run it tells how many
it would, and deletes none.
Errors: invalid_parameter_value without a scope, those of filters.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
