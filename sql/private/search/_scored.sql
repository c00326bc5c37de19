create or replace function memory._scored(request memory.search_request)
returns setof memory.search_row
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

if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs import scoring
from agent_memory_udfs.related_words import RelatedWords

KEPT = 48  # plans
LARGE_KEPT = 1000  # scopes known to have too many rows
ROWS = """
select row(coalesce(m.version_of, m.id), m.memory, f.score, f.semantic, f.lexical, f.graph,
    f.recency, null, m.user_id, m.agent_id, m.run_id, m.app_id, m.actor, m.kind, m.metadata,
    m.categories, lower(m.valid), upper(m.valid), m.created_at, m.updated_at, m.expires_at,
    m.superseded_by, f.explanation)::memory.search_row::text as found
from unnest($1, $2, $3, $4, $5, $6, $7) with ordinality
    as f (id, score, semantic, lexical, graph, recency, explanation, place)
join memory.memory as m on m.project = {project} and m.id = f.id
order by f.place"""
ROW_TYPES = ["uuid[]", *["float8[]"] * 5, "jsonb[]"]
EXPLANATION = """
select jsonb_build_object('own', $1[1], 'actor', $1[2], 'neighbour', $1[3], 'run', $1[4],
    'graph', $1[5], 'time', $1[6], 'related', $1[7], 'access', $1[8], 'others', $1[9],
    'period', $2, 'wants', $3, 'path', $4, 'terms', $5,
    'weights', jsonb_build_object('semantic', $6[1], 'lexical', $6[2])) as explanation"""
EXPLANATION_TYPES = ["float8[]", "tstzrange", "text", "text", "text[]", "float8[]"]

plans = SD.setdefault("plans", OrderedDict())
project = plpy.quote_literal(request["project"])


def execute(statement, types, values):
    """Rows of a statement that is planned once a session and project."""
    plan = plans.pop((project, statement), None)
    if plan is None:
        plan = plpy.prepare(
            statement.replace("{project}", project),
            ["@extschema:vector@.halfvec" if name == "halfvec" else name for name in types])
        if len(plans) >= KEPT:
            plans.popitem(last=False)
    plans[project, statement] = plan
    return list(plpy.execute(plan, values))


def explanation(c):
    path = request["paths"][c.path - 1] if c.path else None
    parts = [c.own, c.actor_part, c.neighbour_part, c.run_part, c.graph_part, c.time_part,
             c.related_part, c.access_part, c.lost]
    (row,) = execute(EXPLANATION, EXPLANATION_TYPES, [
        parts, request["period"], request["wants"], path, request["terms"], request["weights"]])
    return row["explanation"]


related = None
if request["by_words"]:
    if "agent_memory_embedder" not in GD:
        plpy.execute("select memory._embed_builtin('{}')")
    related = GD.get("agent_memory_related")
    if related is None:
        related = GD["agent_memory_related"] = RelatedWords(GD["agent_memory_embedder"])
# As a constant the project leaves its partition only in the plan, and locks no other.
request["statement"] = re.sub(r"\$3\b", "{project}", request["statement"])
scope = project, request["statement"], *(
    request[name] for name in ("user_id", "agent_id", "run_id", "app_id"))
large = SD.setdefault("large", set())
if scope in large:
    return [None]
try:
    found = scoring.found(request, execute, related)
except scoring.TooManyRows:
    if len(large) >= LARGE_KEPT:
        large.clear()
    large.add(scope)
    return [None]
if not found:
    return []
return [row["found"] for row in execute(ROWS, ROW_TYPES, [
    [c.id for c in found], [c.score for c in found], [c.semantic for c in found],
    [c.lexical for c in found], [c.graph for c in found], [c.recency for c in found],
    [explanation(c) if request["is_explained"] else None for c in found]])]
$am_py$;
comment on function @self@ is
'The rows of a search in a scope of few memories: its rows are read by one statement and scored in
numpy (agent_memory_udfs.scoring), its statements planned once a session and project. One null row
where the scope has more than most_rows: a session remembers that it has.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
