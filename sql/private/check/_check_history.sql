create or replace function memory._check_history(project text, kept_since timestamptz)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    with told as materialized (
        -- The last thing that happened to each memory, and the last text that was given to it.
        select distinct on (e.memory_id) e.memory_id, e.event,
            first_value(e.new_memory) over (
                partition by e.memory_id order by e.new_memory is null, e.seq desc) as text
        from memory.event as e
        where e.project = _check_history.project and e.event <> 'NONE'
        order by e.memory_id, e.seq desc
    )
    select
        case
            when t.memory_id is null then 'every memory has the event that made it'
            when t.text is distinct from m.memory then 'a memory says what its last event says'
            when t.event = 'DELETE' and upper_inf(m.recorded) and upper_inf(m.valid)
                then 'what stands was not deleted last'
            else 'what was deleted has the event that says so'
        end,
        m.id, format('last event: %s', coalesce(t.event, 'none'))
    from memory.memory as m
    left join told as t on t.memory_id = m.id
    where m.project = _check_history.project and m.version_of is null
        and (
            -- Of an older one the event may have been removed: see memory_sweep().
            t.memory_id is null and (m.created_at < kept_since) is not true
            or t.text is distinct from m.memory
                and (t.text is null and m.created_at < kept_since) is not true
            or t.event = 'DELETE' and upper_inf(m.recorded) and upper_inf(m.valid)
            or t.event <> 'DELETE' and not upper_inf(m.recorded) and m.superseded_by is null
                -- It gave way to one that was erased.
                and not exists (
                    select from memory.event as e
                    where e.project = _check_history.project and e.previous_id = m.id)
        );
    return query
    select 'each event begins where the one before ended', e.id, format('of memory %s', e.memory_id)
    from (
        select s.*, lag(s.text) over (partition by s.memory_id order by s.seq) as before
        from (
            -- The text that each event leaves: its own, else that of the last one with any.
            select g.*, first_value(g.new_memory) over (
                partition by g.memory_id, g.number order by g.seq) as text
            from (
                select x.id, x.seq, x.memory_id, x.event, x.previous_id, x.old_memory, x.new_memory,
                    count(x.new_memory) over (partition by x.memory_id order by x.seq) as number
                from memory.event as x
                where x.project = _check_history.project
            ) as g
        ) as s
    ) as e
    where e.previous_id is null and e.old_memory is not null and e.event <> 'ADD'
        and e.old_memory is distinct from e.before
        and (kept_since is null or e.before is not null);
    return query
    select 'a memory that was superseded has the event that says so', m.id,
        format('by %s', m.superseded_by)
    from memory.memory as m
    where m.project = _check_history.project and m.version_of is null
        and m.superseded_by is not null and (m.created_at < kept_since) is not true
        and not exists (
            select from memory.event as e
            where e.project = _check_history.project
                and (e.previous_id = m.id and e.memory_id = m.superseded_by
                    or e.memory_id = m.id and e.event <> 'ADD'))
        -- One that was told late, of a time before its successor's, is added as superseded.
        and not exists (
            select from memory.event as e
            join memory.event as s on s.project = _check_history.project
                and s.memory_id = m.superseded_by
            where e.project = _check_history.project and e.memory_id = m.id and s.seq < e.seq);
end
$$;
comment on function @self@ is
'Of the events, which add up to the memories: see memory_check(). kept_since: what is older may have
been removed; null: nothing.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
