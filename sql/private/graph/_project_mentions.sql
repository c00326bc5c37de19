create or replace function memory._project_mentions() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    named record;
begin
    for named in
        select n.project, array_agg(distinct n.entity_id) as ids from new_rows as n group by n.project
    loop
        if memory._graph_is_there(named.project) then
            perform memory._write_vertices(named.project, named.ids);
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After an insert into memory_entity: the entities named are vertices of the graph.';
revoke all on function @self@ from public;
