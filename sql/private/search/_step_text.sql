create or replace function memory._step_text(
    visible text, has_versions boolean, through_self boolean
) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $step_text$
    -- $1 see _visible(), $2 entities to go on from, $3 relations seen.
    select format($sql$
select array_agg(s.relation_id order by s.begins desc, s.relation_id) as stated,
    array_agg(s.row_id order by s.begins desc, s.relation_id) as held_in,
    array_agg(s.from_id order by s.begins desc, s.relation_id) as sources,
    array_agg(s.to_id order by s.begins desc, s.relation_id) as targets
from (
    select o.* from (
        select distinct on (r.id) r.id as relation_id, m.id as row_id, f.id as from_id,
            case when r.source_id = f.id then r.target_id else r.source_id end as to_id,
            lower(m.valid) as begins
        from unnest($2) as f (id)
        cross join lateral (
            select l.* from memory.relation as l where l.project = ($1).project and l.source_id = f.id
            union all
            select l.* from memory.relation as l where l.project = ($1).project and l.target_id = f.id
        ) as r
        join memory.memory as m
            on m.project = ($1).project and %2$s and m.content_hash = r.content_hash
        where %1$s and r.id <> all($3) %3$s
        order by r.id, lower(m.valid) desc
    ) as o
    order by o.begins desc, o.relation_id
    limit 1000
) as s$sql$,
        visible,
        case when has_versions
            then '(m.id = r.memory_id or m.version_of = r.memory_id)' else 'm.id = r.memory_id' end,
        case when through_self then '' else 'and not exists ('
            'select from memory.entity as e where e.project = ($1).project and e.id = f.id and e.is_self)' end);
$step_text$;
comment on function @self@ is
'One hop of _reached() as a statement.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
