create or replace function memory._note_read(
    project text, function_name text, user_id text, agent_id text, run_id text, app_id text,
    memory_id uuid default null
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_fenced() then
        perform memory._fenced_audit_read(
            memory._caller(), project, function_name, user_id, agent_id, run_id, app_id, memory_id);
    else
        perform memory._audit_read(
            project, function_name, user_id, agent_id, run_id, app_id, memory_id);
    end if;
end
$$;
comment on function @self@ is
'Records that the session''s user reads: see _audit_read().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
