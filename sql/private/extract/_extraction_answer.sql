create or replace function memory._extraction_answer(
    content text, messages jsonb, candidates jsonb, options jsonb
) returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
import json

from agent_memory_udfs.extraction.drafts import drafts
from agent_memory_udfs.language_model import AnswerError, facts

given = json.loads(messages)
try:
    answer = facts.read(content, given, json.loads(candidates), json.loads(options))
except (AnswerError, RecursionError) as error:
    return json.dumps({"unreadable": str(error)[:200]})
if answer["summary"]:
    # A summary takes the place of the one before: one current value of an exclusive slot.
    answer["facts"].append({
        "message": len(given) - 1, "action": "add", "memory": answer["summary"],
        "kind": "summary", "slot": "conversation / summary", "value": None, "exclusive": True,
    })
answer["facts"] = drafts(answer["facts"], ())
answer["left_out"] = drafts((), answer["left_out"])
return json.dumps(answer, ensure_ascii=False)
$am_py$;
comment on function @self@ is
'What is left of a language model''s answer by the guard rails: {"facts", "dropped", "reasons",
"amended", "summary", "left_out"}, as agent_memory_udfs.language_model.facts.read() describes them,
the facts as agent_memory_udfs.extraction.drafts makes them; a summary is a fact too.
{"unreadable": why} where nothing could be read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
