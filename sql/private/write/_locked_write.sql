create or replace function memory._locked_write(
    project memory.project_context, target jsonb, messages jsonb, facts jsonb, infer boolean,
    defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._lock_scopes(project.name, array(
        select (t.target ->> 'scope')::uuid
        from memory._targets(project.name, target) as t (target)));
    return memory._write_requests(
        project,
        array[jsonb_build_object(
            'target', target, 'messages', messages, 'infer', infer, 'defaults', defaults)],
        array[facts]) -> 0;
end
$$;
comment on function @self@ is
'The short write phase: locks the scopes, then writes messages and facts. Returns the outcomes.
Raises serialization_failure under REPEATABLE READ after a concurrent change.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
