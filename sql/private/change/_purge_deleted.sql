create or replace function memory._purge_deleted(project text, id uuid)
returns memory.memory_row
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    held record;
begin
    select m.* into held from memory.memory as m
    where m.project = _purge_deleted.project and m.id = _purge_deleted.id
        and m.version_of is null;
    if not found then
        raise exception 'memory % does not exist in project "%"', id, project
            using errcode = 'no_data_found', hint = 'It may have been purged already.';
    end if;
    perform memory._lock_scope(held.project, held.scope);
    perform memory._because('purged');
    perform memory._purge(held.project, array[held.id]);
    return memory._as_row(held);
end
$$;
comment on function @self@ is
'Erases a memory that was deleted before; raises no_data_found for an id that isn''t there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
