create or replace function memory._builtin_outdated() returns setof text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select m.project from memory.model as m
    join memory.project as p on p.name = m.project
    where m.kind = memory._embedding_kind(p.vectors) and m.provider = 'builtin'
        and m.model is distinct from memory._builtin_version()
    order by m.project;
$$;
comment on function @self@ is
'The projects with embeddings of another version of the builtin model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
