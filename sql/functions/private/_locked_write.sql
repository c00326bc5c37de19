create or replace function memory._locked_write(
    project memory.project_context, target jsonb, messages jsonb, facts jsonb, infer boolean,
    defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
begin
    -- A session keeps its plans, those of foreign keys too: made while the tables were small, a
    -- sequential scan would still be theirs after the next 100,000 memories.
    perform memory._lock_scopes(project.name, array(
        select (t.target ->> 'scope')::uuid
        from memory._targets(project.name, target) as t (target)));
    return memory._write_facts(target, messages, facts, infer, defaults, project.settings);
exception when unique_violation or exclusion_violation then
    -- The scope is locked, so only a snapshot from before the lock can meet these.
    raise exception 'could not add to this scope: a concurrent transaction did'
        using errcode = 'serialization_failure', detail = sqlerrm,
        hint = 'Retry the transaction, or use READ COMMITTED.';
when check_violation then
    -- There is no partition for the rows of a project that has been dropped since the call began.
    perform memory._project(project.name);
    raise;
end
$$;
comment on function memory._locked_write(
    memory.project_context, jsonb, jsonb, jsonb, boolean, jsonb) is
'The short write phase: locks the scopes, then writes messages and facts. Returns the outcomes.
Raises serialization_failure under REPEATABLE READ after a concurrent change.';
revoke all on function memory._locked_write(
    memory.project_context, jsonb, jsonb, jsonb, boolean, jsonb) from public;
grant execute on function memory._locked_write(
    memory.project_context, jsonb, jsonb, jsonb, boolean, jsonb)
to memory_writer, memory_admin;
