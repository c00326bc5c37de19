create or replace function memory._count_access(project text, ids uuid[]) returns void
language plpgsql security definer -- readers are counted, too, and write no table themselves
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    lock_class constant integer := hashtext('agent_memory.access') & 2147483647;
    context record;
    found_ids uuid[];
    locks integer[];
    counted integer;
begin
    -- Not by _project(), which its callers call with their own rights: a plan kept for one role is made
    -- anew for the next where there is row security.
    select p.name, p.settings into context from memory.project as p
    where p.name = coalesce(
        _count_access.project, nullif(current_setting('memory.project', true), ''), 'default');
    if not found then
        perform memory._project(_count_access.project); -- which says so
    end if;
    -- On a standby a transaction is read-only. Under REPEATABLE READ a row that was counted since
    -- the snapshot would make the search fail.
    if coalesce((context.settings ->> 'count_access')::boolean, false) is false
        or current_setting('transaction_read_only')::boolean
        or current_setting('transaction_isolation') not in ('read committed', 'read uncommitted')
    then
        return;
    end if;
    -- Anybody who may search may call this: with no more ids than a search returns, and each of
    -- them once a transaction, so that a loop can't grow a chain of dead rows.
    found_ids := array(select distinct u.id from unnest(ids) as u (id) limit 1000);
    update memory.access as a
    set accesses = least(a.accesses, 2147483646) + 1, accessed_at = clock_timestamp()
    from (
        select h.memory_id from memory.access as h
        where h.project = context.name and h.memory_id = any(found_ids)
            and h.accessed_at < transaction_timestamp()
        for no key update skip locked
    ) as h
    where a.project = context.name and a.memory_id = h.memory_id;
    get diagnostics counted = row_count;
    if counted = cardinality(found_ids) then
        return;
    end if;
    select array_agg(distinct memory._access_lock(m.project, m.scope)) into locks
    from memory.memory as m
    where m.project = context.name and m.id = any(found_ids) and m.version_of is null
        and not exists (
            select from memory.access as a
            where a.project = context.name and a.memory_id = m.id);
    if locks is null then
        return;
    end if;
    -- An insert waits for another of the same key that is not committed yet, ON CONFLICT or not. So
    -- one transaction at a time makes the first rows of a scope; others leave it at that.
    locks := array(
        select l.key from unnest(locks) as l (key)
        where pg_try_advisory_xact_lock(lock_class, l.key));
    if locks = '{}' then
        return;
    end if;
    insert into memory.access (project, memory_id)
    select m.project, m.id from memory.memory as m
    where m.project = context.name and m.id = any(found_ids) and m.version_of is null
        and memory._access_lock(m.project, m.scope) = any(locks)
        and not exists (
            select from memory.access as a
            where a.project = context.name and a.memory_id = m.id)
    on conflict do nothing;
end
$$;
comment on function @self@ is
'Counts in memory.access that a search returned these memories, where the project''s setting
count_access is on: each once a transaction, up to 1000 of them; ids that are no memories of the
project are ignored. Never waits for another transaction: what one of them holds goes uncounted. So
does all in a transaction that is read-only, REPEATABLE READ or SERIALIZABLE.
Errors: invalid_schema_name (project).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
