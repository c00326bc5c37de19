create or replace function memory._check_initialised() returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if to_regclass('memory.project') is null then
        raise exception 'agent_memory has no tables in this database yet'
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Run: select memory_init();';
    end if;
end
$$;
comment on function @self@ is
'Raises object_not_in_prerequisite_state before memory_init() has made the tables.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
