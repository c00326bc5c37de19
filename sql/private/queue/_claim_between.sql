create or replace function memory._claim_between(
    project text, after uuid, up_to uuid, most bigint
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- Always by the indexes: a queue that was filled just now has no statistics yet.
set enable_seqscan = off -- noqa: PRS
set enable_bitmapscan = off -- noqa: PRS
set enable_sort = off -- noqa: PRS
as $$
declare
    candidate record;
    taken jsonb;
begin
    for candidate in
        -- From scope to scope through the index: a scope with many jobs costs as little as one
        -- with a single job.
        with recursive head as (
            (
                select j.scope, j.run_after from memory.job as j
                where j.project = _claim_between.project and j.completed_at is null
                    and j.scope > _claim_between.after
                order by j.scope, j.seq limit 1
            )
            union all
            select next.scope, next.run_after
            from head
            cross join lateral (
                select j.scope, j.run_after from memory.job as j
                where j.project = _claim_between.project and j.completed_at is null
                    and j.scope > head.scope
                order by j.scope, j.seq limit 1
            ) as next
            where head.scope <= _claim_between.up_to
        )
        select h.scope, h.run_after from head as h
        where h.scope <= _claim_between.up_to
        limit most
    loop
        continue when candidate.run_after > clock_timestamp();
        taken := memory._take_job(project, candidate.scope);
        exit when taken is not null;
    end loop;
    return taken;
end
$$;
comment on function @self@ is
'The first job that can be taken in the scopes after one up to another, of which at most so many are
looked at; null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
