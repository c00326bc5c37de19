create or replace function memory._filter_ids(
    filters jsonb,
    inout user_id text, inout agent_id text, inout run_id text, inout app_id text
)
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
    with required as (
        select f.key, coalesce(f.value ->> 'eq', f.value #>> '{}') as id
        from (
            select filters as part
            union all
            select p from memory._filter_parts(filters -> 'AND') as p
        ) as parts
        cross join lateral jsonb_each(
            case when jsonb_typeof(parts.part) = 'object' then parts.part end) as f
        where jsonb_typeof(f.value) = 'string' or jsonb_typeof(f.value -> 'eq') = 'string'
    )
    select
        coalesce(user_id, min(r.id) filter (where r.key = 'user_id')),
        coalesce(agent_id, min(r.id) filter (where r.key = 'agent_id')),
        coalesce(run_id, min(r.id) filter (where r.key = 'run_id')),
        coalesce(app_id, min(r.id) filter (where r.key = 'app_id'))
    from required as r
    where r.id <> '*';
$$;
comment on function @self@ is
'The ids of a scope, and where one is not named that which the filters require by equality, in
themselves or directly under AND: a search within it can use the indexes of its scope.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
