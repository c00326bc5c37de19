create or replace procedure @extschema@.memory_process_jobs(
    max_jobs integer default null,
    project text default null,
    inout succeeded integer default 0,
    inout failed integer default 0
)
language plpgsql
as $$
-- PostgreSQL ends no transaction in a procedure with a SET clause: each sets its own search_path.
-- What is declared is looked up before that: types with their schema, and no calls.
declare
    job pg_catalog.jsonb;
    place pg_catalog.uuid;
    has_succeeded boolean;
begin
    set local search_path = pg_catalog, pg_temp;
    perform memory._check_initialised();
    if project is not null then
        perform memory._project(project);
    end if;
    place := gen_random_uuid();
    succeeded := 0;
    failed := 0;
    loop
        commit;
        set transaction isolation level read committed;
        set local search_path = pg_catalog, pg_temp;
        exit when succeeded + failed >= max_jobs;
        job := memory._claim_job(project, place);
        exit when job is null;
        place := (job ->> 'scope')::uuid;
        commit;
        set transaction isolation level read committed;
        set local search_path = pg_catalog, pg_temp;
        has_succeeded := memory._run_job(job);
        if has_succeeded is null then
            commit;
            raise exception 'canceling statement: the job that was running is any worker''s again'
                using errcode = 'query_canceled', hint = 'Call it again.';
        elsif has_succeeded then
            succeeded := succeeded + 1;
        else
            failed := failed + 1;
        end if;
    end loop;
end
$$;
comment on procedure @self@ is -- noqa
'Works on the queue of memory_add_async() until nothing is due, or until max_jobs were tried; of all
projects or of one. Any number of sessions may run it at once. Commits between claim, model call and
write, so it can''t run inside a transaction block. Returns how many jobs succeeded and how many
tries failed (see memory_event()).
A cancel ends it and gives back the job that was running: it counts as no try. statement_timeout ends
it, too, and is a try that failed.
Errors: invalid_transaction_termination, invalid_schema_name, query_canceled.';
revoke all on procedure @self@ from public;
grant execute on procedure @self@ to memory_writer, memory_admin;
