create or replace function memory._check_model_change(
    project memory.project_context, kind text, provider text, model text
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    allowed constant text[] := case kind
        when 'embedding' then array['builtin', 'openai', 'none']
        when 'chat' then array['builtin', 'openai']
        when 'rerank' then array['none', 'openai'] end;
begin
    if allowed is null then
        raise exception 'unknown kind of model: %', coalesce(quote_literal(kind), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use embedding, chat or rerank.';
    end if;
    if provider is null or provider <> all (allowed) then
        raise exception 'unknown provider of % models: %',
            kind, coalesce(quote_literal(provider), 'null')
            using errcode = 'invalid_parameter_value',
            hint = format('Use %s.', array_to_string(allowed, ' or '));
    end if;
    if kind <> 'embedding' then
        return;
    end if;
    if provider = 'builtin' and project.dimension <> 256 then
        raise exception 'the builtin model has 256 dimensions, project "%" has %',
            project.name, project.dimension
            using errcode = 'invalid_parameter_value', hint = 'Make a project of 256 dimensions.';
    end if;
    if exists (select from memory.memory as m where m.project = project.name)
        and not exists (
            select from memory.model as m
            where m.project = project.name
                and m.kind = memory._embedding_kind(project.vectors)
                and m.provider = _check_model_change.provider
                and (m.provider = 'builtin' or m.model is not distinct from _check_model_change.model)
        ) then
        raise exception 'project "%" holds embeddings of another model', project.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Vectors of different models can''t be compared: see memory_embedding_change().';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for an unknown kind or provider or a dimension that does not fit,
object_not_in_prerequisite_state where memories of another embedding model exist.';
revoke all on function @self@ from public;
