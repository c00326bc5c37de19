"""After memory_forget() a full dump, graph included, holds nothing of the text."""

from __future__ import annotations

import psycopg
import pytest
from agent_memory import connection
from agent_memory.embedded import Server
from psycopg.types.json import Jsonb

from tests.database.calls import Scope, call, rows
from tests.lifecycle.test_dump_restore import dump, name_of

pytestmark = pytest.mark.skipif(
    connection.external_dsn() is not None, reason="uses the embedded server's pg_dump"
)
SECRET = "Xyzzyplugh"
LOWER = SECRET.lower()


def sampled(conn: psycopg.Connection) -> list[str]:
    """The columns of which the planner's statistics, which a dump may hold as well, tell of it."""
    return [
        row["name"]
        for row in rows(
            conn,
            "select s.starelid::regclass || coalesce(' ' || a.attname, '') as name"
            " from pg_statistic as s left join pg_attribute as a on a.attrelid = s.starelid"
            " and a.attnum = s.staattnum where concat_ws(' ', s.stavalues1, s.stavalues2,"
            " s.stavalues3, s.stavalues4, s.stavalues5) ilike %s order by 1",
            f"%{SECRET}%",
        )
    ]


def test_a_dump_holds_nothing_of_it(database: str, conn: psycopg.Connection) -> None:
    for setting in ("count_access", "audit_reads", "audit_chain"):
        call(conn, "memory_setting_set", name=setting, value=Jsonb(True))
    user = Scope(conn, "ann")
    user.say(f"My sister {SECRET} lives in {SECRET}. {SECRET} is Bob's friend.")
    user.say(f"I live in {SECRET}.", idempotency_key=SECRET, metadata={SECRET: SECRET})
    user.say("I live in Oslo.")
    (tea, *_) = user.say(f"I like {SECRET} tea")
    call(conn, "memory_update", id=tea["id"], memory=f"Likes {SECRET} soup", reason=SECRET)
    call(conn, "memory_feedback", id=tea["id"], feedback="POSITIVE", reason=SECRET)
    note = user.store(f"A note on {SECRET}", categories=[SECRET])
    call(conn, "memory_delete", id=note["id"], reason=SECRET)
    for n in range(2):
        call(conn, "memory_add_async", messages=f"I like {SECRET} jam {n}", user_id="ann")
    conn.execute("call memory_process_jobs(max_jobs => 1)")
    user.found(f"What of {SECRET}?")
    user.history(tea["id"])
    other = Scope(conn, "bob")
    other.say("I like tea. My sister Eva lives in Oslo.")
    conn.execute("analyze")
    before = dump(Server(), name_of(database))
    assert before.count(SECRET) > 20
    assert "memory_default_graph" in before and before.lower().count(LOWER) > 20
    call(conn, "memory_forget", user_id="ann")
    after = dump(Server(), name_of(database)).lower()
    found = [line[:200] for line in after.splitlines() if LOWER in line]
    assert found == []
    words = {"memory_default.entity other_keys", "memory_default.memory lexemes"}
    assert set() < set(sampled(conn)) <= words
    conn.execute("analyze memory_default.memory (lexemes), memory_default.entity (other_keys)")
    assert sampled(conn) == []
    assert "lives in oslo" in after
    assert call(conn, "memory_check") == []
    assert call(conn, "memory_audit_verify") == []
