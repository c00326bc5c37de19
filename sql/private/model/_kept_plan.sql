create or replace function memory._kept_plan(statement text, value text, parameters text[])
returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
-- A kept plan outlives the growth of a table, and knows no values: an index that gives the rows in
-- order, so that a limit ends it, is never much worse than what averages favour.
set enable_seqscan = off
set enable_bitmapscan = off
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.plans import plans_of

(row,) = plans_of(plpy, GD).execute(statement, ("text", "text[]"), [value, parameters])
return row["answer"]
$am_py$;
comment on function @self@ is
'The column named answer (jsonb) of the only row of a statement, which reads the value as $1 and the
parameters as $2, and names its project as a constant. Planned once a session.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
