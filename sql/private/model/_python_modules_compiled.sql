-- unless it holds: @python_modules_digest@
create or replace function memory._python_modules_compiled() returns text
language plpython3u immutable parallel safe
set search_path = pg_catalog, pg_temp
as $am_py$return ""$am_py$;
comment on function @self@ is
'What this server''s Python compiled of memory._python_modules(), by memory._python_compile(). A
first line says by which Python, and of which text (SHA-256); each other one is the path of a file,
a space and its code (marshal, zlib, base 64). In PL/Python since only a superuser may write it: a
forged code object can do anything.';
revoke all on function @self@ from public;
