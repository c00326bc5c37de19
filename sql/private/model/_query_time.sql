create or replace function memory._query_time(
    query text, asked_at timestamptz, out period tstzrange, out wants text
)
language plpython3u stable strict
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
from datetime import datetime

from agent_memory_udfs.query_time import query_time

try:
    # Without its offset: bounds are read in the session's time zone, whatever its offset was then.
    moment = datetime.fromisoformat(asked_at).replace(tzinfo=None)
except ValueError:  # infinity, or a year that Python doesn't know
    return None, None
found = query_time(query, moment)
if found.start is None and found.end is None:
    return None, found.wants
start, end = (bound.isoformat() if bound else "" for bound in (found.start, found.end))
return f"[{start},{end})", found.wants
$am_py$;
comment on function @self@ is
'The time that a query asks for, seen from when it is asked: a half-open period whose days begin at
midnight in the session''s time zone, null where the query names none or one in the future; and
latest, earliest or null. See agent_memory_udfs.query_time.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
