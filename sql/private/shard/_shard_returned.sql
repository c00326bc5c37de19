create or replace function memory._shard_returned(
    project text, ids uuid[], counts boolean, warms boolean
) returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(_shard_returned.project);
    here constant uuid[] := array(
        select m.id from memory.memory as m where m.project = context.name and m.id = any(ids));
begin
    if counts then
        perform memory._counted(context.name, here);
    end if;
    if warms and context.has_archive then
        perform memory._warmed(context.name, here);
    end if;
    return cardinality(here);
end
$$;
comment on function @self@ is
'What a search does with the memories that it has returned, of those that are here: see _counted()
and _warmed(). How many are.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
