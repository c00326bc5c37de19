create or replace function memory._client_project(project text) returns jsonb
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_client_project.project);
begin
    return '{"multilingual": true, "enable_graph": true, "retrieval_criteria": null,
            "memory_depth": null, "usecase_setting": null, "agent_custom_instructions": null}'::jsonb
        || (context.settings -> 'client_settings')
        || jsonb_build_object(
            'project_id', context.name, 'id', context.name, 'name', context.name,
            'description', (
                select p.description from memory.project as p where p.name = context.name),
            'created_at', (
                select p.created_at from memory.project as p where p.name = context.name),
            'custom_instructions', nullif(context.settings ->> 'custom_instructions', ''),
            'custom_categories', nullif(context.settings -> 'custom_categories', '[]'),
            'decay', context.settings -> 'count_access');
end
$$;
comment on function @self@ is
'A project as clients of Mem0 read it: its description, its instructions and categories for a
language model, decay (the setting count_access), and what they keep in the setting client_settings.
Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
