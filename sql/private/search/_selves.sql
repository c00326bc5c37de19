create or replace function memory._selves(
    project text, keys text[], query text, user_id text, agent_id text, run_id text, app_id text
) returns uuid[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    found uuid[];
begin
    -- "Where do I work?", and "Where does Alex work?" where the user said to be called so.
    execute format(
        'select array_agg(e.id) from memory.entity as e '
        'where %s and e.is_self and ($3 or exists ('
        '    select from memory.memory as m '
        '    where m.project = ($1).project and m.scope = e.scope and m.slot = ''user / name'' and m.exclusive '
        '        and upper_inf(m.recorded) and memory._other_keys(m.slot_value, ''person'', '
        '            array[m.slot_value]) || memory._name_key(m.slot_value) && $2))',
        memory._in_scope(user_id, agent_id, run_id, app_id, 'e'))
    into found
    using memory._fence(project, user_id, agent_id, run_id, app_id), keys,
        query ~ @data:queries.first_person.pattern@ or keys = '{user}';
    return coalesce(found, '{}');
end
$$;
comment on function @self@ is
'The persons whose memories a scope holds, where a query means them: in the first person, or by the
name that they gave themselves.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
