create or replace function memory._client_project_set(project text, changes jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_client_project_set.project);
    kept jsonb := changes - '{custom_instructions,custom_categories,decay,org_id,project_id}'::text[];
begin
    if changes ? 'custom_instructions' then
        perform @extschema@.memory_setting_set(
            'custom_instructions', coalesce(nullif(changes -> 'custom_instructions', 'null'), '""'), context.name);
    end if;
    if changes ? 'custom_categories' then
        perform @extschema@.memory_setting_set(
            'custom_categories', coalesce(nullif(changes -> 'custom_categories', 'null'), '[]'), context.name);
    end if;
    if changes ? 'decay' then
        perform @extschema@.memory_setting_set('count_access', coalesce(nullif(changes -> 'decay', 'null'), 'false'), context.name);
    end if;
    if kept <> '{}' then
        if pg_column_size(kept) > 65536 then
            raise exception 'the settings are too large'
                using errcode = 'program_limit_exceeded', hint = 'Use at most 64 kB.';
        end if;
        perform @extschema@.memory_setting_set(
            'client_settings', (context.settings -> 'client_settings') || kept, context.name);
    end if;
end
$$;
comment on function @self@ is
'Changes what _client_project() tells. Errors: those of memory_setting_set(),
program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
