create or replace function @extschema@.memory_restore(
    ids uuid[] default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    most integer default 10000,
    project text default null
) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_restore.project);
    found uuid[];
begin
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0 then
        perform memory._check_scope(user_id, agent_id, run_id, app_id);
    end if;
    if most is null or most not between 1 and 1000000 then
        raise exception 'most is out of bounds: %', coalesce(most::text, 'null')
            using errcode = 'invalid_row_count_in_limit_clause', hint = 'Use 1 to 1000000.';
    end if;
    execute format(
        'select array_agg(c.id) from ('
        '    select m.id from memory.memory as m'
        '    where %s and m.version_of is null and m.archived_at is not null'
        '        and ($2 is null or m.id = any($2))'
        '    limit $3 for no key update) as c',
        coalesce(
            nullif(memory._in_scope(user_id, agent_id, run_id, app_id), ''),
            'm.project = ($1).project'))
    into found
    using memory._fence(context.name, user_id, agent_id, run_id, app_id), ids, most;
    if found is null then
        return 0;
    end if;
    if memory._is_fenced() then
        perform memory._check_may_change(context.name, found);
    end if;
    update memory.memory as m set archived_at = null
    where m.project = context.name and m.id = any(found);
    update memory.memory as v set archived_at = null
    where v.project = context.name and v.version_of = any(found) and v.archived_at is not null;
    return cardinality(found);
end
$$;
comment on function @self@ is
'Brings memories back from the archive, with their former states: those of these ids, of a scope, or
of both; of the whole project where neither is given. At most `most` a call: call it again until it
returns 0. Returns how many it brought back; ids of memories that are not archived are ignored.
Errors: invalid_row_count_in_limit_clause, invalid_schema_name, invalid_parameter_value (scope).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
