create or replace function memory._model_post(configuration jsonb, request jsonb) returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
import json

if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from agent_memory_udfs.provider import call

if "poll" not in SD:
    SD["poll"] = plpy.prepare("select 1")
    SD["select"] = plpy.prepare(
        "select jsonb_path_query_array($1::jsonb, $2::jsonpath, silent => true) as found",
        ["text", "text"])
    SD["secret"] = plpy.prepare("select value from memory.secret where name = $1", ["text"])


def select(document, path):
    return json.loads(plpy.execute(SD["select"], [document, path])[0]["found"])


settings = json.loads(configuration)
secret = None
if settings["key_source"] == "secret":
    row = plpy.execute(SD["secret"], [settings["key_name"]])
    secret = row[0]["value"] if row else None
settings["credentials"] = {}
for name, place in (settings.pop("secrets", None) or {}).items():
    row = plpy.execute(SD["secret"], [place])
    if row:
        settings["credentials"][name] = row[0]["value"]
around = call.Surroundings(
    clients=GD.setdefault("agent_memory_model_clients", {}),
    poll=lambda: plpy.execute(SD["poll"]),
    select=select,
)
return json.dumps(call.answer(settings, secret, json.loads(request), around))
$am_py$;
comment on function @self@ is
'Sends a request to a model''s endpoint and returns its answer, or {"error": {sqlstate, message,
detail, hint}}; either with "meter". Needs the rights on memory.secret; ends within 0.1 s of a
timeout, a cancel or a terminate.';
revoke all on function @self@ from public;
