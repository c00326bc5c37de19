create or replace function memory._extract_by_model(
    project memory.project_context, request memory.request
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    options constant jsonb := memory._extraction_options(project, request);
    candidates jsonb;
    answer jsonb;
begin
    if options -> 'strategies' = '[]' then
        return '[]'::jsonb;
    end if;
    candidates := memory._candidates(project, request);
    answer := memory._model_call(
        project.name, 'chat', memory._extraction_request(request.messages, candidates, options));
    answer := memory._extraction_answer(answer ->> 'content', request.messages, candidates, options);
    perform memory._count_dropped_facts(project.name, (answer ->> 'dropped')::integer);
    return (
        select coalesce(jsonb_agg(
            fact.value || jsonb_build_object(
                'target_id', chosen.value -> 'id', 'target_hash', chosen.value -> 'content_hash')
            order by fact.ordinality), '[]')
        from jsonb_array_elements(answer -> 'facts') with ordinality as fact
        left join jsonb_array_elements(candidates) as chosen
            on chosen.value -> 'number' = fact.value -> 'target');
end
$$;
comment on function @self@ is
'The statements of the messages by the project''s language model, in one call: drafts as
_extract_builtin() gives, with the memory that each changes; no call where no strategy is on.
Errors: those of _model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
