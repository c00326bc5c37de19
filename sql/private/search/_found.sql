create or replace function memory._found(
    project text, search text,
    embedding text, parameters text[], user_id text, agent_id text, run_id text, app_id text,
    kinds text[], as_of timestamptz, known_at timestamptz, terms text[], query text,
    weights double precision[], top_k integer, threshold double precision,
    linked uuid[], hops integer[], is_explained boolean, paths text[],
    chosen uuid[], idf double precision[], precise_floor double precision,
    words text[], period tstzrange, wants text,
    diversity double precision
) returns setof memory.search_row
language plpython3u volatile -- sees what its own statement added
rows 10
set search_path = pg_catalog, pg_temp
-- Values pass through text: times without the names of zones, numbers with all their digits.
set datestyle = 'ISO, YMD'
set extra_float_digits = 1
set plan_cache_mode = force_generic_plan
set enable_seqscan = off -- the scope is small, whatever the average says that a kept plan goes by
as $am_py$
import re
from collections import OrderedDict

TYPES = (
    "@extschema:vector@.halfvec text[] text text text text text text[] timestamptz timestamptz"
    " text[] text float8[] integer float8 uuid[] integer[] boolean text[] uuid[] float8[] float8"
    " text[] tstzrange text float8"
).split()
KEPT = 8  # plans, of about 1 MB each

plans = SD.setdefault("plans", OrderedDict())
plan = plans.pop((project, search), None)
if plan is None:
    # As a constant the project leaves its partition only in the plan, and locks no other.
    text = re.sub(r"\$3\b", lambda _: plpy.quote_literal(project), search)
    plan = plpy.prepare(f"select s.found::text from ({text}) as s", TYPES)
    if len(plans) >= KEPT:
        plans.popitem(last=False)
plans[project, search] = plan
found = plpy.execute(plan, [
    embedding, parameters, project, user_id, agent_id, run_id, app_id, kinds, as_of, known_at, terms,
    query, weights, top_k, threshold, linked, hops, is_explained, paths, chosen, idf, precise_floor,
    words, period, wants, diversity])
return [row["found"] for row in found]
$am_py$;
comment on function @self@ is
'The rows of a search in a small scope, whose statement is parsed and planned once a session and
project: that would be most of its time. The arguments are the values that the statement reads as $1
to $26, $3 first.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
