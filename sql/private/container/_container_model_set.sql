create or replace function memory._container_model_set(
    project text, kind text, model_id text, result_path text
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_container_model_set.project);
    called jsonb;
begin
    if model_id = 'builtin' then
        perform memory._check_model_change(context, kind, 'builtin', null);
        insert into memory.model as m (project, kind, provider, model)
        values (context.name, _container_model_set.kind, 'builtin',
            case kind when 'embedding' then memory._builtin_version() end)
        on conflict on constraint model_pkey do update
        set provider = excluded.provider, model = excluded.model, base_url = null,
            key_source = null, key_name = null, options = '{}', updated_at = clock_timestamp();
        return;
    end if;
    called := memory._connector_call(model_id);
    perform memory._check_model_change(context, kind, 'openai', model_id);
    if not pg_input_is_valid(result_path, 'jsonpath') then
        raise exception 'llm_result_path is no JSON path: %', left(result_path, 200)
            using errcode = 'invalid_parameter_value',
            hint = 'For example $.choices[0].message.content.';
    end if;
    insert into memory.model as m (project, kind, provider, model, base_url, key_source, options)
    values (
        context.name, _container_model_set.kind, 'openai', model_id, called ->> 'base_url', 'none',
        jsonb_strip_nulls(jsonb_build_object(
            'connector', model_id, 'result_path', result_path,
            'batch_size', case when kind = 'embedding' then case
                when called #>> '{template,pre_process_function}' like '%bedrock%' then 1 else 10
                end end)))
    on conflict on constraint model_pkey do update
    set provider = excluded.provider, model = excluded.model, base_url = excluded.base_url,
        key_source = excluded.key_source, key_name = null, options = excluded.options,
        updated_at = clock_timestamp();
end
$$;
comment on function @self@ is
'Has a project use a registered model (or "builtin") as chat or embedding. result_path: where the
text of an answer is, as SQL/JSON path; null for OpenAI''s place.
Errors: undefined_object, invalid_parameter_value, object_not_in_prerequisite_state.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
