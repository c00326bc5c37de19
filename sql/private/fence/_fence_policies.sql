create or replace function memory._fence_policies(
    table_name text, project text,
    out seen text, out inserted text, out changed text, out deleted text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- By the memory that a row belongs to.
    its_memory constant text := format(
        '%1$s.project = any((select memory._granted(%2$L, %%L, ''project''))::text[]) or exists ('
        'select from %3$I.memory as m where m.project = %1$s.project and m.id = %1$s.memory_id%%s)',
        table_name, project, coalesce('memory_' || project, 'memory'));
    its_project constant text := format(
        '%s.%s = any((select memory._granted_projects(%%L))::text[])',
        table_name, case table_name when 'project' then 'name' else 'project' end);
begin
    case
        when table_name in (
            'memory', 'message', 'entity', 'job', 'idempotency', 'event', 'export', 'payload',
            'session') then
            seen := memory._fence_condition(table_name, 'read', project);
            changed := memory._fence_condition(table_name, 'write', project);
            deleted := changed;
            inserted := concat_ws(
                ' and ', changed,
                -- Whoever knows the id of another's row would learn from an error that it is there.
                case when table_name in ('memory', 'message', 'entity', 'job', 'payload')
                    then 'memory._made_at(id) > transaction_timestamp() - interval ''1 s''' end,
                -- Its key is another's where its scope is.
                case when table_name = 'idempotency'
                    then 'scope = memory._scope_key(user_id, agent_id, run_id, app_id)' end,
                case when table_name = 'job'
                    then 'memory._may_add(project, user_id, agent_id, run_id, app_id)' end);
        when table_name in ('memory_source', 'memory_entity', 'relation', 'feedback', 'access', 'archive') then
            seen := format(its_memory, 'read', '');
            deleted := format(
                its_memory, 'write', ' and ' || memory._fence_condition('m', 'write', project));
            -- A memory of the same statement is not seen yet: its id is new, and _fence_links() looks.
            inserted := format(
                'memory._made_at(memory_id) > transaction_timestamp() - interval ''1 s'' or %s',
                deleted);
            changed := deleted;
        when table_name = 'profile_job' then
            seen := 'users <@ (select memory._granted(project, ''read'', ''user_id'')) or '
                'project = any((select memory._granted(null, ''read'', ''project''))::text[])';
            deleted := replace(seen, '''read''', '''write''');
            -- A key that another's users had used would tell of them.
            inserted := '(' || deleted || ') and (idempotency_key is null '
                'or starts_with(idempotency_key, md5(users::text) || '' ''))';
        when table_name in ('project', 'model', 'strategy', 'prompt', 'container') then
            seen := format(its_project, 'read');
        when table_name = 'model_usage' then
            seen := 'project = any((select memory._granted(null, ''read'', ''project''))::text[])';
        when table_name = 'lock' then
            seen := format(its_project, 'read');
            inserted := format(its_project, 'write');
            changed := inserted;
        when table_name in ('key_lock', 'schema_version', 'cluster_setting') then
            seen := 'true'; -- they tell nothing
            changed := 'true';
        else
            null;
    end case;
    seen := coalesce(seen, 'false');
    inserted := coalesce(inserted, 'false');
    changed := coalesce(changed, 'false');
    deleted := coalesce(deleted, 'false');
end
$$;
comment on function @self@ is
'Which rows of a table of schema memory, or of a project''s, fenced roles see, insert, change (the
new row) and delete: conditions. A table that it doesn''t know is closed to them.';
revoke all on function @self@ from public;
