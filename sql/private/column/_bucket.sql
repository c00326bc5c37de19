create or replace function memory._bucket(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns integer
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    digest constant bytea := sha256(convert_to(
        project || chr(31)
        || coalesce('u:' || user_id, 'a:' || agent_id, 'p:' || app_id, 'r:' || run_id, ''),
        'UTF8'));
begin
    return (get_byte(digest, 0) << 4) | (get_byte(digest, 1) >> 4);
end
$$;
comment on function @self@ is
'The bucket of a scope, 0 to 4095: the first 12 bits of SHA-256 of the project, 0x1F and whom the
scope belongs to: "u:" and the user_id, else "a:" agent_id, else "p:" app_id, else "r:" run_id, in
UTF-8. The last 12 bits of each id of the scope. The toolkit''s agent_memory.buckets says the same.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
