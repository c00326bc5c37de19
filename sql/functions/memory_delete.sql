create or replace function @extschema@.memory_delete(
    id uuid,
    purge boolean default false,
    reason text default null,
    project text default null
) returns memory.memory_row
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_delete.project);
    held record;
begin
    if purge and memory_delete.id is not null and not exists (
        select from memory.memory as m
        where m.project = context.name and m.id = memory_delete.id and upper_inf(m.recorded)
    ) then
        return memory._purge_deleted(context.name, memory_delete.id);
    end if;
    perform memory._lock_memory(context.name, memory_delete.id);
    -- Only now, with the scope locked.
    perform memory._find_memory(context.name, memory_delete.id);
    select m.* into held from memory.memory as m
    where m.project = context.name and m.id = memory_delete.id;
    if purge then
        perform memory._because('purged');
        perform memory._purge(context.name, array[held.id]);
    else
        perform memory._close_record(context.name, held.id, null, coalesce(reason, ''));
    end if;
    perform memory._because(outer_reason);
    return memory._as_row(held);
end
$$;
comment on function @self@ is
'Deletes a memory and returns it. It stays in history and memory_undo() brings it back; with purge
its text is erased everywhere: row, former states, events, and messages that only it rests on.
Errors: no_data_found, null_value_not_allowed.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
