create or replace view memory.granted_project with (security_barrier = true) as
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
) as m
-- One look where nothing is bound.
where case when coalesce(current_setting('memory.binding', true), '') = ''
    then p.name = any(array(select g.project from memory.plain_grant as g))
    else p.name = any((select memory._granted_projects('read'))::text[])
    end;
comment on view memory.granted_project is
'What memory._project() tells a fenced role of the projects of which it was granted something. The
grants are read once: row security would read them for each of the tables.';
grant select on memory.granted_project to memory_fenced;
