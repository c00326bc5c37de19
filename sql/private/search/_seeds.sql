create or replace function memory._seeds(
    project text, keys text[], user_id text, agent_id text, run_id text, app_id text
) returns uuid[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    scope constant text := memory._in_scope(user_id, agent_id, run_id, app_id, 'e');
    found uuid[];
begin
    execute format(
        'select array_agg(s.id) from ('
        '    select e.id from memory.entity as e where %1$s and e.name_key = any($2) '
        '    union '
        '    select e.id from memory.entity as e '
        '    where %1$s and e.other_keys <> ''{}'' and e.other_keys && $2'
        ') as s', scope)
    into found
    using memory._fence(project, user_id, agent_id, run_id, app_id), keys;
    return coalesce(found, '{}');
end
$$;
comment on function @self@ is
'The entities of a scope that have one of these names: see _named_keys().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
