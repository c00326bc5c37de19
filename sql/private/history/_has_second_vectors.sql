create or replace function memory._has_second_vectors(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
begin
    return (
        select p.vectors = 2 from memory.project as p where p.name = _has_second_vectors.project);
end
$$;
comment on function @self@ is
'Whether the vectors that a project uses are in the columns embedding_2: see memory.project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
