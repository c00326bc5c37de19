create or replace function memory._fenced_warm(caller text, project text, ids uuid[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._warm(
        project, memory._readable(memory._caller_role(caller), project, ids));
end
$$;
comment on function @self@ is
'_warm() for fenced roles, of what they may see. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
