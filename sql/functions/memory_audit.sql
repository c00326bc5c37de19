create or replace function @extschema@.memory_audit(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    memory_id uuid default null,
    kinds text[] default null,
    actor text default null,
    role name default null,
    since timestamptz default null,
    until timestamptz default null,
    page_size integer default 100,
    after uuid default null,
    after_at timestamptz default null,
    project text default null
)
returns setof memory.audit_row
language plpgsql volatile -- sees what its own statement added
rows 100
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
    context memory.project_context := memory._project(memory_audit.project);
    wanted_user constant text := nullif($1, '*');
    wanted_agent constant text := nullif($2, '*');
    wanted_run constant text := nullif($3, '*');
    wanted_app constant text := nullif($4, '*');
    wanted_memory constant uuid := $5;
    wanted_actor constant text := $7;
begin
    perform memory._check_limit('page_size', page_size);
    if not kinds <@ array['ADD', 'UPDATE', 'DELETE', 'NONE', 'READ'] then
        raise exception 'unknown kind among %', kinds
            using errcode = 'invalid_parameter_value',
            hint = 'Use ADD, UPDATE, DELETE, NONE or READ.';
    elsif (after is null) <> (after_at is null) then
        raise exception 'after and after_at belong together'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass event_id and at of the last row of the page before.';
    end if;
    return query
    select t.* from (
        select e.id, e.at, e.event, null, e.memory_id, e.user_id, e.agent_id, e.run_id, e.app_id,
            e.actor, e.db_role, e.reason, e.old_memory, e.new_memory, e.old_metadata,
            e.new_metadata, e.operation
        from memory.event as e where e.project = context.name
        union all
        select r.id, r.at, 'READ', r.function_name, r.memory_id, r.user_id, r.agent_id, r.run_id,
            r.app_id, null, r.db_role, null, null, null, null, null, null
        from memory.read_event as r where r.project = context.name
    ) as t (
        event_id, at, kind, function_name, memory_id, user_id, agent_id, run_id, app_id, actor,
        db_role, reason, old_memory, new_memory, old_metadata, new_metadata, operation)
    where (wanted_user is null or t.user_id = wanted_user)
        and (wanted_agent is null or t.agent_id = wanted_agent)
        and (wanted_run is null or t.run_id = wanted_run)
        and (wanted_app is null or t.app_id = wanted_app)
        and (wanted_memory is null or t.memory_id = wanted_memory)
        and (kinds is null or t.kind = any(kinds))
        and (wanted_actor is null or t.actor = wanted_actor)
        and (role is null or t.db_role = role)
        and (since is null or t.at >= since)
        and (until is null or t.at < until)
        and (after is null or (t.at, t.event_id) < (after_at, after))
    order by t.at desc, t.event_id desc
    limit page_size;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_audit', $1, $2, $3, $4, wanted_memory);
    end if;
end
$$;
comment on function @self@ is
'Who did what, newest first: the events of memories and, where the setting audit_reads is on, what
was read (kind READ, with the function). All arguments narrow it down: the ids, a memory, kinds (ADD,
UPDATE, DELETE, NONE, READ), the actor of a memory, the database role, from since on and before
until. page_size: 1 to 1000; after and after_at: event_id and at of the last row of the page before.
Errors: invalid_row_count_in_limit_clause, invalid_parameter_value, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
