create or replace function memory._client_instructions(project text, use_case text) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    context memory.project_context := memory._project(_client_instructions.project);
    answer text;
    told jsonb;
begin
    if context.chat_provider = 'builtin' then
        raise exception 'project "%" has no language model', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Set one: memory_model_set(''chat'', ''openai'', ...).';
    end if;
    answer := memory._model_answer(
        context.name,
        'For the use case below answer with JSON alone: custom_instructions, a short paragraph that '
        'says which facts and preferences are worth remembering there, and test_message, one sentence '
        'that a user would say there.',
        jsonb_build_array(jsonb_build_object('since', 'use case', 'memory', use_case)),
        '{"type": "object", "additionalProperties": false,
          "properties": {"custom_instructions": {"type": "string"}, "test_message": {"type": "string"}},
          "required": ["custom_instructions", "test_message"]}');
    begin
        told := substring(answer from '\{.*\}')::jsonb;
    exception when data_exception then
        null;
    end;
    if (jsonb_typeof(told -> 'custom_instructions') = 'string'
        and jsonb_typeof(told -> 'test_message') = 'string') is not true
    then
        raise exception 'the chat model did not answer in the shape asked for'
            using errcode = 'ME004', hint = 'Try again.';
    end if;
    return told;
end
$$;
comment on function @self@ is
'What a project''s language model would be told for a use case, and a message to try it with:
{"custom_instructions", "test_message"}. Errors: object_not_in_prerequisite_state without a language
model, ME004, those of _model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
