create or replace function memory._counted(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_fenced() then
        perform memory._fenced_count_access(memory._caller(), project, ids);
    else
        perform memory._count_access(project, ids);
    end if;
end
$$;
comment on function @self@ is
'Counts that a search returned these memories: see _count_access().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
