create or replace function memory._write_vectors(
    project text, vectors integer, ids uuid[], texts text[], embeddings text[], out written bigint,
    out is_left boolean
)
language plpgsql security definer -- nobody else writes memory.archive
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    locked uuid[];
    archived bigint;
begin
    -- What somebody writes to just now is left for the next time: nobody waits for the other.
    locked := array(
        select m.id
        from unnest(ids, texts) as e (id, memory)
        join memory.memory as m
            on m.project = _write_vectors.project and m.id = e.id and m.memory = e.memory
        for no key update of m skip locked);
    is_left := cardinality(locked) < cardinality(ids);
    update memory.memory as m
    set embedding = case vectors when 2 then m.embedding else e.embedding end,
        embedding_2 = case vectors when 2 then e.embedding else m.embedding_2 end
    from (
        select u.id, u.embedding::@extschema:vector@.halfvec as embedding
        from unnest(ids, embeddings) as u (id, embedding) where u.embedding is not null
    ) as e
    where m.project = _write_vectors.project and m.id = e.id and m.id = any(locked)
        and m.archived_at is null
        and case vectors when 2 then m.embedding_2 else m.embedding end is null;
    get diagnostics written = row_count;
    update memory.archive as a
    set embedding = case vectors when 2 then a.embedding else e.embedding end,
        embedding_2 = case vectors when 2 then e.embedding else a.embedding_2 end
    from (
        select u.id, u.embedding::@extschema:vector@.halfvec as embedding
        from unnest(ids, embeddings) as u (id, embedding) where u.embedding is not null
    ) as e
    where a.project = _write_vectors.project and a.memory_id = e.id and a.memory_id = any(locked)
        and case vectors when 2 then a.embedding_2 else a.embedding end is null;
    get diagnostics archived = row_count;
    written := written + archived;
end
$$;
comment on function @self@ is
'Writes vectors of memories whose text is still the one that was embedded: how many, and whether
some were left out because another transaction held them or had changed their text. vectors: in
which column, see memory.project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
