"""plpgsql_check over every PL/pgSQL function: types, missing objects, unused variables."""

from __future__ import annotations

import psycopg
import pytest

# Level "compatibility" is not asked for: it comments on the way cursors and the like are declared.
CHECK = r"""
select p.oid::regprocedure::text, t.tgrelid::regclass::text, c.lineno, c.level, c.message,
       c.detail, c.hint
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
left join lateral (
    select distinct on (tgfoid) tgrelid from pg_trigger
    where tgfoid = p.oid and not tgisinternal and tgparentid = 0) t on true
cross join lateral plpgsql_check_function_tb(
    p.oid, coalesce(t.tgrelid, 0), fatal_errors => false, security_warnings => true,
    compatibility_warnings => false, performance_warnings => false) c
where n.nspname in ('public', 'memory')
  and not 'record'::regtype = any(p.proargtypes)  -- whose columns only the caller knows
  and (p.prorettype <> 'trigger'::regtype or t.tgrelid is not null)
  -- Conditions from these are SQL text by design: constants and placeholders, no value in them.
  and not (c.level = 'security' and p.prosrc ~ 'memory\._(in_scope|visible|filter)\(')
order by 1, 3
"""


def test_every_function_passes_plpgsql_check(conn: psycopg.Connection) -> None:
    available = conn.execute(
        "select 1 from pg_available_extensions where name = 'plpgsql_check'"
    ).fetchone()
    if available is None:
        pytest.skip("the server has no plpgsql_check")
    conn.execute("create extension plpgsql_check")
    found = conn.execute(CHECK).fetchall()
    assert ["; ".join(str(part) for part in row if part) for row in found] == []
