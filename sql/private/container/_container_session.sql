create or replace function memory._container_session(
    project text, session_id text, namespace jsonb, details jsonb
) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    ids record;
begin
    select i.user_id, i.agent_id, i.app_id into ids
    from memory._namespace_ids(coalesce(namespace, '{}') - 'session_id') as i;
    perform memory._check_scope(null, null, session_id, null, allow_any => false);
    insert into memory.session (project, run_id, user_id, agent_id, app_id, owner_id, details)
    values (
        _container_session.project, session_id, ids.user_id, ids.agent_id,
        nullif(ids.app_id, 'namespace {}'), current_user, _container_session.details)
    on conflict on constraint session_pkey do nothing;
    return found;
end
$$;
comment on function @self@ is
'Makes a session; false where there is one of this id already, which stays as it is.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
