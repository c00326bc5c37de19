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


# Tables of a project that hold nothing of what anybody said: configuration, names, numbers.
TELL_NOTHING = {
    "container", "event_chain", "lock", "member", "model", "model_usage", "role_grant",
    "prompt", "strategy", "webhook", "api_key",
}  # fmt: skip
OF_A_PROJECT = """
select c.relname as name from pg_class as c
where c.relnamespace = 'memory'::regnamespace and c.relkind in ('r', 'p') and exists (
    select from pg_attribute as a where a.attrelid = c.oid and a.attname = 'project')
order by 1
"""


def empty_tables(conn: psycopg.Connection) -> list[str]:
    """Tables that hold what somebody said, and here nothing: of them nothing would be proved."""
    names = [row["name"] for row in rows(conn, OF_A_PROJECT)]
    assert set(names) >= TELL_NOTHING
    return [
        name
        for name in names
        if name not in TELL_NOTHING
        and not rows(conn, f"select from memory.{name} where project = 'default' limit 1")
    ]


def work_with_a_container(conn: psycopg.Connection) -> None:
    """Payloads and sessions of a container, which are a project's too."""
    said = [{"role": "user", "content": f"I like {SECRET} bread"}]
    namespace = Jsonb({"user_id": "ann"})
    (made,) = rows(
        conn,
        "select * from memory._container_add('default', %s, %s, true, true, %s, '{}')",
        Jsonb(said), namespace, Jsonb({"payload_type": "conversational", "note": SECRET}),
    )  # fmt: skip
    described = Jsonb({"summary": SECRET, "metadata": {SECRET: SECRET}})
    conn.execute("select memory._container_session_set('default', %s, %s, true)",
                 [made["session_id"], described])  # fmt: skip


def test_a_dump_holds_nothing_of_it(database: str, conn: psycopg.Connection) -> None:
    for setting in ("count_access", "audit_reads", "audit_chain"):
        call(conn, "memory_setting_set", name=setting, value=Jsonb(True))
    call(conn, "memory_webhook_create", url="https://shop.example/memories")
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
    work_with_a_container(conn)
    user.store(f"An old note on {SECRET}")
    conn.execute("call memory_archive(older_than => '0')")
    user.store(f"Another note on {SECRET}")
    call(conn, "memory_export_create", schema={"properties": {SECRET: {"type": "string"}}},
         instructions=SECRET, user_id="ann")  # fmt: skip
    call(conn, "memory_profile_generate", user_id="ann", idempotency_key=SECRET)
    assert empty_tables(conn) == []
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
