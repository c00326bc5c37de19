create or replace function memory._container_session_set(
    project text, session_id text, changes jsonb, moves boolean
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    ids record;
begin
    update memory.session as s
    set details = s.details || changes,
        updated_at = case when moves then clock_timestamp() else s.updated_at end
    where s.project = _container_session_set.project and s.run_id = session_id;
    if found then
        return;
    end if;
    -- A run that nobody has described yet.
    select v.user_id, v.agent_id, v.app_id, v.created_at, v.updated_at into ids
    from memory.container_sessions as v
    where v.project = _container_session_set.project and v.id = session_id;
    insert into memory.session (project, run_id, user_id, agent_id, app_id, owner_id, details)
    values (
        _container_session_set.project, session_id, ids.user_id, ids.agent_id, ids.app_id,
        current_user, changes);
end
$$;
comment on function @self@ is
'Changes what is said of a session; moves: whether that counts as its last update.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
