create or replace function memory._sync_memories(project text, ids uuid[]) returns void
language plpgsql
@kept_plans@
as $$
declare
    relations uuid[];
    entities uuid[];
begin
    perform memory._enter(project);
    relations := array(
        select r.id from relation as r
        where r.project is not distinct from _sync_memories.project and r.memory_id = any(ids));
    entities := array(
        select distinct l.entity_id from memory_entity as l
        where l.project is not distinct from _sync_memories.project and l.memory_id = any(ids));
    if entities = '{}' or not memory._graph_is_there(project) then
        return;
    end if;
    perform memory._remove_from_graph(project, 'RELATION', array(
        select unnest(relations) except select g.id from memory._graph_edges(project, ids) as g));
    perform memory._sync_vertices(project, entities);
    perform memory._write_edges(project, ids);
end
$$;
comment on function @self@ is
'Brings the graph up to date with what these memories name and state now.';
revoke all on function @self@ from public;
