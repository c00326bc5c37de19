create or replace function memory._events_recorded() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- Writers set it off, which PostgreSQL 17 takes for a cost that is worth compiling.
set enable_seqscan = on
set plan_cache_mode = force_generic_plan
as $$
begin
    if not exists (select from memory.webhook as w where w.is_active) then
        return null;
    end if;
    insert into memory.delivery (project, webhook_id, event_id, event_type)
    select n.project, w.id, n.id, t.type
    from new_rows as n
    join memory.webhook as w on w.project = n.project and w.is_active
    cross join lateral (
        select 'memory_' || lower(n.event) as type
        union all
        select 'memory_categorize' where n.event = 'ADD' and exists (
            select from memory.memory as m
            where m.project = n.project and m.id = n.memory_id and m.categories <> '{}')
    ) as t
    where t.type = any(w.event_types)
    on conflict on constraint delivery_once do nothing;
    if found then
        perform pg_notify('memory_webhook', '');
    end if;
    return null;
end
$$;
comment on function @self@ is
'Puts what webhooks are told of new events into the outbox, in the transaction of the change: what
is rolled back is told to nobody.';
revoke all on function @self@ from public;
