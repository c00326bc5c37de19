create or replace function @extschema@.memory_stats(project text default null)
returns table (metric text, value bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_stats.project);
begin
    return query
    select counted.metric, counted.value
    from (
        select
            count(*) filter (
                where upper_inf(m.recorded) and upper_inf(m.valid)
                    and (m.expires_at is null or m.expires_at > statement_timestamp())
            ) as current,
            count(*) filter (where upper_inf(m.recorded) and not upper_inf(m.valid)) as superseded,
            count(*) filter (
                where upper_inf(m.recorded) and m.expires_at <= statement_timestamp()) as expired,
            count(*) filter (
                where m.version_of is null and not upper_inf(m.recorded)) as deleted,
            count(*) filter (where m.version_of is not null) as former_states,
            count(distinct m.user_id) as users
        from memory.memory as m where m.project = context.name
    ) as m
    cross join (
        select count(*) as messages from memory.message as g where g.project = context.name
    ) as g
    cross join (
        select count(*) as events from memory.event as e where e.project = context.name
    ) as e
    cross join lateral (values
        (1, 'memories_current', m.current), (2, 'memories_superseded', m.superseded),
        (3, 'memories_expired', m.expired), (4, 'memories_deleted', m.deleted),
        (5, 'former_states', m.former_states), (6, 'users', m.users),
        (7, 'messages', g.messages), (8, 'events', e.events),
        (9, 'bytes', memory._project_bytes('memory_' || context.name))
    ) as counted (place, metric, value)
    order by counted.place;
end
$$;
comment on function @extschema@.memory_stats(text) is
'Counts of a project''s memories by state, of its users, messages and events, and its size on disk
in bytes with indexes. Errors: invalid_schema_name.';
revoke all on function @extschema@.memory_stats(text) from public;
grant execute on function @extschema@.memory_stats(text)
to memory_reader, memory_writer, memory_admin;
