create or replace function memory._audit_read(
    project text, function_name text, user_id text, agent_id text, run_id text, app_id text,
    memory_id uuid default null
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.read_event (
        project, id, function_name, memory_id, user_id, agent_id, run_id, app_id)
    values (
        _audit_read.project,
        memory._new_id(memory._bucket(_audit_read.project, user_id, agent_id, run_id, app_id)),
        function_name, memory_id, user_id, agent_id, run_id, app_id);
exception when read_only_sql_transaction then
    raise exception 'reads of project "%" are audited, which is not possible here', project
        using errcode = 'read_only_sql_transaction',
        hint = 'Read on the primary server, outside a read-only transaction.';
end
$$;
comment on function @self@ is
'Records that the session''s user reads: see memory.read_event. Raises read_only_sql_transaction
where nothing can be recorded, so that nothing is read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
