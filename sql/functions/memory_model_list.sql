create or replace function @extschema@.memory_model_list(project text default null)
returns table (
    kind text, provider text, model text, endpoint text, key_source text, dimension integer,
    is_used boolean, updated_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 3
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_model_list.project);
begin
    return query
    select k.kind, coalesce(m.provider, k.provider), m.model,
        substring(m.base_url from '^[^:]+://(?:[^/@]*@)?([^/?#]*)'), m.key_source,
        case k.kind when 'embedding' then p.dimension when 'embedding_2' then p.dimension_2 end,
        k.kind not like 'embedding%' or k.kind = memory._embedding_kind(p.vectors), m.updated_at
    from memory.project as p
    cross join (values
        (1, 'embedding', null), (2, 'embedding_2', null), (3, 'chat', 'builtin'),
        (4, 'rerank', 'none')
    ) as k (place, kind, provider)
    left join memory.model as m on m.project = p.name and m.kind = k.kind
    where p.name = context.name and coalesce(m.provider, k.provider) is not null
    order by k.place;
end
$$;
comment on function @self@ is
'The models of a project: the one that embeds (embedding_2: the other one while it is changed, see
memory_embedding_change()), the one that reads messages (chat), and the one that reranks; provider
as in memory_model_set(), none where there is none. endpoint is the host, key_source where the key
comes from, is_used whether searches use it. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
