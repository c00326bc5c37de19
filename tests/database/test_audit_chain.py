"""Events in a chain, reads on record, and memory_audit(), which tells who did what."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, LiteralString
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar

PROJECT = "audited"
BREAKS = "events are falsified"


def all_of_it(conn: Connection) -> list[Row]:
    """The project's own row and all that happened in it; nothing where it isn't there."""
    tables = ("memory", "event", "event_link", "event_chain", "read_event")
    columns = ", ".join(
        f"(select array_agg(t::text order by t::text) from memory.{table} as t"
        f" where t.project = p.name) as {table}"
        for table in tables
    )
    return rows(
        conn,
        f"select to_jsonb(p) as p, {columns} from memory.project as p where name = %s",
        PROJECT,
    )


@pytest.fixture(scope="module")
def as_made() -> list[Row]:
    """all_of_it(), as it was when the project was made."""
    return []


@pytest.fixture
def audited(shared: Connection, as_made: list[Row]) -> Iterator[Scope]:
    """A user of whom something happened, in a project whose events are chained: the one of the test
    before, where that has left it as it was.
    """
    if as_made != (found := all_of_it(shared)) or not found:
        if found:
            call(shared, "memory_project_drop", name=PROJECT)
        make_audited(shared)
        as_made[:] = all_of_it(shared)
    shared.execute("set memory.project = 'audited'")
    yield Scope(shared, "ann")
    shared.execute("reset memory.project")


def make_audited(conn: Connection) -> None:
    call(conn, "memory_project_create", name=PROJECT)
    call(conn, "memory_setting_set", name="audit_chain", value=Jsonb(True), project=PROJECT)
    conn.execute("set memory.project = 'audited'")
    user = Scope(conn, "ann")
    user.say("I live in Rome. My sister Eva lives in Bergen.")
    user.say("I moved to Oslo.")
    (tea, *_) = user.say("I like tea")
    call(conn, "memory_update", id=tea["id"], memory="Likes green tea", reason="asked")
    conn.execute("update memory.memory set importance = 0.7 where memory = 'Likes green tea'")
    Scope(conn, "bob").say("I like figs")


def verified(conn: Connection, **arguments: Any) -> list[Row]:
    return call(conn, "memory_audit_verify", project=PROJECT, **arguments)


def test_a_chain_is_whole(audited: Scope) -> None:
    conn = audited.conn
    assert verified(conn) == []
    counts = rows(
        conn,
        "select (select count(*) from memory.event where project = 'audited') as events,"
        " (select count(*) from memory.event_link) as links",
    )
    assert counts[0]["events"] == counts[0]["links"] > 5
    assert call(conn, "memory_check", project=PROJECT) == []
    # Erasing is no break, whatever it erases.
    call(conn, "memory_delete", id=audited.listed()[0]["id"], purge=True)
    assert verified(conn) == []
    call(conn, "memory_forget", user_id="ann")
    assert verified(conn) == []
    audited.say("I like plums")
    assert verified(conn) == []
    call(conn, "memory_setting_set", name="audit_chain", value=None, project=PROJECT)
    before = scalar(conn, "select count(*) from memory.event_link")
    audited.say("I like jam")
    assert scalar(conn, "select count(*) from memory.event_link") == before


def second(column: LiteralString = "seq") -> str:
    return (
        f"(select {column} from memory_audited.event where user_id = 'ann'"
        " order by seq offset 1 limit 1)"
    )


FALSIFIED: list[tuple[str, str]] = [
    (f"update memory_audited.event set new_memory = 'Lives in Paris' where seq = {second()}",
     "a text of the event was changed"),
    (f"update memory_audited.event set reason = 'because' where seq = {second()}",
     "a text of the event was changed"),
    (f"update memory_audited.event set db_role = 'nobody' where seq = {second()}",
     "the event was changed, or one before it is missing"),
    (f"update memory_audited.event set at = at - interval '1 day' where seq = {second()}",
     "the event was changed, or one before it is missing"),
    (f"delete from memory_audited.event where seq = {second()}", "the event is missing"),
    (f"delete from memory_audited.event_link where seq = {second()};"
     f" delete from memory_audited.event where seq = {second()}",
     "the event was changed, or one before it is missing"),
    ("delete from memory_audited.event_link where seq = (select max(seq) from"
     " memory_audited.event where user_id = 'ann');"
     " delete from memory_audited.event where seq = (select max(seq) from"
     " memory_audited.event where user_id = 'ann')", "events after it are missing"),
    ("set local session_replication_role = replica;"
     " insert into memory_audited.event (project, id, memory_id, event, user_id)"
     " select project, memory._uuid7(), memory_id, 'NONE', user_id from memory_audited.event"
     " where user_id = 'ann' limit 1", "the event is not in the chain"),
    ("delete from memory_audited.event_chain", "the chain of this scope is missing"),
    ("delete from memory_audited.event_link; delete from memory_audited.event"
     " where user_id = 'ann'", "all events are missing"),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "problem"), FALSIFIED)
def test_the_first_broken_link_is_named(audited: Scope, statements: str, problem: str) -> None:
    conn = audited.conn
    with conn.transaction(force_rollback=True):
        for statement in statements.split(";"):
            conn.execute(statement.encode())
        found = verified(conn)
        assert problem in {row["problem"] for row in found}
        ours = [row for row in found if row["user_id"] == "ann"]
        assert len(ours) <= 1
        if ours and ours[0]["seq"] is not None and "seq = (select seq" in statements:
            # Of a scope only the first, and the others' chains are whole.
            assert [row["user_id"] for row in found] == ["ann"]
            assert len(verified(conn, user_id="ann")) == 1
            assert verified(conn, user_id="bob") == []
    assert verified(conn) == []


def test_writers_at_once_make_one_chain(audited: Scope, shared_database: str) -> None:
    def write(number: int) -> None:
        with psycopg.connect(shared_database, autocommit=True) as conn:
            for step in range(10):
                conn.execute(
                    "insert into memory.memory (project, user_id, memory) values (%s, 'ann', %s)",
                    [PROJECT, f"Note {number} {step}"],
                )

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(write, range(4)))
    assert verified(audited.conn) == []
    ordered = rows(
        audited.conn,
        "select at, lag(at) over (order by seq) as before from memory.event"
        " where project = 'audited' and user_id = 'ann'",
    )
    assert all(row["before"] is None or row["before"] <= row["at"] for row in ordered)


def test_a_sweep_takes_the_beginning(audited: Scope) -> None:
    conn = audited.conn
    with conn.transaction(force_rollback=True):
        call(conn, "memory_setting_set", name="keep_events_days", value=Jsonb(1), project=PROJECT)
        moment = scalar(conn, f"select at from memory.event where seq = {second()}")
        assert scalar(conn, "select memory._sweep_events('audited', %s, 100)", moment) == 1
        assert verified(conn) == []
        assert scalar(conn, "select memory._sweep_events('audited', now() + '1 h', 2)") == 2
        assert verified(conn) == []
        assert scalar(conn, "select memory._sweep_events('audited', now() + '1 h', 1000)") > 2
        assert verified(conn) == []


def test_nobody_but_the_owner_can_touch_it(audited: Scope) -> None:
    conn = audited.conn
    for role in ("memory_reader", "memory_writer", "memory_admin"):
        for table in ("event", "event_link", "event_chain", "read_event"):
            for statement in ("delete from memory.{}", "update memory.{} set project = 'x'",
                              "truncate memory.{}", "delete from memory_audited.{}"):  # fmt: skip
                with (
                    pytest.raises(psycopg.errors.InsufficientPrivilege),
                    conn.transaction(),
                ):
                    conn.execute(f"set local role {role}".encode())
                    conn.execute(statement.format(table).encode())


READS: dict[str, dict[str, Any]] = {
    "memory_search": {"query": "tea", "user_id": "ann"},
    "memory_search_by_vector": {"embedding": str([0.1] * 256), "user_id": "ann"},
    "memory_relations": {"query": "Eva", "user_id": "ann"},
    "memory_cypher": {"query": "match (n) return n", "user_id": "ann"},
    "memory_list": {"user_id": "ann"},
    "memory_page": {"user_id": "ann"},
    "memory_messages": {"user_id": "ann"},
    "memory_export": {"user_id": "ann"},
    "memory_entities": {},
    "memory_slots": {"user_id": "ann"},
    "memory_job_list": {},
    "memory_summary": {"user_id": "ann"},
    "memory_profile": {"user_id": "ann"},
    "memory_audit": {"user_id": "ann"},
    "memory_graph_check": {},
    "memory_eval": {"questions": Jsonb([{"query": "tea", "user_id": "ann", "words": ["tea"]}])},
    "memory_add": {"messages": "I live in Rome.", "user_id": "ann", "dry_run": True},
}
# They read by one of those, write (which is an event), or tell no text of a memory.
NOT_READING = {
    "memory_context",
    "memory_add_many",
    "memory_add_async",
    "memory_update",
    "memory_delete",
    "memory_delete_all",
    "memory_forget",
    "memory_undo",
    "memory_feedback",
    "memory_sweep",
    "memory_export_create",
    "memory_profile_generate",
    "memory_process_jobs",
    "memory_job_retry",
    "memory_embed_again",
    "memory_embedding_change",
    "memory_embedding_fill",
    "memory_embedding_finish",
    "memory_embedding_status",
    "memory_embedding_switch",
    "memory_archive",
    "memory_restore",
    "memory_audit_verify",
    "memory_bind",
    "memory_check",
    "memory_graph_rebuild",
    "memory_index_create",
    "memory_index_drop",
    "memory_init",
    "memory_replica_prepare",
    "memory_settings",
    "memory_setting_set",
    "memory_stats",
    "memory_health",
    "memory_model_list",
    "memory_model_usage",
    "memory_strategy_set",
    "memory_secret_set",
    "memory_model_set",
    "memory_revoke",
}
CONFIGURING = ("memory_project_", "memory_prompt_", "memory_key_", "memory_member_",
               "memory_webhook_", "memory_grant")  # fmt: skip


def test_each_public_function_reads_on_record_or_not_at_all(shared: Connection) -> None:
    names = {
        row["proname"]
        for row in rows(
            shared,
            "select distinct proname from pg_proc where pronamespace = 'public'::regnamespace"
            r" and proname like 'memory\_%'",
        )
    }
    known = {*READS, *NOT_READING, "memory_get", "memory_history", "memory_event",
             "memory_sources", "memory_outcomes", "memory_export_fetch"}  # fmt: skip
    assert {name for name in names if not name.startswith(CONFIGURING)} == known


def test_reads_are_on_record_where_asked_for(audited: Scope) -> None:
    conn = audited.conn
    for function, arguments in READS.items():
        call(conn, function, **arguments)
    assert call(conn, "memory_audit", kinds=["READ"]) == []
    call(conn, "memory_setting_set", name="audit_reads", value=Jsonb(True))
    for function, arguments in READS.items():
        call(conn, function, **arguments)
    memory_id = audited.listed()[0]["id"]
    call(conn, "memory_get", id=memory_id)
    call(conn, "memory_history", id=memory_id)
    (source,) = call(conn, "memory_sources", id=memory_id)
    call(conn, "memory_outcomes", message_ids=[source["id"]])
    call(conn, "memory_context", query="tea", user_id="ann")
    (job,) = call(conn, "memory_add_async", messages="I like figs.", user_id="ann")
    call(conn, "memory_event", id=job["memory_add_async"])
    shape = {"type": "object", "properties": {"drink": {"type": "string"}}}
    (export,) = call(conn, "memory_export_create", schema=shape, user_id="ann")
    call(conn, "memory_export_fetch", id=export["memory_export_create"])
    found = call(conn, "memory_audit", kinds=["READ"])
    once = {"memory_get", "memory_history", "memory_event", "memory_export_fetch",
            "memory_sources", "memory_outcomes"}  # fmt: skip
    assert {row["function_name"] for row in found} == READS.keys() | once
    assert {row["function_name"] for row in call(conn, "memory_audit", memory_id=memory_id,
            kinds=["READ"])} == {"memory_get", "memory_history", "memory_sources"}  # fmt: skip
    assert {row["db_role"] for row in found} == {"postgres"}
    assert not [row for row in found if row["old_memory"] or row["new_memory"]]
    # What can't be recorded is not read.
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction) as raised, conn.transaction():
        conn.execute("set transaction read only")
        audited.listed()
    assert "primary" in str(raised.value.diag.message_hint)
    # A reader can't write anything, and is recorded.
    with conn.transaction():
        conn.execute("set local role memory_reader")
        audited.listed()
    call(conn, "memory_setting_set", name="audit_reads", value=None)


def test_asking_by_actor_role_time_and_kind(audited: Scope) -> None:
    conn = audited.conn
    everything = call(conn, "memory_audit", page_size=1000)
    assert [row["at"] for row in everything] == sorted(
        (row["at"] for row in everything), reverse=True
    )
    assert {row["kind"] for row in everything} == {"ADD", "UPDATE"}
    updated = call(conn, "memory_audit", kinds=["UPDATE"])
    assert "asked" in {row["reason"] for row in updated}
    assert {row["user_id"] for row in call(conn, "memory_audit", user_id="bob")} == {"bob"}
    assert call(conn, "memory_audit", actor="user")
    assert call(conn, "memory_audit", actor="nobody") == []
    assert call(conn, "memory_audit", role="memory_reader") == []
    middle = everything[len(everything) // 2]["at"]
    later = call(conn, "memory_audit", since=middle)
    earlier = call(conn, "memory_audit", until=middle)
    assert [*later, *earlier] == everything
    paged: list[Row] = []
    last: dict[str, Any] = {}
    while page := call(conn, "memory_audit", page_size=2, **last):
        paged += page
        last = {"after": page[-1]["event_id"], "after_at": page[-1]["at"]}
    assert paged == everything
    with refused(conn, "22023"):
        call(conn, "memory_audit", kinds=["LOOK"])
    with refused(conn, "22023"):
        call(conn, "memory_audit", after=uuid4())
    with refused(conn, "2201W"):
        call(conn, "memory_audit", page_size=0)
