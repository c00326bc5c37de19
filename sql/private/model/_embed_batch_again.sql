create or replace function memory._embed_batch_again(
    project text, after uuid, batch_size integer, out last_id uuid, out changed bigint
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    texts text[];
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
    -- What was worded anew meanwhile was embedded with it.
    update memory.memory as m
    set embedding = e.embedding::@extschema:vector@.halfvec
    from unnest(ids, texts, memory._embed_builtin(texts)) as e (id, memory, embedding)
    where m.project = _embed_batch_again.project and m.id = e.id and m.memory = e.memory;
    get diagnostics changed = row_count;
end
$$;
comment on function @self@ is
'Embeds the next memories after an id, former states too; the last of their ids (null where there is
none) and how many were written.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
