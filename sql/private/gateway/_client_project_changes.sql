create or replace function memory._client_project_changes(
    project text, changes jsonb, out name text, out value jsonb
) returns setof record
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_client_project_changes.project);
    kept jsonb := changes - '{custom_instructions,custom_categories,decay,org_id,project_id}'::text[];
begin
    if pg_column_size(kept) > 65536 then
        raise exception 'the settings are too large'
            using errcode = 'program_limit_exceeded', hint = 'Use at most 64 kB.';
    end if;
    return query
        select s.name, coalesce(nullif(changes -> s.key, 'null'), s.none)
        from (values
            ('custom_instructions', 'custom_instructions', jsonb '""'),
            ('custom_categories', 'custom_categories', '[]'),
            ('count_access', 'decay', 'false')) as s (name, key, none)
        where changes ? s.key
        union all
        select 'client_settings', (context.settings -> 'client_settings') || kept
        where kept <> '{}';
end
$$;
comment on function @self@ is
'The settings, for memory_setting_set(), that a client''s changes to what _client_project() tells
come to. Errors: invalid_schema_name, program_limit_exceeded.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
