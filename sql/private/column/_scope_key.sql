create or replace function memory._scope_key(
    user_id text, agent_id text, run_id text, app_id text
) returns uuid
language plpgsql immutable parallel safe -- inlined it would be planned with each insert
set search_path = pg_catalog, pg_temp
as $$
begin
    return md5(
        quote_nullable(user_id) || ',' || quote_nullable(agent_id) || ','
        || quote_nullable(run_id) || ',' || quote_nullable(app_id))::uuid;
end
$$;
comment on function @self@ is
'One value for the four ids of a scope, nulls included, so that constraints can compare it with =.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
