create or replace function memory._links_builtin(statement text, subject text) returns jsonb
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
import json

from agent_memory_udfs.extraction.restated import links_of_statement

return json.dumps(links_of_statement(statement, subject), ensure_ascii=False)
$am_py$;
comment on function @self@ is
'The entities and relations in a statement as memories are worded, by the builtin extractor''s
rules: {"entities": [{"name", "type"}], "relations": [{"source", "relation", "target"}]}.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
