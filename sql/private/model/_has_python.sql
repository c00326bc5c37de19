create or replace function memory._has_python() returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- The build leaves functions that raise an error where the language is missing.
    return exists (
        select from pg_proc as p join pg_language as l on l.oid = p.prolang
        where p.oid = 'memory._python_init'::regproc and l.lanname = 'plpython3u');
end
$$;
comment on function @self@ is
'Whether the functions in PL/Python are there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
