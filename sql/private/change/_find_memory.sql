create or replace function memory._find_memory(
    project text, id uuid, hint text default 'It may have been deleted: see memory_history().'
) returns uuid
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if id is null then
        raise exception 'id is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass the id of a memory.';
    end if;
    if not exists (
        select from memory.memory as m
        where m.project = _find_memory.project and m.id = _find_memory.id
            and m.version_of is null and upper_inf(m.recorded)
    ) then
        raise exception 'memory % does not exist in project "%"', id, project
            using errcode = 'no_data_found',
            hint = _find_memory.hint;
    end if;
    return id;
end
$$;
comment on function @self@ is
'The id, where it is that of a known memory, current or superseded; else raises no_data_found.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
