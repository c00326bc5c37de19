create or replace function memory._kept_plan(
    statement text, value text, parameters text[], project text,
    user_id text default null, agent_id text default null, run_id text default null,
    app_id text default null
) returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
-- A kept plan outlives the growth of a table, and knows no values: an index that gives the rows in
-- order, so that a limit ends it, is never much worse than what averages favour.
set enable_seqscan = off
set enable_bitmapscan = off
as $am_py$
import re
from collections import OrderedDict

KEPT = 32  # plans, of some 50 kB each

plans = SD.setdefault("plans", OrderedDict())
plan = plans.pop((project, statement), None)
if plan is None:
    # As a constant the project leaves its partition only in the plan, and locks no other.
    text = re.sub(r"\$3\b", lambda _: plpy.quote_literal(project), statement)
    plan = plpy.prepare(text, ["text", "text[]", *["text"] * 5])
    if len(plans) >= KEPT:
        plans.popitem(last=False)
plans[project, statement] = plan
(row,) = plpy.execute(plan, [value, parameters, project, user_id, agent_id, run_id, app_id])
return row["answer"]
$am_py$;
comment on function @self@ is
'The column named answer (jsonb) of the only row of a statement, which reads the value as $1, the
parameters of a filter as $2, the project as $3 and the ids as $4 to $7. Planned once a session and
project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
