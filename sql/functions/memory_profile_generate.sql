create or replace function @extschema@.memory_profile_generate(
    user_id text default null,
    sample integer default null,
    idempotency_key text default null,
    project text default null
)
returns table (job_id uuid, operation text, users text[], replayed boolean)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_profile_generate.project);
    chosen text[];
begin
    if num_nonnulls(user_id, sample) <> 1 or sample not between 1 and 10 then
        raise exception 'name a user, or how many to sample'
            using errcode = 'invalid_parameter_value', hint = 'sample: 1 to 10.';
    end if;
    if not (context.settings ->> 'profile_enabled')::boolean then
        raise exception 'profiles are not enabled in project "%"', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Set profile_enabled: see memory_setting_set().';
    end if;
    if user_id is not null then
        perform memory._check_scope(user_id, null, null, null, allow_any => false);
    end if;
    select array_agg(u.entity_id) into chosen
    from (
        select e.entity_id
        from @extschema@.memory_entities('user', context.name) as e
        where $1 is null or e.entity_id = $1
        order by e.last_at desc limit coalesce(sample, 1)
    ) as u;
    if chosen is null then
        raise exception 'nothing is known of %', coalesce('user ' || quote_literal(user_id), 'any user')
            using errcode = 'no_data_found', hint = 'See memory_entities().';
    end if;
    if memory._is_fenced() then
        -- Nobody else's keys are in its way: see _fence_policies().
        idempotency_key := md5(chosen::text) || ' ' || idempotency_key;
    end if;
    return query
    with made as (
        insert into memory.profile_job as j (project, operation, users, idempotency_key)
        values (
            context.name, case when sample is null then 'trigger' else 'sample' end, chosen,
            memory_profile_generate.idempotency_key)
        on conflict on constraint profile_job_key do nothing
        returning j.id, j.operation, j.users
    )
    select m.id, m.operation, m.users, false from made as m
    union all
    select j.id, j.operation, j.users, true from memory.profile_job as j
    where j.project = context.name
        and j.idempotency_key = memory_profile_generate.idempotency_key and not exists (select from made);
end
$$;
comment on function @self@ is
'Asks for the profile of a user, or of some users whose memories are newest; memory_profile() has it
at once. The same idempotency_key gives the same job again (replayed).
Errors: invalid_parameter_value, object_not_in_prerequisite_state (profile_enabled), no_data_found.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
