create or replace function memory._write_requests(
    project memory.project_context, requests memory.request[], facts jsonb[]
) returns setof memory.outcome_row
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set constraint_exclusion = off
as $$
begin
    -- A session keeps its plans, those of foreign keys too: made while the tables were small, a
    -- sequential scan would still be theirs after the next 100,000 memories. And a partition is chosen
    -- by its key: to hold its other constraints against each statement takes a third of the planning.
    if (requests[1]).infer then
        return query
        select f.* from memory._write_facts(requests[1], facts[1], project.settings) as f;
    else
        return query select v.* from memory._write_verbatim(project.name, requests, facts) as v;
    end if;
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
comment on function @self@ is
'The short write phase of one request, or of several that store their messages word for word: writes
messages and facts (an array for each request). The caller holds the locks of the scopes. Returns
the outcomes in order; conversation is the place of the request. Raises serialization_failure under
REPEATABLE READ after a concurrent change.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
