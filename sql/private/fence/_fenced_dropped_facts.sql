create or replace function memory._fenced_dropped_facts(caller text, project text, dropped integer)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project);
    perform memory._count_dropped_facts(project, dropped);
end
$$;
comment on function @self@ is
'_count_dropped_facts() for fenced roles. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
