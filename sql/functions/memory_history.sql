create or replace function @extschema@.memory_history(
    id uuid,
    project text default null,
    page_size integer default null,
    after uuid default null
)
returns table (
    event_id uuid, memory_id uuid, event text, old_memory text, new_memory text,
    old_metadata jsonb, new_metadata jsonb, valid_from timestamptz, valid_to timestamptz,
    reason text, actor text, db_role name, at timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 3
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_history.project);
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_history', null, null, null, null, memory_history.id);
    end if;
    if memory_history.id is null then
        raise exception 'id is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass the id of a memory.';
    end if;
    if page_size is not null then
        perform memory._check_limit('page_size', page_size);
    end if;
    if after is not null and not exists (
        select from memory.event as e where e.project = context.name and e.id = after
    ) then
        raise exception 'event % does not exist in project "%"', after, context.name
            using errcode = 'no_data_found', hint = 'Pass the last event_id of the page before.';
    end if;
    return query
    with recursive chain (id) as (
        select memory_history.id
        union
        select linked.id
        from chain as c
        cross join lateral (
            select e.previous_id as id from memory.event as e
            where e.project = context.name and e.memory_id = c.id and e.previous_id is not null
            union all
            select e.memory_id from memory.event as e
            where e.project = context.name and e.previous_id = c.id
        ) as linked
    )
    select e.id, e.memory_id, e.event, e.old_memory, e.new_memory, e.old_metadata,
        e.new_metadata, lower(m.valid), upper(m.valid), e.reason, e.actor, e.db_role, e.at
    from chain as c
    join memory.event as e on e.project = context.name and e.memory_id = c.id
    left join memory.memory as m on m.project = context.name and m.id = e.memory_id
    where e.event <> 'NONE' and (after is null or e.seq > (
        select l.seq from memory.event as l where l.project = context.name and l.id = after))
    order by e.seq
    limit page_size;
    if not found and after is null then
        raise exception 'memory % does not exist in project "%"', memory_history.id, context.name
            using errcode = 'no_data_found', hint = 'Pass the id of a memory.';
    end if;
end
$$;
comment on function @self@ is
'What happened to a memory, oldest first, with what it superseded and what superseded it; at is the
time of the change, valid_from and valid_to bound the time when memory_id is true. Deleted
memories keep their history. With page_size (1 to 1000) a page: after is the last event_id of the
page before.
Errors: no_data_found (id, after), null_value_not_allowed, invalid_row_count_in_limit_clause.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
