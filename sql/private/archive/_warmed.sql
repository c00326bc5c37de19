create or replace function memory._warmed(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_fenced() then
        perform memory._fenced_warm(memory._caller(), project, ids);
    else
        perform memory._warm(project, ids);
    end if;
end
$$;
comment on function @self@ is
'Brings back what a search has found in the archive: see _warm().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
