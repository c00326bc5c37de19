create or replace function memory._python_modules() returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $python$select @python_modules@$python$;
comment on function @self@ is
'The modules of agent_memory_udfs, all but those that only writing needs. A line is the path of a
file, a space, and its source (zlib, base 64). memory._python_init() reads this text where it lies,
in pg_proc, and knows its SHA-256: as part of a Python function a session would keep it several
times.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
