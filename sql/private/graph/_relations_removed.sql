create or replace function memory._relations_removed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    stated record;
begin
    for stated in
        select o.project, array_agg(o.id) as ids from old_rows as o group by o.project
    loop
        if memory._graph_is_there(stated.project) then
            perform memory._remove_from_graph(stated.project, 'RELATION', stated.ids);
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After a delete from relation: its edges leave the graph.';
revoke all on function @self@ from public;
