create or replace function memory._embed_batch_again(
    project text, after uuid, batch_size integer, out last_id uuid, out changed bigint
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    texts text[];
    embeddings @extschema:vector@.halfvec[];
    in_second constant boolean := (memory._project(project)).vectors = 2;
begin
    select array_agg(b.id order by b.id), array_agg(b.memory order by b.id) into ids, texts
    from (
        select m.id, m.memory from memory.memory as m
        where m.project = _embed_batch_again.project and m.id > after
        order by m.id limit batch_size
    ) as b;
    changed := 0;
    if ids is null then
        return;
    end if;
    last_id := ids[cardinality(ids)];
    embeddings := memory._embed_builtin(texts)::@extschema:vector@.halfvec[];
    -- What was worded anew meanwhile was embedded with it.
    update memory.memory as m
    set embedding = case when in_second then m.embedding else e.embedding end,
        embedding_2 = case when in_second then e.embedding else m.embedding_2 end
    from unnest(ids, texts, embeddings) as e (id, memory, embedding)
    where m.project = _embed_batch_again.project and m.id = e.id and m.memory = e.memory
        and m.archived_at is null;
    get diagnostics changed = row_count;
    with archived as (
        update memory.archive as a
        set embedding = case when in_second then a.embedding else e.embedding end,
            embedding_2 = case when in_second then e.embedding else a.embedding_2 end
        from unnest(ids, embeddings) as e (id, embedding)
        where a.project = _embed_batch_again.project and a.memory_id = e.id
        returning a.memory_id
    )
    select changed + count(*) into changed from archived as a;
end
$$;
comment on function @self@ is
'Embeds the next memories after an id, former states too; the last of their ids (null where there is
none) and how many were written.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
