create or replace function memory._linked_rows(
    project text, rows memory.scope_row[], entities uuid[], hops integer[]
) returns memory.linked_row[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select distinct on (n.id)
            row(n.id, power(0.5::float8, n.hops) / (1 + ln(n.memories)), n.path)::memory.linked_row
        from (
            select v.id, g.hops, g.path::integer as path,
                count(*) over (partition by g.entity_id)::float8 as memories
            from unnest(entities, hops) with ordinality as g (entity_id, hops, path)
            join memory.memory_entity as l
                on l.project = _linked_rows.project and l.entity_id = g.entity_id
            join unnest(rows) as v
                on v.memory_id = l.memory_id and v.content_hash = l.content_hash
        ) as n
        order by n.id, power(0.5::float8, n.hops) / (1 + ln(n.memories)) desc, n.path);
end
$$;
comment on function @self@ is
'The graph channel: of the rows those that name an entity of the query, or one that relations lead
to from there. Evidence is 1 for an entity of the query, half of it a relation, divided by 1 +
ln(visible memories that name the entity).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
