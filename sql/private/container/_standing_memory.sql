create or replace function memory._standing_memory(project text, id uuid) returns uuid
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return (
        with recursive chain as (
            select m.id, m.superseded_by, 1 as place from memory.memory as m
            where m.project = _standing_memory.project and m.id = _standing_memory.id
            union all
            select m.id, m.superseded_by, k.place + 1
            from chain as k
            join memory.memory as m
                on m.project = _standing_memory.project and m.id = k.superseded_by
            where k.place < 10000
        )
        select k.id from chain as k order by k.place desc limit 1);
end
$$;
comment on function @self@ is
'The memory that took a memory''s place last, or itself: clients of containers know one document
that was updated. Null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
