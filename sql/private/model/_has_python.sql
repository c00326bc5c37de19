do $do$
begin
    -- As a constant it leaves the plans that ask for it. The build leaves functions that raise an error
    -- where the language is missing.
    execute format($sql$
create or replace function memory._has_python() returns boolean
language sql immutable parallel safe
begin atomic
    select %L::boolean;
end$sql$,
        exists (
            select from pg_proc as p join pg_language as l on l.oid = p.prolang
            where p.oid = 'memory._python_init'::regproc and l.lanname = 'plpython3u'));
end
$do$;
comment on function @self@ is
'Whether the functions in PL/Python were there when this was deployed.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
