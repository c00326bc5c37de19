create or replace function memory._model_configuration(project text, kind text) returns jsonb
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_model_configuration.project);
    model record;
begin
    select m.* into model from memory.model as m
    where m.project = context.name and m.kind = _model_configuration.kind
        and m.provider = 'openai';
    if not found then
        raise exception 'project "%" has no remote % model', context.name, kind
            using errcode = 'object_not_in_prerequisite_state',
            hint = format('Set one: select memory_model_set(%L, ''openai'', ...).', kind);
    end if;
    if model.options ? 'connector' then
        return jsonb_build_object(
            'kind', model.kind, 'model', model.model, 'key_source', 'none', 'key_name', null,
            'options', model.options - 'connector', 'dimension', context.dimension)
            || memory._connector_call(model.options ->> 'connector');
    end if;
    if not memory._endpoint_is_trusted(model.base_url, context.settings) then
        raise exception 'the endpoint % is not trusted', memory._endpoint_origin(model.base_url)
            using errcode = 'insufficient_privilege',
            hint = 'A superuser can add a pattern for it to the setting trusted_endpoints.';
    end if;
    return jsonb_build_object(
        'kind', replace(model.kind, '_2', ''), 'model', model.model, 'base_url', model.base_url,
        'key_source', model.key_source, 'key_name', model.key_name, 'options', model.options,
        'dimension', (
            select case kind when 'embedding_2' then p.dimension_2 else p.dimension end
            from memory.project as p where p.name = context.name));
end
$$;
comment on function @self@ is
'Endpoint, key''s place and options of a project''s remote model of a kind. Errors:
object_not_in_prerequisite_state where it has none, insufficient_privilege where its endpoint is
not trusted (any more); for a container''s model those of _connector_call().';
revoke all on function @self@ from public;
