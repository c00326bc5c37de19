create or replace function memory._warm(project text, ids uuid[]) returns void
language plpgsql security definer -- readers warm what they find, too, and write no table themselves
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    few constant uuid[] := array(select distinct u.id from unnest(ids) as u (id) limit 1000);
    locked uuid[];
begin
    -- As in _count_access(): a search neither fails nor waits for what it does besides.
    if current_setting('transaction_read_only')::boolean
        or current_setting('transaction_isolation') not in ('read committed', 'read uncommitted')
        or not exists (
            select from memory.project as p
            where p.name = _warm.project and (p.settings -> 'archive_warms')::boolean)
    then
        return;
    end if;
    locked := array(
        select m.id from memory.memory as m
        where m.project = _warm.project and m.id = any(few) and m.archived_at is not null
        for no key update skip locked);
    update memory.memory as m set archived_at = null
    where m.project = _warm.project and m.id = any(locked);
end
$$;
comment on function @self@ is
'Brings back of these memories those that are archived, where the project''s setting archive_warms
is on; ids that are no memories of the project are ignored. Leaves out what another transaction
holds; does nothing in a transaction that is read-only, REPEATABLE READ or SERIALIZABLE.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
