create or replace function memory._linked_text() returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $linked_text$
    -- $3 project, $16 entities, $17 relations on the way to each.
    select $sql$
linked as materialized (
    select distinct on (n.id) n.id, n.place, power(0.5, n.hops) / (1 + ln(n.memories)) as graph
    from (
        select v.id, g.hops, g.place, count(*) over (partition by g.entity_id) as memories
        from unnest($16::uuid[], $17::integer[]) with ordinality as g (entity_id, hops, place)
        join memory.memory_entity as l on l.project = $3 and l.entity_id = g.entity_id
        join visible as v on v.memory_id = l.memory_id and v.content_hash = l.content_hash
    ) as n
    order by n.id, graph desc, n.place
),$sql$
$linked_text$;
comment on function @self@ is
'The graph channel as a part of _search_text(): of the visible memories those that name an entity of
the query, or one that relations lead to from there. Evidence is 1 for an entity of the query, half
of it a relation, divided by 1 + ln(visible memories that name the entity).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
