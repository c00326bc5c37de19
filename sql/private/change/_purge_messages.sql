create or replace function memory._purge_messages(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    fence constant memory.fence := memory._fence(project, user_id, agent_id, run_id, app_id);
begin
    execute format(
        'delete from memory.idempotency as i where i.project = ($1).project and i.scope in ('
        'select m.scope from memory.message as m where %s)',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using fence;
    execute format(
        'delete from memory.message as m where %s',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using fence;
    execute format(
        'delete from memory.payload as m where %s',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using fence;
    execute format(
        'delete from memory.session as m where %s',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using fence;
    execute format(
        'delete from memory.job as m where %s',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using fence;
end
$$;
comment on function @self@ is
'Erases what a scope holds besides its memories: answers of idempotency keys,
messages, payloads and sessions of containers, and jobs of the queue, also those that no worker has
begun.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
