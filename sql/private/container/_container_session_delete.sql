create or replace function memory._container_session_delete(project text, session_id text)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    delete from memory.session as s
    where s.project = _container_session_delete.project and s.run_id = session_id;
    return found;
end
$$;
comment on function @self@ is
'Removes what is said of a session. A run that has messages goes on being a session: its messages
are working memory, deleted there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
