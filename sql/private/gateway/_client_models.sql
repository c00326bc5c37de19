create or replace function memory._client_models(project text)
returns table (
    kind text, provider text, model text, base_url text, key_source text, key_name text,
    options jsonb, dimension integer
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_client_models.project);
begin
    return query
    select k.kind, coalesce(m.provider, k.provider), m.model, m.base_url, m.key_source, m.key_name,
        coalesce(m.options, '{}'), context.dimension
    from (values
        ('chat', 'chat', context.chat_provider),
        ('embedding', memory._embedding_kind(context.vectors), context.provider)
    ) as k (kind, own_kind, provider)
    left join memory.model as m on m.project = context.name and m.kind = k.own_kind
    order by k.kind;
end
$$;
comment on function @self@ is
'The language model of a project and the model of its embeddings, as memory_model_set() takes them,
and the dimension of its vectors. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
