create or replace function memory._run_job(job jsonb) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    settings jsonb := (memory._project(job ->> 'project')).settings;
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
    exception when others then
        get stacked diagnostics
            failure_state = returned_sqlstate, failure_message = message_text,
            failure_detail = pg_exception_detail, failure_hint = pg_exception_hint;
    end;
    perform memory._fail_job(job, jsonb_strip_nulls(jsonb_build_object(
        'sqlstate', failure_state, 'message', failure_message,
        'detail', nullif(failure_detail, ''), 'hint', nullif(failure_hint, ''))));
    return false;
end
$$;
comment on function @self@ is
'One try of a job that _claim_job() took. False where it failed; the error is noted then.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
