create or replace function memory._target(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns memory.target
language sql immutable parallel safe
begin atomic
    select row(
        project, memory._scope_key(user_id, agent_id, run_id, app_id), user_id, agent_id, run_id,
        app_id, memory._bucket(project, user_id, agent_id, run_id, app_id))::memory.target;
end;
comment on function @self@ is
'The scope of these ids in a project, to write to.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
