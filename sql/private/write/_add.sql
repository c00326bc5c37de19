create or replace function memory._add(
    project memory.project_context, requests memory.request[], dry_run boolean default false
) returns setof memory.outcome_row
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    answers jsonb := '{}'::jsonb;
    facts jsonb[];
    plans memory.outcome_row[];
begin
    if not dry_run and (cardinality(requests) > 1 or (requests[1]).idempotency_key is not null) then
        answers := memory._known_answers(project.name, requests);
    end if;
    facts := memory._facts(project, requests, answers, with_left_out => dry_run);
    if dry_run then
        begin
            plans := array(
                select memory._plan(w)
                from memory._locked_write(project, requests, facts, answers) as w);
            raise sqlstate 'ME000';
        exception when sqlstate 'ME000' then
            -- Everything was tried and is undone again.
            return query select p.* from unnest(plans) as p;
        end;
        if (project.settings ->> 'audit_reads')::boolean then
            perform memory._note_read(
                project.name, 'memory_add', (r.target).user_id, (r.target).agent_id,
                (r.target).run_id, (r.target).app_id)
            from unnest(requests) as r;
        end if;
    else
        return query
        select w.* from memory._locked_write(project, requests, facts, answers) as w;
    end if;
    perform memory._because(outer_reason);
end
$$;
comment on function @self@ is
'Adds what requests say and returns the outcomes in order; conversation is the place of the request.
With dry_run the same, written nowhere, and with what was left out. What memory_add(), memory_add_many() and the workers call:
keys, then models, then locks.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
