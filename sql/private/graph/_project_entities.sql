create or replace function memory._project_entities() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    changed record;
begin
    if tg_op = 'UPDATE' and exists (
        select from old_rows as o
        left join memory.entity as e on e.project = o.project and e.id = o.id and e.scope = o.scope
        where e.id is null
    ) then
        raise exception 'the ids of an entity can''t be changed'
            using errcode = 'restrict_violation',
            hint = 'Its memories have them: add these where they belong.';
    end if;
    for changed in
        select o.project, array_agg(o.id) as ids from old_rows as o group by o.project
    loop
        if memory._graph_is_there(changed.project) then
            perform memory._sync_vertices(changed.project, changed.ids);
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After an update of or a delete from entity: the vertices are as the entities are. Refuses to move
an entity to another scope than its memories.';
revoke all on function @self@ from public;
