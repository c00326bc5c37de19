create or replace function memory._links(statement text, subject text) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return memory._links_builtin(statement, subject);
exception when feature_not_supported then
    -- A server without PL/Python has no rules to read statements by.
    return '{"entities": [], "relations": []}'::jsonb;
end
$$;
comment on function @self@ is
'What _links_builtin() gives; nothing where the server has no PL/Python.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
