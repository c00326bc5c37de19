create or replace function @extschema@.memory_audit_verify(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    project text default null
)
returns setof memory.broken_link
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set enable_nestloop = off -- what is read first is not known by its size
as $$
#variable_conflict use_column
declare
    context memory.project_context := memory._project(memory_audit_verify.project);
begin
    return query
    with event as materialized (
        select e as row, e.id, e.seq, e.user_id, e.agent_id, e.run_id, e.app_id,
            memory._scope_key(e.user_id, e.agent_id, e.run_id, e.app_id) as scope
        from memory.event as e
        where e.project = context.name and ($1 is null or e.user_id = $1)
            and ($2 is null or e.agent_id = $2) and ($3 is null or e.run_id = $3)
            and ($4 is null or e.app_id = $4)
    ),
    chain as materialized (
        select c.* from memory.event_chain as c
        where c.project = context.name
            and ($1 is null and $2 is null and $3 is null and $4 is null
                or c.scope in (select e.scope from event as e))
    ),
    link as materialized (
        select l.*, c.head,
            coalesce(lag(l.link) over (partition by l.scope order by l.seq), c.base) as before,
            lead(l.seq) over (partition by l.scope order by l.seq) is null as is_last
        from memory.event_link as l
        left join chain as c on c.scope = l.scope
        where l.project = context.name and (c.scope is not null
            or l.scope in (select e.scope from event as e))
    ),
    found as (
        select l.scope, l.event_id, l.seq, case
                when l.head is null then 'the chain of this scope is missing'
                when e.id is null then 'the event is missing'
                when e.seq <> l.seq then 'the event was changed'
                when memory._event_link(l.before, e.row, l.digests) <> l.link
                    then 'the event was changed, or one before it is missing'
                when exists (
                    select from unnest(
                        l.salts, l.digests, memory._event_digests(e.row, l.salts)
                    ) as p (salt, kept, now)
                    where p.salt is not null and p.kept <> p.now)
                    then 'a text of the event was changed'
                when l.is_last and l.link <> l.head then 'events after it are missing'
            end as problem
        from link as l
        left join event as e on e.id = l.event_id
        union all
        select e.scope, e.id, e.seq, 'the event is not in the chain'
        from event as e
        join (select l.scope, min(l.seq) as seq from link as l group by l.scope) as b
            on b.scope = e.scope and b.seq < e.seq
        left join link as l on l.event_id = e.id
        where l.event_id is null
        union all
        select c.scope, null, null, 'all events are missing'
        from chain as c
        where c.head <> c.base and not exists (select from link as l where l.scope = c.scope)
    )
    select distinct on (f.scope) e.user_id, e.agent_id, e.run_id, e.app_id, f.event_id, f.seq,
        f.problem
    from found as f
    left join lateral (
        select v.* from event as v where v.scope = f.scope order by v.id = f.event_id desc limit 1
    ) as e on true
    where f.problem is not null
    order by f.scope, f.seq;
end
$$;
comment on function @self@ is
'Whether the events are as they were written, where the setting audit_chain is on: of each scope
whose chain is broken the first broken link, and what is wrong there. No row: all is well. What
memory_forget() erased is no break. Cut off the end and rewritten by who owns the tables, a chain is
whole again: so keep heads of memory.event_chain elsewhere.
Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
