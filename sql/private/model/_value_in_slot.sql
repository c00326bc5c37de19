create or replace function memory._value_in_slot(statement text, slot text) returns text
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.extraction.restated import value_in_slot

return value_in_slot(statement, slot)
$am_py$;
comment on function @self@ is
'The value that a statement gives to a slot by the builtin extractor''s rules, "not ..." where it
denies it; null where it fills another slot or none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
