create or replace function @extschema@.memory_delete_all(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    purge boolean default false,
    project text default null
) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_delete_all.project);
    compiled record;
    ids uuid[];
begin
    perform memory._check_search_arguments(
        user_id, agent_id, run_id, app_id, filters, 1, null);
    select f.condition, f.parameters into compiled
    from memory._filter(coalesce(filters, '{}'), '{}') as f;
    execute format(
        'select coalesce(array_agg(m.id order by m.id), ''{}'') from ('
        'select m.id from memory.memory as m where %s and %s and m.version_of is null '
        'order by m.id for update) as m',
        memory._visible(user_id, agent_id, run_id, app_id, null, null, null, true, true),
        compiled.condition)
    into ids
    using null::text, compiled.parameters, context.name, user_id, agent_id, run_id, app_id,
        null::text[], null::timestamptz, null::timestamptz;
    if purge then
        perform set_config('memory.reason', 'purged', true);
        perform memory._purge(context.name, ids);
        if filters is null then
            perform memory._purge_messages(context.name, user_id, agent_id, run_id, app_id);
        end if;
    else
        perform set_config('memory.reason', 'delete all', true);
        update memory.memory as m
        set recorded = tstzrange(
                lower(m.recorded),
                greatest(clock_timestamp(), lower(m.recorded) + interval '1 us'))
        where m.project = context.name and m.id = any(ids);
    end if;
    perform set_config('memory.reason', outer_reason, true);
    return cardinality(ids);
end
$$;
comment on function @extschema@.memory_delete_all(
    text, text, text, text, jsonb, boolean, text) is
'Deletes every memory of a scope, superseded ones too, and returns how many. With purge their text
is erased everywhere, and without filters the scope''s messages and deleted memories as well.
Errors: invalid_parameter_value without a scope, those of filters.';
revoke all on function @extschema@.memory_delete_all(
    text, text, text, text, jsonb, boolean, text) from public;
grant execute on function @extschema@.memory_delete_all(
    text, text, text, text, jsonb, boolean, text) to memory_writer, memory_admin;
