create or replace function memory._job_outcomes(job jsonb) returns void
language plpgsql
@kept_plans@
as $$
declare
    context constant memory.project_context := memory._project(job ->> 'project');
    request memory.request;
    outcomes memory.outcome_row[];
begin
    begin
        request := memory._job_request(context.name, (job ->> 'id')::uuid);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of the table while a model thinks.
    end;
    -- The model call: nothing is locked but the scope's place in the queue, and the key.
    outcomes := array(select a from memory._add(context, array[request]) as a);
    perform memory._enter(context.name);
    update job as j
    set state = 'succeeded', result = memory._answer(outcomes), request = null, error = null,
        completed_at = clock_timestamp()
    where j.project is not distinct from context.name and j.id = (_job_outcomes.job ->> 'id')::uuid
        and j.state = 'running' and j.attempts = (_job_outcomes.job ->> 'attempts')::integer;
    if not found then
        -- Purged, or another worker's by now: what was written goes with this error.
        raise exception 'job % is no longer this worker''s', job ->> 'id'
            using errcode = 'no_data_found', hint = 'Its scope may have been purged.';
    end if;
end
$$;
comment on function @self@ is
'Adds the conversation of a running job and notes the outcomes in it: both or, on an error, none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
