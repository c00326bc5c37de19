create or replace function memory._rivals(
    said text, memories text[], again boolean
) returns integer[]
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.extraction import rivals

places = rivals.said_again(said, memories) if again else rivals.rivals(said, memories)
return [place + 1 for place in places]
$am_py$;
comment on function @self@ is
'Which of the memories a sentence contradicts, from 1: at most one, none where in doubt; or with
"again" which of them, that are over, it says anew. See
agent_memory_udfs.extraction.rivals.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
