create or replace function @extschema@.memory_embedding_change(
    provider text,
    model text default null,
    dimension integer default null,
    base_url text default null,
    api_key_env text default null,
    api_key_file text default null,
    secret text default null,
    options jsonb default '{}',
    project text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_embedding_change.project);
    next memory.project_context := context;
    column_number constant integer := 3 - context.vectors;
    kind constant text := memory._embedding_kind(column_number);
    address text;
    key_source text;
    key_name text;
    memories bigint;
begin
    next.dimension := coalesce(dimension, case provider when 'builtin' then 256 end);
    if provider is null or provider not in ('builtin', 'openai') then
        raise exception 'unknown provider of embedding models: %',
            coalesce(quote_literal(provider), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use builtin or openai: what is there has to be embedded again.';
    elsif next.dimension is null or next.dimension not between 1 and 4000
        or provider = 'builtin' and next.dimension <> 256 then
        raise exception 'invalid dimension: %', coalesce(next.dimension::text, 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use 1 to 4000, as many as the model gives; the builtin model has 256.';
    elsif jsonb_typeof(options) is distinct from 'object' then
        raise exception 'options is a JSON object, not %', coalesce(options::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'For example {"attempts": 5}.';
    end if;
    if provider = 'openai' then
        address := memory._model_address(context, model, 'text-embedding-3-small', base_url);
        perform memory._check_model_options(next, 'embedding', options);
        select k.key_source, k.key_name into key_source, key_name
        from memory._model_key(base_url, api_key_env, api_key_file, secret) as k;
    elsif num_nonnulls(base_url, api_key_env, api_key_file, secret) > 0 then
        raise exception 'provider "%" has no endpoint and no key', provider
            using errcode = 'invalid_parameter_value', hint = 'They belong to provider "openai".';
    else
        model := memory._builtin_version();
    end if;
    if memory._context_of(context, column_number) is not null
        or exists (
            select from memory.memory as m
            where m.project = context.name
                and case column_number when 2 then m.embedding_2 else m.embedding end is not null)
        or exists (
            select from memory.archive as a
            where a.project = context.name
                and case column_number when 2 then a.embedding_2 else a.embedding end is not null)
    then
        raise exception 'project "%" has other vectors already', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = format('See memory_embedding_status(%1$L); call memory_embedding_finish(%1$L); '
                'removes those that are not in use.', context.name);
    end if;
    memories := (select count(*) from memory.memory as m where m.project = context.name);
    -- For a moment: nothing is read or written under the lock.
    perform memory._lock_project_tables(context.name);
    perform memory._limit_dimension(
        'memory_' || context.name, column_number, next.dimension, is_new => false);
    update memory.project as p
    set dimension = case column_number when 1 then next.dimension else p.dimension end,
        dimension_2 = case column_number when 2 then next.dimension else p.dimension_2 end
    where p.name = context.name;
    insert into memory.model (
        project, kind, provider, model, base_url, key_source, key_name, options)
    values (
        context.name, kind, $1, memory_embedding_change.model, address, key_source, key_name,
        memory_embedding_change.options);
    return memories;
end
$$;
comment on function @self@ is
'Begins to change the model by which a project''s memories are embedded, while everything goes on
with the one in use: from now on memory_embedding_fill(), or agent-memory work, embeds all memories
by the new one, too; memory_embedding_status() says how far it is; memory_embedding_switch() then
lets searches and writers use the new vectors, and again the old ones; memory_embedding_finish()
removes those that are not in use. provider: builtin, or openai with model, dimension, base_url,
api_key_env, api_key_file, secret and options as in memory_model_set(). Returns how many memories
there are to embed, former states and archived ones among them. Errors: invalid_parameter_value,
null_value_not_allowed (model), object_not_in_prerequisite_state where there are two kinds of
vectors already, lock_not_available, invalid_schema_name; those of memory_model_set() for keys.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
