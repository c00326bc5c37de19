create or replace function memory._fenced_count_access(caller text, project text, ids uuid[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._count_access(
        project, memory._readable(memory._caller_role(caller), project, ids));
end
$$;
comment on function @self@ is
'_count_access() for fenced roles, of what they may see. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
