create or replace function memory._mentions_removed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    named record;
begin
    for named in
        select o.project, array_agg(distinct o.entity_id) as ids from old_rows as o group by o.project
    loop
        delete from memory.entity as e
        where e.project = named.project and e.id = any(named.ids)
            and not exists (
                select from memory.memory_entity as l
                where l.project = e.project and l.entity_id = e.id);
        perform memory._rename_entity(e.project, e.id)
        from memory.entity as e
        where e.project = named.project and e.id = any(named.ids) and not e.is_self;
        if memory._graph_is_there(named.project) then
            perform memory._sync_vertices(named.project, named.ids);
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After a delete from memory_entity: an entity that nothing names any more goes, and from one that
stands the names that nothing uses.';
revoke all on function @self@ from public;
