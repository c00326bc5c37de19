create or replace function memory._context_of(project memory.project_context, vectors integer)
returns memory.project_context
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    select case _context_of.vectors when 2 then p.dimension_2 else p.dimension end, m.provider,
        _context_of.vectors
    into project.dimension, project.provider, project.vectors
    from memory.project as p
    join memory.model as m
        on m.project = p.name and m.kind = memory._embedding_kind(_context_of.vectors)
    where p.name = project.name;
    if not found then
        return null;
    end if;
    return project;
end
$$;
comment on function @self@ is
'A project as it would be with the vectors of one of its columns: see memory.project. Null where
there are none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
