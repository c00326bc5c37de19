create or replace function memory._project_relations() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    stated record;
begin
    for stated in
        select n.project, array_agg(distinct n.memory_id) as ids from new_rows as n group by n.project
    loop
        if memory._graph_is_there(stated.project) then
            perform memory._write_edges(stated.project, stated.ids);
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After an insert into relation: what current memories state are edges of the graph.';
revoke all on function @self@ from public;
