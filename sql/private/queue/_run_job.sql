create or replace function memory._run_job(job jsonb) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    settings jsonb := (memory._project(job ->> 'project')).settings;
    timeout constant interval := current_setting('statement_timeout')::interval;
    failure_state text;
    failure_message text;
    failure_detail text;
    failure_hint text;
begin
    if (job ->> 'attempts')::integer > (settings ->> 'job_attempts')::integer then
        perform memory._fail_job(job, jsonb_build_object(
            'sqlstate', '57P01', 'message', 'no worker came back from this job'));
        return false;
    end if;
    begin
        perform set_config('TimeZone', job ->> 'time_zone', true);
        perform memory._job_outcomes(job);
        return true;
    exception
    when query_canceled then
        -- Somebody's wish says nothing of the job; a limit that it meets will be met again.
        if clock_timestamp() - statement_timestamp() < nullif(timeout, interval '0') is not false then
            perform memory._release_job(job);
            return null;
        end if;
        get stacked diagnostics
            failure_state = returned_sqlstate, failure_message = message_text;
    when others then
        get stacked diagnostics
            failure_state = returned_sqlstate, failure_message = message_text,
            failure_detail = pg_exception_detail, failure_hint = pg_exception_hint;
    end;
    perform memory._fail_job(job, jsonb_strip_nulls(jsonb_build_object(
        'sqlstate', failure_state, 'message', failure_message,
        'detail', nullif(failure_detail, ''), 'hint', nullif(failure_hint, ''))));
    return case when failure_state <> '57014' then false end;
end
$$;
comment on function @self@ is
'One try of a job that _claim_job() took. False where it failed; the error is noted then. Null where
it was cancelled, which is no try, or met statement_timeout, which is one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
