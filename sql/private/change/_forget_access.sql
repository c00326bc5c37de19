create or replace function memory._forget_access(project text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    delete from memory.access as a
    using (
        select h.memory_id from memory.access as h
        where h.project = _forget_access.project
            and not exists (
                select from memory.memory as m
                where m.project = _forget_access.project and m.id = h.memory_id)
        for update skip locked
    ) as h
    where a.project = _forget_access.project and a.memory_id = h.memory_id;
end
$$;
comment on function @self@ is
'Removes the rows of memory.access that outlived their memories, as open searches held them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
