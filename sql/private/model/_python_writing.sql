create or replace function memory._python_writing() returns void
language plpython3u
set search_path = pg_catalog, pg_temp
as $am_py$
GD["agent_memory_sources"].update(@python_writing@)
$am_py$;
comment on function @self@ is
'Brings the modules of agent_memory_udfs that only writing needs: see memory._python_init(), which
calls it when one of them is imported.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
