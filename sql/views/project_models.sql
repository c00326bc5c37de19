create or replace view memory.project_models as
select
    p.name,
    case p.vectors when 2 then p.dimension_2 else p.dimension end as dimension,
    p.settings,
    m.embedding,
    m.chat,
    p.has_archive,
    p.vectors
from memory.project as p
cross join lateral (
    select
        max(o.provider) filter (
            where o.kind = case p.vectors when 2 then 'embedding_2' else 'embedding' end
        ) as embedding,
        max(o.provider) filter (where o.kind = 'chat') as chat
    from memory.model as o
    where o.project = p.name
) as m;
comment on view memory.project_models is
'What memory._project() tells of projects. Granted to nobody.';
