create or replace function memory._shape(
    context memory.project_context, schema jsonb, instructions text, user_id text, agent_id text,
    run_id text, app_id text, filters jsonb
) returns jsonb
language plpgsql volatile
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    known jsonb;
    answer text;
begin
    if context.chat_provider = 'builtin' then
        return memory._shaped(context.name, '', schema, schema, jsonb_build_object(
            'user_id', user_id, 'agent_id', agent_id, 'run_id', run_id, 'app_id', app_id,
            'filters', filters));
    end if;
    begin
        known := memory._known(context, user_id, agent_id, run_id, app_id, filters);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while a model thinks.
    end;
    answer := memory._model_answer(context.name, concat_ws(
        E'\n', 'Fill this JSON Schema from the memories below, each with the day since when it is true. '
        'Answer with the JSON alone; where nothing is known use null or an empty list.',
        schema::text, nullif(instructions, '')), known -> 'memories', schema);
    -- Where there is no object, the answer as it is, which is no JSON either.
    return coalesce(substring(answer from '\{.*\}'), answer)::jsonb;
exception when invalid_text_representation then
    raise exception 'the chat model did not answer in the shape asked for'
        using errcode = 'ME004', hint = 'Try again, or use a simpler schema.';
end
$$;
comment on function @self@ is
'What a scope holds in the shape of a JSON Schema: by the project''s language model, where there is
none by _shaped(). Errors: those of memory_search() and _model_call(), ME004.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
