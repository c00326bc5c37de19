create or replace function memory._model_address(
    project memory.project_context, model text, example text, base_url text
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    address constant text := rtrim(coalesce(base_url, 'https://api.openai.com/v1'), '/');
begin
    if coalesce(btrim(model), '') = '' then
        raise exception 'model is missing'
            using errcode = 'null_value_not_allowed',
            hint = format('Name the model as its server does, e.g. %s.', example);
    end if;
    if not memory._endpoint_is_trusted(address, project.settings) then
        raise exception 'the endpoint % is not trusted', memory._endpoint_origin(address)
            using errcode = 'invalid_parameter_value',
            hint = 'A superuser can add a pattern for it to the setting trusted_endpoints.';
    end if;
    return address;
end
$$;
comment on function @self@ is
'Where a model of an OpenAI-compatible endpoint is asked. example: a model''s name, for the HINT.
Errors: null_value_not_allowed without a model, invalid_parameter_value for an endpoint that is not
trusted.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
