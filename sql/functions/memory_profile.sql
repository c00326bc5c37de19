create or replace function @extschema@.memory_profile(user_id text, project text default null)
returns table (profile jsonb, status text, updated_at timestamptz, generation_count bigint)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_profile.project);
begin
    perform memory._check_scope($1, null, null, null, allow_any => false);
    begin
        updated_at := (memory._known(context, $1, null, null, null, null, 1) ->> 'last_at')::timestamptz;
        generation_count := (
            select count(*) from memory.profile_job as j
            where j.project = context.name and $1 = any(j.users));
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while a model thinks.
    end;
    if not (context.settings ->> 'profile_enabled')::boolean then
        status := 'not_enabled';
    elsif updated_at is null then
        status := 'insufficient_data';
    else
        status := 'succeeded';
        profile := memory._shape(
            context, memory._profile_schema(context.settings),
            context.settings ->> 'profile_instructions', $1, null, null, null, null);
    end if;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_profile', $1, null, null, null);
    end if;
    return next;
end
$$;
comment on function @self@ is
'What is known of a user in the shape of the setting profile_schema, made now: so it never outlives
the memories that it is made of. status: succeeded, insufficient_data (nothing is known), not_enabled
(setting profile_enabled). generation_count: how often memory_profile_generate() was asked for it.
Errors: invalid_parameter_value (user_id), invalid_schema_name, those of the language model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
