create or replace function memory._extraction_request(
    messages jsonb, candidates jsonb, options jsonb
) returns jsonb
language plpython3u stable
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
import json
from agent_memory_udfs.language_model import prompt

given = json.loads(options)
request = prompt.build(json.loads(messages), json.loads(candidates), given["now"], given)
# As text, which keeps the order of its members: jsonb sorts them.
request["schema"] = json.dumps(request["schema"], ensure_ascii=False)
return json.dumps(request, ensure_ascii=False)
$am_py$;
comment on function @self@ is
'The chat request that asks a language model for the statements in messages and what they do to the
candidates.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
