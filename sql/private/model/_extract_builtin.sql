create or replace function memory._extract_builtin(
    messages jsonb, occurred_at timestamptz, with_left_out boolean, target memory.target
) returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
import json

from agent_memory_udfs import extraction
from agent_memory_udfs.extraction.drafts import drafts

if "poll" not in SD:
    SD["poll"] = plpy.prepare("select 1")
    SD["told"] = plpy.prepare(
        "select memory._last_told($1, coalesce($2, now())) as content",
        ["memory.target", "timestamptz"])


def earlier():
    told = plpy.execute(SD["told"], [target, occurred_at])
    return told[0]["content"] or ""


left_out = [] if with_left_out else None
facts = extraction.extract(
    json.loads(messages), occurred_at=occurred_at, left_out=left_out,
    poll=lambda: plpy.execute(SD["poll"]), earlier=earlier, contests=True)
GD["agent_memory_sources"].clear()
return json.dumps(drafts(facts, left_out or ()), ensure_ascii=False)
$am_py$;
comment on function @self@ is
'The statements of the user''s messages, found by rule (English and Chinese): an array of facts as
agent_memory_udfs.extraction.extract() describes them, with_left_out those that are not kept behind
them: see agent_memory_udfs.extraction.drafts. The target is the scope whose last statement the
first message may correct, or name whom its "she" means.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
