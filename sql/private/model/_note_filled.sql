create or replace function memory._note_filled(project text, vectors integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    update memory.model as m set filled_at = clock_timestamp()
    where m.project = _note_filled.project and m.kind = memory._embedding_kind(vectors);
end
$$;
comment on function @self@ is
'Says that all memories that are there have a vector in this column: see memory.project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
