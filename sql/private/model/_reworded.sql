create or replace function memory._reworded(said text[], memories text[])
returns table (place integer, last_said integer, memory text)
language plpython3u volatile
rows 1
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.extraction import rivals

return [
    (place + 1, last + 1, text) for place, last, text in rivals.reworded(said, memories)
]
$am_py$;
comment on function @self@ is
'The memories that are worded otherwise since sentences were said, one after the other, which have
something in the place of what the memories name beside others: their places from 1, the place of
the last sentence that changed it, and the text. See agent_memory_udfs.extraction.rivals.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
