create or replace function memory._no_vectors_yet(
    project text, vectors integer, after uuid, batch_size integer,
    out last_id uuid, out ids uuid[], out texts text[]
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
-- In the order of the ids, by their index.
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
begin
    select array_agg(n.id), array_agg(n.memory) into ids, texts
    from (
        select m.id, m.memory
        from memory.memory as m
        left join memory.archive as a
            on m.archived_at is not null and a.project = _no_vectors_yet.project and a.memory_id = m.id
        where m.project = _no_vectors_yet.project and m.id > after
            and case vectors when 2 then coalesce(m.embedding_2, a.embedding_2)
                else coalesce(m.embedding, a.embedding) end is null
        order by m.id limit batch_size
    ) as n;
    last_id := ids[cardinality(ids)];
end
$$;
comment on function @self@ is
'The next memories after an id, former states and archived ones too, that have no vector in one of
the columns (see memory.project): the last of their ids, null where there is none; ids, texts.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
