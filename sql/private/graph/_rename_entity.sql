create or replace function memory._rename_entity(project text, id uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    held record;
    used text[];
    chosen text;
begin
    select e.* into held from memory.entity as e
    where e.project = _rename_entity.project and e.id = _rename_entity.id;
    select array_agg(distinct l.name) into used from memory.memory_entity as l
    where l.project = held.project and l.entity_id = held.id;
    chosen := held.name;
    if held.name_key <> all(array(select memory._name_key(u.name) from unnest(used) as u (name))) then
        select u.name into chosen
        from unnest(used) as u (name)
        where not exists (
            select from memory.entity as other
            where other.project = held.project and other.scope = held.scope
                and other.unique_name = memory._name_key(u.name))
        order by u.name <> all(held.aliases), length(u.name) desc
        limit 1;
        chosen := coalesce(chosen, held.name);
    end if;
    update memory.entity as e
    set name = chosen,
        aliases = array(
            select a.alias from unnest(held.aliases) as a (alias)
            where a.alias = any(used) and a.alias <> chosen)
    where e.project = held.project and e.id = held.id
        and (e.name <> chosen or not e.aliases <@ used or chosen = any(e.aliases));
end
$$;
comment on function @self@ is
'Takes from an entity the names that no memory uses any more: what was purged stays nowhere.';
revoke all on function @self@ from public;
