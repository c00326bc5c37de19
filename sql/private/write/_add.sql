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
    facts := memory._facts(project, target, messages, infer, defaults);
    if not dry_run then
        return memory._locked_write(project, target, messages, facts, infer, defaults);
    end if;
    begin
        outcomes := memory._locked_write(project, target, messages, facts, infer, defaults);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        -- Everything was tried and is undone again: outcomes is the plan.
        return memory._plan(outcomes);
    end;
end
$$;
comment on function @self@ is
'Adds messages to a scope and returns the outcomes; with dry_run the same, written nowhere.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
