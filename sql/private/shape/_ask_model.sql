create or replace function memory._ask_model(
    project text, task text, known jsonb, schema jsonb default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    return memory._model_call(project, 'chat', jsonb_strip_nulls(jsonb_build_object(
        'messages', jsonb_build_array(
            jsonb_build_object('role', 'system', 'content', task),
            jsonb_build_object('role', 'user', 'content', (
                select string_agg(
                    '- [' || (m.value ->> 'since') || '] ' || (m.value ->> 'memory'), E'\n'
                    order by m.ordinality)
                from jsonb_array_elements(known) with ordinality as m))),
        'schema', schema::text))) ->> 'content';
end
$$;
comment on function @self@ is
'What a project''s language model makes of memories (see _known()) by a task; with a schema as JSON.
Call it with no row locked. Errors: those of _model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
