create or replace function memory._claim_due(project text, most bigint) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- Always by the indexes: a queue that was filled just now has no statistics yet.
set enable_seqscan = off -- noqa: PRS
set enable_bitmapscan = off -- noqa: PRS
set enable_sort = off -- noqa: PRS
as $$
declare
    candidate uuid;
    taken jsonb;
begin
    for candidate in
        select d.scope
        from (
            select j.scope, j.seq from memory.job as j
            where j.project = _claim_due.project and j.completed_at is null
                and j.run_after <= clock_timestamp()
            order by j.run_after limit most
        ) as d
        where not exists (
            select from memory.job as earlier
            where earlier.project = _claim_due.project and earlier.scope = d.scope
                and earlier.seq < d.seq and earlier.completed_at is null)
    loop
        taken := memory._take_job(project, candidate);
        exit when taken is not null;
    end loop;
    return taken;
end
$$;
comment on function @self@ is
'The job due longest that can be taken, of so many that are looked at; null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
