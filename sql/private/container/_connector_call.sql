create or replace function memory._connector_call(model_id text) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    connector record;
    action jsonb;
    url text;
begin
    select c.definition, c.credentials into connector
    from memory.connected_model as m join memory.connector as c on c.id = m.connector_id
    where m.id = model_id;
    if not found then
        raise exception 'model % is not registered', model_id
            using errcode = 'undefined_object', hint = 'See POST .../models/_register.';
    end if;
    url := memory._connector_url(connector.definition);
    perform memory._check_connector_url(url);
    select a.value into action from jsonb_array_elements(connector.definition -> 'actions') as a
    where lower(a.value ->> 'action_type') = 'predict' limit 1;
    return jsonb_build_object(
        'base_url', substring(url from '^(.*)/'), 'secrets', connector.credentials,
        'template', jsonb_strip_nulls(jsonb_build_object(
            'path', substring(url from '[^/]*$'),
            'headers', action -> 'headers', 'request_body', action -> 'request_body',
            'parameters', connector.definition -> 'parameters',
            'pre_process_function', action -> 'pre_process_function',
            'post_process_function', action -> 'post_process_function')));
end
$$;
comment on function @self@ is
'How a registered model is called: base_url, template (path, headers, request_body, parameters,
pre_process_function, post_process_function) and secrets, the names of secrets.
Errors: undefined_object, invalid_parameter_value (the address is not trusted any more).';
revoke all on function @self@ from public;
