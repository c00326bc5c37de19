create or replace function memory._python_unfit() returns setof text
language plpython3u stable
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
code = GD["agent_memory_code"]
return [f"{holder}_compiled" for holder in code["heads"] if code["compiled"](holder) is None]
$am_py$;
comment on function @self@ is
'Names of the functions whose compiled modules don''t fit this server''s Python, or the sources:
each session compiles them itself, until memory._python_compile() has.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
