create or replace function memory._embed_names_again(
    project text, after uuid, batch_size integer
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    in_second constant boolean := (memory._project(project)).vectors = 2;
    ids uuid[];
    names text[];
begin
    select array_agg(b.id order by b.id), array_agg(b.name order by b.id) into ids, names
    from (
        select e.id, e.name from memory.entity as e
        where e.project = _embed_names_again.project and e.id > after
        order by e.id limit batch_size
    ) as b;
    if ids is null then
        return null;
    end if;
    update memory.entity as e
    set embedding = case when in_second then e.embedding
            else n.embedding::@extschema:vector@.halfvec end,
        embedding_2 = case when in_second then n.embedding::@extschema:vector@.halfvec
            else e.embedding_2 end
    from unnest(ids, names, memory._embed_builtin(names)) as n (id, name, embedding)
    where e.project = _embed_names_again.project and e.id = n.id and e.name = n.name
        and case when in_second then e.embedding_2 else e.embedding end is not null;
    return ids[cardinality(ids)];
end
$$;
comment on function @self@ is
'Embeds the names of the next entities after an id; the last of their ids (null where there is
none).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
