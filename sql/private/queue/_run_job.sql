create or replace function memory._run_job(job jsonb) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    settings jsonb := (memory._project(job ->> 'project')).settings;
    request jsonb;
    failure_state text;
    failure_message text;
    failure_detail text;
    failure_hint text;
begin
    begin
        request := memory._job_request(job ->> 'project', (job ->> 'id')::uuid);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of the table while a model thinks.
    end;
    perform set_config('memory.reason', '', true);
    if (job ->> 'attempts')::integer > (settings ->> 'job_attempts')::integer then
        perform memory._fail_job(job, jsonb_build_object(
            'sqlstate', '57P01', 'message', 'no worker came back from this job'));
        return false;
    end if;
    perform set_config('TimeZone', request ->> 'time_zone', true);
    begin
        perform memory._job_outcomes(job, request);
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
