create or replace function memory._ids_namespace(
    user_id text, agent_id text, run_id text, app_id text
) returns jsonb
language sql immutable parallel safe
begin atomic
    select jsonb_strip_nulls(jsonb_object(array[
        'user_id', user_id, 'agent_id', agent_id, 'session_id', run_id,
        'app_id', case when not starts_with(app_id, 'namespace {') then app_id end]))
        || case when starts_with(app_id, 'namespace {') and substr(app_id, 11) is json object
            then substr(app_id, 11)::jsonb else '{}' end;
end;
comment on function @self@ is
'The namespace of a container''s document, by the ids of its scope: see _namespace_ids().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
