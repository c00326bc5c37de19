create or replace function @extschema@.memory_bind(
    key text,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null
) returns name
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if key is null then
        raise exception 'key is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass a key of memory_key_create().';
    end if;
    return memory._bind(sha256(convert_to(key, 'UTF8')), user_id, agent_id, run_id, app_id);
end
$$;
comment on function @self@ is
'Binds the transaction to ids, and to the project of the key: until its end a fenced role sees and
writes no more of what it was granted, and what was granted "bound" only so. key: of
memory_key_create(), for the role that is used; it proves who binds, so that a client without it
can''t bind itself to somebody else. user_id: null for the key''s own. Returns the role for which it
binds. Needs a transaction of several statements: in one of its own it ends with it.
Errors: null_value_not_allowed, invalid_authorization_specification (key), insufficient_privilege
(another user''s key), invalid_parameter_value without an id or for "*".';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
