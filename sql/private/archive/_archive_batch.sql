create or replace function memory._archive_batch(
    project text, unchanged_since timestamptz, unused_since timestamptz, after uuid,
    batch_size integer, out last_id uuid, out moved bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- In the order of the ids, by their index, however few the planner takes to be left.
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
declare
    ids uuid[];
begin
    -- What somebody writes to just now is neither cold nor waited for.
    select array_agg(c.id order by c.id) into ids
    from (
        select m.id from memory.memory as m
        where m.project = _archive_batch.project and m.id > after
            and m.version_of is null and m.archived_at is null
            and greatest(m.created_at, m.updated_at, m.restated_at) < unchanged_since
            and (unused_since is null or not exists (
                select from memory.access as a
                where a.project = _archive_batch.project and a.memory_id = m.id
                    and a.accessed_at >= unused_since))
        order by m.id limit batch_size
        for no key update of m skip locked
    ) as c;
    moved := coalesce(cardinality(ids), 0);
    if moved = 0 then
        return;
    end if;
    last_id := ids[moved];
    update memory.project as p set has_archive = true
    where p.name = _archive_batch.project and not p.has_archive;
    update memory.memory as m set archived_at = clock_timestamp()
    where m.project = _archive_batch.project and m.id = any(ids);
    update memory.memory as v set archived_at = clock_timestamp()
    where v.project = _archive_batch.project and v.version_of = any(ids) and v.archived_at is null;
end
$$;
comment on function @self@ is
'Archives the next memories after an id that have not changed since, with their former states: the
last of their ids, null where there is none, and how many they are. unused_since: no search may have
returned them since then; null: not looked at. Waits for nobody.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
