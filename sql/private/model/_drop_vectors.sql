create or replace function memory._drop_vectors(project text) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    idle constant integer := 3 - (memory._project(project)).vectors;
    index_name text;
begin
    delete from memory.model as m
    where m.project = _drop_vectors.project and m.kind = memory._embedding_kind(idle);
    for index_name in
        select n from unnest(memory._index_names(project)) as n
        where starts_with(n, 'memory_nearest') and starts_with(n, 'memory_nearest_2') = (idle = 2)
    loop
        execute format('drop index %I.%I', 'memory_' || project, index_name);
    end loop;
    update memory.entity as e
    set embedding = case idle when 1 then null else e.embedding end,
        embedding_2 = case idle when 2 then null else e.embedding_2 end
    where e.project = _drop_vectors.project
        and case idle when 2 then e.embedding_2 else e.embedding end is not null;
    return idle;
end
$$;
comment on function @self@ is
'Forgets the model of the vectors that a project does not use, their indexes and those of names;
returns which column it is (see memory.project), that is still to be cleared.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
