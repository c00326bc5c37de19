create or replace function memory._strategy_applies(
    target memory.target, name text, namespace text[]
) returns boolean
language sql immutable parallel safe
begin atomic
    select name = '' or memory._ids_namespace(
        target.user_id, target.agent_id, target.run_id, target.app_id) ?& namespace;
end;
comment on function @self@ is
'Whether a strategy runs for a scope: one of a container only where all keys of its namespace are
named.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
