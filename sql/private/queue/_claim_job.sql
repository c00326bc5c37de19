create or replace function memory._claim_job(project text, after uuid) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- Always by the indexes: a queue that was filled just now has no statistics yet.
set enable_seqscan = off -- noqa: PRS
set enable_bitmapscan = off -- noqa: PRS
set enable_sort = off -- noqa: PRS
as $$
declare
    few constant bigint := 100;
    place text;
    taken jsonb;
begin
    for place in
        select p.name from memory.project as p
        where _claim_job.project is null or p.name = _claim_job.project
        order by random()
    loop
        continue when not exists (
            select from memory.job as j
            where j.project = place and j.completed_at is null
                and j.run_after <= clock_timestamp());
        -- The next scopes first. Where they all wait, what is due longest; where that is all of
        -- scopes that are busy or wait, the whole round.
        taken := coalesce(
            memory._claim_between(place, after, 'ffffffff-ffff-ffff-ffff-ffffffffffff', few),
            memory._claim_due(place, few),
            memory._claim_between(place, after, 'ffffffff-ffff-ffff-ffff-ffffffffffff', null),
            memory._claim_between(place, '00000000-0000-0000-0000-000000000000', after, null));
        exit when taken is not null;
    end loop;
    return taken;
end
$$;
comment on function @self@ is
'Takes a job that is due and first in its scope, going round the scopes from the one after the given
one, so that no scope waits for another''s backlog. project null: of any. Null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
