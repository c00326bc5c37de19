create or replace function memory._add(
    project memory.project_context, target jsonb, messages jsonb, infer boolean, defaults jsonb,
    dry_run boolean
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    facts jsonb;
    outcomes jsonb;
begin
    facts := memory._facts(project, messages, infer, defaults);
    perform memory._lock_scope(project.name, (target ->> 'scope')::uuid);
    begin
        outcomes := memory._write_facts(
            target, messages, facts, infer, defaults, project.settings);
        if dry_run then
            raise sqlstate 'ME000';
        end if;
        return outcomes;
    exception
        when sqlstate 'ME000' then
            -- Everything was tried and is undone again: outcomes is the plan.
            return memory._plan(outcomes);
        when unique_violation or exclusion_violation then
            -- The scope is locked, so only a snapshot from before the lock can meet these.
            raise exception 'could not add to this scope: a concurrent transaction did'
                using errcode = 'serialization_failure', detail = sqlerrm,
                hint = 'Retry the transaction, or use READ COMMITTED.';
    end;
end
$$;
comment on function memory._add(memory.project_context, jsonb, jsonb, boolean, jsonb, boolean) is
'Adds messages to a scope and returns the outcomes; with dry_run the same, written nowhere.';
revoke all on function memory._add(
    memory.project_context, jsonb, jsonb, boolean, jsonb, boolean) from public;
grant execute on function memory._add(memory.project_context, jsonb, jsonb, boolean, jsonb, boolean)
to memory_writer, memory_admin;
