create or replace function memory._model_predict(model_id text, request jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb := memory._model_post(
        memory._connector_call(model_id) || jsonb_build_object(
            'kind', 'chat', 'model', model_id, 'key_source', 'none', 'key_name', null,
            'options', '{}'::jsonb, 'dimension', 0),
        request);
    failure constant jsonb := answer -> 'error';
begin
    if failure is not null then
        raise exception '%', failure ->> 'message'
            using errcode = failure ->> 'sqlstate', detail = failure ->> 'detail',
            hint = failure ->> 'hint';
    end if;
    return answer - 'meter';
end
$$;
comment on function @self@ is
'Calls a registered model: {"parameters": {...}} or {"text_docs": [...]}. Returns {"response": the
JSON of its server}, and where post_process_function reads vectors in it, "vectors".
Errors: those of _model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
