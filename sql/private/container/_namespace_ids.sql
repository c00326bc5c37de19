create or replace function memory._namespace_ids(
    namespace jsonb, out user_id text, out agent_id text, out run_id text, out app_id text
)
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    others constant jsonb := coalesce(namespace, '{}')
        - '{user_id,agent_id,session_id,app_id}'::text[];
begin
    user_id := nullif(namespace ->> 'user_id', '');
    agent_id := nullif(namespace ->> 'agent_id', '');
    run_id := nullif(namespace ->> 'session_id', '');
    app_id := nullif(namespace ->> 'app_id', '');
    -- Each key keeps apart what it names, whatever it is called.
    if others <> '{}' or num_nonnulls(user_id, agent_id, run_id, app_id) = 0 then
        app_id := 'namespace ' || (others || case when app_id is null then '{}'
            else jsonb_object(array['app_id', app_id]) end)::text;
    end if;
end
$$;
comment on function @self@ is
'The ids of the scope that a namespace names: user_id, agent_id, app_id, and session_id as run_id.
Other keys, and a namespace without keys, are the text "namespace {...}" as app_id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
