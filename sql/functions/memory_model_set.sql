create or replace function @extschema@.memory_model_set(
    kind text, provider text, model text default null, options jsonb default '{}',
    project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_model_set.project);
begin
    if kind is distinct from 'embedding' then
        raise exception 'models of kind % can''t be set in this release',
            coalesce(quote_literal(kind), 'null')
            using errcode = 'feature_not_supported',
            hint = 'Kind "embedding" can; statements are extracted by the builtin extractor.';
    end if;
    if provider is null or provider not in ('builtin', 'none') then
        raise exception 'unknown embedding provider: %', coalesce(quote_literal(provider), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use "builtin", or "none" where the caller passes every embedding.';
    end if;
    if provider = 'builtin' and context.dimension <> 256 then
        raise exception 'the builtin model has 256 dimensions, project "%" has %',
            context.name, context.dimension
            using errcode = 'invalid_parameter_value', hint = 'Make a project of 256 dimensions.';
    end if;
    if provider <> context.provider and exists (
        select from memory.memory as m where m.project = context.name
    ) then
        raise exception 'project "%" holds embeddings of another model', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Vectors of different models can''t be compared: make a new project.';
    end if;
    insert into memory.model as m (project, kind, provider, model, options)
    values (context.name, $1, $2, $3, coalesce($4, '{}'))
    on conflict on constraint model_pkey do update
    set provider = excluded.provider, model = excluded.model, options = excluded.options,
        updated_at = clock_timestamp();
    return provider;
end
$$;
comment on function @extschema@.memory_model_set(text, text, text, jsonb, text) is
'Sets which model a project uses for a purpose; so far kind "embedding" with provider "builtin" or
"none". Returns the provider. Errors: feature_not_supported for other kinds,
invalid_parameter_value,
object_not_in_prerequisite_state where memories of another model exist.';
revoke all on function @extschema@.memory_model_set(text, text, text, jsonb, text) from public;
grant execute on function @extschema@.memory_model_set(text, text, text, jsonb, text)
to memory_admin;
