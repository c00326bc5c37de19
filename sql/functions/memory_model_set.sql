create or replace function @extschema@.memory_model_set(
    kind text,
    provider text,
    model text default null,
    base_url text default null,
    api_key_env text default null,
    api_key_file text default null,
    secret text default null,
    options jsonb default '{}',
    project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_model_set.project);
    address text;
    key_source text;
    key_name text;
begin
    perform memory._check_model_change(context, kind, provider, model);
    if jsonb_typeof(options) <> 'object' then
        raise exception 'options is a JSON object, not %', options
            using errcode = 'invalid_parameter_value', hint = 'For example {"attempts": 5}.';
    end if;
    if provider = 'openai' then
        address := memory._model_address(context, model, 'gpt-4o-mini', base_url);
        perform memory._check_model_options(context, kind, options);
        select k.key_source, k.key_name into key_source, key_name
        from memory._model_key(base_url, api_key_env, api_key_file, secret) as k;
    elsif num_nonnulls(base_url, api_key_env, api_key_file, secret) > 0 then
        raise exception 'provider "%" has no endpoint and no key', provider
            using errcode = 'invalid_parameter_value', hint = 'They belong to provider "openai".';
    end if;
    if kind = 'embedding' and provider = 'builtin' then
        -- Its version is that of the embeddings that are there; of none, today's.
        select m.model into model from memory.model as m
        where m.project = context.name and m.kind = memory._embedding_kind(context.vectors)
            and m.provider = 'builtin';
        if not found then
            model := memory._builtin_version();
        end if;
    end if;
    insert into memory.model as m (
        project, kind, provider, model, base_url, key_source, key_name, options)
    values (
        context.name,
        case when $1 = 'embedding' then memory._embedding_kind(context.vectors) else $1 end, $2, $3, address, key_source, key_name, coalesce($8, '{}'))
    on conflict on constraint model_pkey do update
    set provider = excluded.provider, model = excluded.model, base_url = excluded.base_url,
        key_source = excluded.key_source, key_name = excluded.key_name,
        options = excluded.options, updated_at = clock_timestamp();
    return provider;
end
$$;
comment on function @self@ is
'Sets which model a project uses for a purpose. kind: embedding (provider builtin, none or openai),
chat (builtin or openai), rerank (none or openai). openai is any OpenAI-compatible endpoint: model,
base_url (default OpenAI''s), the key''s place (api_key_env: variable of the server; api_key_file:
file of the server; secret: see memory_secret_set()), options (deadline_seconds 60,
timeout_seconds, attempts 3, result_path, response_format, extra, path, batch_size 64, dimensions,
request). Returns the provider. Errors: invalid_parameter_value (also an endpoint that is not
trusted), null_value_not_allowed (model), undefined_object (secret), insufficient_privilege (file),
object_not_in_prerequisite_state where memories of another embedding model exist.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
