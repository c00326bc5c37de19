create or replace function @extschema@.memory_embedding_status(project text default null)
returns table (
    in_use boolean, provider text, model text, dimension integer, memories bigint,
    embedded bigint, filled_at timestamptz
)
language plpgsql stable
rows 2
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_embedding_status.project);
begin
    return query
    select v.place = context.vectors, m.provider, m.model, v.dimension, c.memories,
        case v.place when 2 then c.embedded_2 else c.embedded end, m.filled_at
    from memory.project as p
    cross join (
        select count(*) as memories, count(coalesce(r.embedding, a.embedding)) as embedded,
            count(coalesce(r.embedding_2, a.embedding_2)) as embedded_2
        from memory.memory as r
        left join memory.archive as a
            on a.project = context.name and a.memory_id = r.id and r.archived_at is not null
        where r.project = context.name
    ) as c
    cross join lateral (values (1, p.dimension), (2, p.dimension_2)) as v (place, dimension)
    join memory.model as m
        on m.project = p.name and m.kind = memory._embedding_kind(v.place)
    where p.name = context.name
    order by v.place <> context.vectors;
end
$$;
comment on function @self@ is
'The vectors of a project: those in use, then, during a change of embeddings, the others. Of each
the model, how many memories there are (former states and archived ones too), how many of them have such
a vector, and since when all that were there had one. A text without a word has none.
Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
