create or replace function memory._write_names(
    project text, vectors integer, ids uuid[], names text[], embeddings text[]
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    locked constant uuid[] := array(
        select e.id from memory.entity as e
        where e.project = _write_names.project and e.id = any(ids)
        for no key update skip locked);
begin
    update memory.entity as e
    set embedding = case vectors when 2 then e.embedding
            else n.embedding::@extschema:vector@.halfvec end,
        embedding_2 = case vectors when 2 then n.embedding::@extschema:vector@.halfvec
            else e.embedding_2 end
    from unnest(ids, names, embeddings) as n (id, name, embedding)
    where e.project = _write_names.project and e.id = n.id and e.name = n.name
        and e.id = any(locked);
end
$$;
comment on function @self@ is
'Writes vectors of the names of entities, but of those that another transaction holds.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
