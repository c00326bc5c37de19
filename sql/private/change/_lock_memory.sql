create or replace function memory._lock_memory(project text, id uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if memory._is_fenced() then
        perform memory._check_may_change(project, array[id]);
    end if;
    perform memory._lock_scope(m.project, m.scope) from memory.memory as m
    where m.project = _lock_memory.project and m.id = _lock_memory.id;
end
$$;
comment on function @self@ is
'Locks the scope of a memory, where there is one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
