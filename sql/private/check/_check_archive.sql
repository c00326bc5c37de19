create or replace function memory._check_archive(project text)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select 'a memory is in one tier', coalesce(m.id, a.memory_id), case
        when a.memory_id is null then 'archived: not in the archive'
        else 'in the archive: not archived' end
    from (
        select m.id, m.archived_at from memory.memory as m
        where m.project = _check_archive.project and m.archived_at is not null
    ) as m
    full join (
        select a.memory_id from memory.archive as a where a.project = _check_archive.project
    ) as a on a.memory_id = m.id
    where m.id is null or a.memory_id is null;
    return query
    select 'a project with archived memories says so', null::uuid, p.name
    from memory.project as p
    where p.name = _check_archive.project and not p.has_archive and exists (
        select from memory.archive as a where a.project = p.name);
end
$$;
comment on function @self@ is 'Of the rows of memory.archive: see memory_check().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
