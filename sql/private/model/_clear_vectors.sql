create or replace function memory._clear_vectors(
    project text, vectors integer, after uuid, batch_size integer
) returns uuid
language plpgsql security definer -- nobody else writes memory.archive
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    locked constant uuid[] := array(
        select m.id from memory.memory as m
        where m.project = _clear_vectors.project and m.id > after
        order by m.id limit batch_size
        for no key update);
begin
    update memory.memory as m
    set embedding = case vectors when 1 then null else m.embedding end,
        embedding_2 = case vectors when 2 then null else m.embedding_2 end
    where m.project = _clear_vectors.project and m.id = any(locked) and m.archived_at is null
        and case vectors when 2 then m.embedding_2 else m.embedding end is not null;
    update memory.archive as a
    set embedding = case vectors when 1 then null else a.embedding end,
        embedding_2 = case vectors when 2 then null else a.embedding_2 end
    where a.project = _clear_vectors.project and a.memory_id = any(locked);
    return locked[cardinality(locked)];
end
$$;
comment on function @self@ is
'Removes the vectors in one column (see memory.project) of the next memories after an id; the last
of their ids, null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
