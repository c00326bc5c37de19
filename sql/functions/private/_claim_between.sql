create or replace function memory._claim_between(project text, after uuid, up_to uuid)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    candidate uuid;
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
        select h.scope from head as h
        where h.scope <= _claim_between.up_to and h.run_after <= clock_timestamp()
    loop
        taken := memory._take_job(project, candidate);
        exit when taken is not null;
    end loop;
    return taken;
end
$$;
comment on function memory._claim_between(text, uuid, uuid) is
'The first job that can be taken in the scopes after one up to another; null where there is none.';
revoke all on function memory._claim_between(text, uuid, uuid) from public;
grant execute on function memory._claim_between(text, uuid, uuid) to memory_writer, memory_admin;
