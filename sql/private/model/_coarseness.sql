create or replace function memory._coarseness(attribute text, held text, said text) returns text
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.extraction.coarseness import coarseness

return coarseness(attribute, held, said)
$am_py$;
comment on function @self@ is
'What a value is beside the one that a slot of the attribute holds: "known" where it says less of
the same (a nurse is known of a pediatric nurse), "beside" where both may hold (a town, a country),
"" where it takes its place.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
