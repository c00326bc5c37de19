create or replace function memory._extract_by_model(
    project memory.project_context, request memory.request, with_left_out boolean
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    options jsonb;
    candidates jsonb;
    asked jsonb;
    answer jsonb;
    facts jsonb;
begin
    begin
        options := memory._extraction_options(project, request);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while the model thinks.
    end;
    if options -> 'strategies' = '[]' or request.messages = '[]' then
        return '[]'::jsonb;
    end if;
    candidates := memory._candidates(project, request);
    asked := memory._extraction_request(request.messages, candidates, options);
    if memory._is_fenced() then
        answer := memory._fenced_model_call(memory._caller(), project.name, asked);
    else
        answer := memory._model_call(project.name, 'chat', asked);
    end if;
    facts := memory._extraction_answer(answer ->> 'content', request.messages, candidates, options);
    perform memory._report_extraction(project.name, facts, answer ->> 'finish_reason');
    return (
        select coalesce(jsonb_agg(
            fact.value || jsonb_build_object(
                'target_id', chosen.value -> 'id', 'target_hash', chosen.value -> 'content_hash')
            order by fact.ordinality), '[]')
        from jsonb_array_elements(facts -> 'facts') with ordinality as fact
        left join jsonb_array_elements(candidates) as chosen
            on chosen.value -> 'number' = fact.value -> 'target'
    ) || case when with_left_out then facts -> 'left_out' else '[]' end;
end
$$;
comment on function @self@ is
'The statements of the messages by the project''s language model, in one call: drafts as
_extract_builtin() gives, with the memory that each changes; with_left_out as there; no call where no strategy is on or
nothing was said. A NOTICE tells why all of them were left out. Errors: those of _model_call(),
ME004 where the answer can''t be read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
