create or replace function memory._kept_plan(project text, statement text, parameters text[])
returns text
language plpython3u volatile
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $am_py$
from collections import OrderedDict

KEPT = 8  # plans

plans = SD.setdefault("plans", OrderedDict())
plan = plans.pop((project, statement), None)
if plan is None:
    # As a constant the project leaves its partition only in the plan, and locks no other.
    text = statement.replace("$project", plpy.quote_literal(project))
    plan = plpy.prepare(text, ["text"] * len(parameters))
    if len(plans) >= KEPT:
        plans.popitem(last=False)
plans[project, statement] = plan
(row,) = plpy.execute(plan, parameters)
return row["answer"]
$am_py$;
comment on function memory._kept_plan(text, text, text[]) is
'The column named answer of the only row of a statement, which reads the project as $project and
the parameters as $1, $2, ..., all of them text. Planned once a session and project.';
revoke all on function memory._kept_plan(text, text, text[]) from public;
grant execute on function memory._kept_plan(text, text, text[]) to memory_writer, memory_admin;
