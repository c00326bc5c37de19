create or replace function memory._check_memories(project text)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select 'a slot holds one value at a time', a.id, format('also %s', b.id)
    from memory.memory as a
    join memory.memory as b on b.project = a.project and b.scope = a.scope and b.slot = a.slot
        and b.id > a.id and b.valid && a.valid
    where a.project = _check_memories.project and a.exclusive and b.exclusive
        and upper_inf(a.recorded) and upper_inf(b.recorded);
    return query
    select 'a statement is current once', max(m.id::text)::uuid,
        format('%s times in its scope', count(*))
    from memory.memory as m
    where m.project = _check_memories.project and upper_inf(m.valid) and upper_inf(m.recorded)
    group by m.scope, m.content_hash
    having count(*) > 1;
    -- Each state ends before the next begins; the memory's own row is the last of them.
    return query
    select 'states of a memory are known one after another', s.memory_id,
        format('%s and %s', s.recorded, s.following)
    from (
        select coalesce(m.version_of, m.id) as memory_id, m.recorded,
            lead(m.recorded) over (
                partition by coalesce(m.version_of, m.id)
                order by lower(m.recorded), m.version_of is null) as following
        from memory.memory as m where m.project = _check_memories.project
    ) as s
    where s.recorded && s.following;
    return query
    select 'a former state is closed and its memory is there', v.id, format('of %s', v.version_of)
    from memory.memory as v
    left join memory.memory as m on m.project = v.project and m.id = v.version_of
        and m.version_of is null
    where v.project = _check_memories.project and v.version_of is not null
        and (m.id is null or upper_inf(v.recorded));
    return query
    select 'a memory that was superseded has its successor', m.id, m.superseded_by::text
    from memory.memory as m
    where m.project = _check_memories.project and m.superseded_by is not null
        and m.version_of is null and not exists (
            select from memory.memory as s
            where s.project = m.project and s.id = m.superseded_by and s.version_of is null);
    return query
    select 'a memory that was superseded is no longer current', m.id, m.superseded_by::text
    from memory.memory as m
    where m.project = _check_memories.project and m.superseded_by is not null
        and m.version_of is null and upper_inf(m.valid) and upper_inf(m.recorded);
    return query
    select 'embeddings have the dimension of the project', m.id,
        format('%s, not %s', @extschema:vector@.vector_dims(v.embedding), v.dimension)
    from (
        select m.project, m.id, m.embedding, m.embedding_2 from memory.memory as m
        union all
        select a.project, a.memory_id, a.embedding, a.embedding_2 from memory.archive as a
    ) as m
    join memory.project as p on p.name = m.project
    cross join lateral (values
        (m.embedding, p.dimension), (m.embedding_2, coalesce(p.dimension_2, 0))
    ) as v (embedding, dimension)
    where m.project = _check_memories.project
        and @extschema:vector@.vector_dims(v.embedding) <> v.dimension;
end
$$;
comment on function @self@ is
'Of the rows of memory.memory, and of their vectors in memory.archive: see memory_check().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
