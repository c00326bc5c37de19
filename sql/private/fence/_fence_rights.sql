create or replace function memory._fence_rights(table_name text) returns text
language sql immutable parallel safe
begin atomic
    select case table_name
        when 'memory' then 'select, insert, update, delete'
        when 'message' then 'select, insert, delete'
        when 'memory_source' then 'select, insert, update, delete'
        when 'entity' then 'select, insert, delete, update (name, type, aliases, embedding)'
        when 'memory_entity' then 'select, insert, delete'
        when 'relation' then 'select, insert, delete'
        when 'event' then 'select'
        when 'idempotency' then 'select, insert, delete, update (result)'
        when 'feedback' then
            'select, delete, insert (project, memory_id, feedback, reason, query, at), '
            'update (feedback, reason, query, at)'
        when 'access' then 'select'
        when 'archive' then 'select'
        when 'job' then
            'select, delete, insert (project, id, user_id, agent_id, run_id, app_id, request, '
            'idempotency_key, request_hash, state, attempts, run_after, result, started_at, '
            'completed_at), update (request, state, attempts, run_after, worker, result, error, '
            'started_at, completed_at)'
        when 'export' then
            'select, delete, insert (project, user_id, agent_id, run_id, app_id, filters, schema, '
            'instructions)'
        when 'profile_job' then
            'select, delete, insert (project, operation, users, idempotency_key)'
        when 'payload' then
            'select, delete, insert (project, id, user_id, agent_id, run_id, app_id, owner_id, '
            'job_id, silent, details), update (job_id, silent, details, updated_at)'
        when 'session' then
            'select, delete, insert (project, run_id, user_id, agent_id, app_id, owner_id, '
            'details), update (details, updated_at)'
        when 'container' then 'select'
        when 'connector' then 'select'
        when 'connected_model' then 'select'
        when 'model_task' then 'select'
        when 'cluster_setting' then 'select'
        when 'lock' then 'select, insert, update'
        when 'key_lock' then 'select, update'
        when 'project' then 'select'
        when 'model' then 'select'
        when 'strategy' then 'select'
        when 'prompt' then 'select'
        when 'model_usage' then 'select'
        when 'schema_version' then 'select'
        end;
end;
comment on function @self@ is
'The privileges of memory_fenced_writer on a table, as GRANT reads them: those of memory_writer, but
for columns that nobody changes; null for none. memory_fenced has SELECT of them. Which rows: see
_fence_policies().';
revoke all on function @self@ from public;
