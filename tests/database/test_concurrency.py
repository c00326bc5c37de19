"""Many connections at once: no duplicate, no lost update, no deadlock, no error."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, rows, scalar
from tests.database.sessions import Sessions, at_once

WRITERS = 32


def residence(user_id: str, place: str, at: datetime | None = None) -> Callable[..., list[Row]]:
    def work(connection: Connection) -> list[Row]:
        return Scope(connection, user_id).say(f"I live in {place}.", at=at)

    return work


def held_values(conn: Connection, user_id: str) -> list[Row]:
    return rows(
        conn,
        "select memory, lower(valid) as begins, upper(valid) as ends from memory.memory "
        "where user_id = %s and exclusive and upper_inf(recorded) order by valid",
        user_id,
    )


@pytest.mark.parametrize("dated", [False, True])
def test_many_residences_at_once(sessions: Sessions, scope: Scope, dated: bool) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    works = [
        residence(scope.user_id, f"City{n}", day + timedelta(days=n) if dated else None)
        for n in range(WRITERS)
    ]
    results = at_once(sessions, works)
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    assert all(len(result) == 1 and result[0]["event"] != "NONE" for result in results)
    held = held_values(scope.conn, scope.user_id)
    assert len(held) == WRITERS
    assert [row["ends"] is None for row in held] == [False] * (WRITERS - 1) + [True]
    for before, after in pairwise(held):
        assert before["begins"] < before["ends"] <= after["begins"]
    assert scope.held() == {held[-1]["memory"]}
    if dated:
        assert held[-1]["memory"] == f"Lives in City{WRITERS - 1}"
    # One event a statement, and each superseded value names its successor.
    assert len([row for row in scope.events() if row["event"] != "NONE"]) == WRITERS
    orphans = (
        "select count(*) from memory.memory where user_id = %s and version_of is null "
        "and not upper_inf(valid) and superseded_by is null"
    )
    assert scalar(scope.conn, orphans, scope.user_id) == 0


@pytest.mark.parametrize("infer", [True, False])
def test_the_same_add_at_once(sessions: Sessions, scope: Scope, infer: bool) -> None:
    def work(connection: Connection) -> list[Row]:
        return Scope(connection, scope.user_id).say("I like swimming", infer=infer)

    results = at_once(sessions, [work] * 8)
    assert sorted(result[0]["event"] for result in results) == ["ADD"] + ["NONE"] * 7
    assert len({result[0]["id"] for result in results}) == 1
    assert len(scope.listed()) == 1


def test_both_modes_at_once_leave_one_row(sessions: Sessions, scope: Scope) -> None:
    def work(infer: bool) -> Callable[[Connection], list[Row]]:
        return lambda conn: Scope(conn, scope.user_id).say("I like swimming", infer=infer)

    results = at_once(sessions, [work(n % 2 == 0) for n in range(8)])
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    assert len(scope.listed()) == 1


def test_one_idempotency_key_at_once(sessions: Sessions, scope: Scope) -> None:
    def work(connection: Connection) -> list[Row]:
        said = Scope(connection, scope.user_id)
        return said.say("I like swimming", idempotency_key="k " + scope.user_id)

    results = at_once(sessions, [work] * 8)
    assert all(result == results[0] for result in results)
    assert results[0][0]["event"] == "ADD"
    stored = "select count(*) from memory_messages(%s)"
    assert scalar(scope.conn, stored, scope.user_id) == 1


def test_metadata_of_different_keys_all_survive(sessions: Sessions, scope: Scope) -> None:
    memory_id = scope.store("The deploy runs on Fridays", metadata={"first": 0})["id"]

    def work(number: int) -> Callable[[Connection], list[Row]]:
        return lambda conn: call(
            conn, "memory_update", id=memory_id, metadata={f"k{number}": number}
        )

    results = at_once(sessions, [work(number) for number in range(8)])
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    expected = {"first": 0} | {f"k{number}": number for number in range(8)}
    assert scope.listed()[0]["metadata"] == expected
    assert [row["event"] for row in scope.history(memory_id)] == ["ADD"] + ["UPDATE"] * 8


def test_text_and_metadata_updates_do_not_undo_each_other(sessions: Sessions, scope: Scope) -> None:
    memory_id = scope.store("The deploy runs on Fridays")["id"]
    works: list[Callable[[Connection], list[Row]]] = [
        lambda conn: call(conn, "memory_update", id=memory_id, memory="It runs on Mondays"),
        lambda conn: call(conn, "memory_update", id=memory_id, metadata={"team": "x"}),
        lambda conn: call(conn, "memory_update", id=memory_id, categories=["work"]),
        lambda conn: call(conn, "memory_update", id=memory_id, kind="procedure"),
    ]
    results = at_once(sessions, works)
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    row = scope.listed()[0]
    assert row["memory"] == "It runs on Mondays"
    assert (row["metadata"], row["categories"], row["kind"]) == (
        {"team": "x"}, ["work"], "procedure",
    )  # fmt: skip


def test_deleting_twice_at_once(sessions: Sessions, scope: Scope) -> None:
    memory_id = scope.store("Only once")["id"]

    def work(connection: Connection) -> list[Row]:
        return call(connection, "memory_delete", id=memory_id)

    results = at_once(sessions, [work] * 6)
    failed = [result for result in results if isinstance(result, psycopg.Error)]
    assert len(failed) == 5
    assert {error.sqlstate for error in failed} == {"P0002"}
    assert [row["event"] for row in scope.events()] == ["ADD", "DELETE"]


def test_a_stale_snapshot_is_told_to_retry(shared_database: str, scope: Scope) -> None:
    with psycopg.connect(shared_database) as stale:
        stale.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        late = Scope(stale, scope.user_id)
        late.listed()
        scope.say("I live in Rome.")
        with pytest.raises(psycopg.errors.SerializationFailure) as raised:
            late.say("I live in Oslo.")
        assert raised.value.diag.message_hint
        stale.rollback()
        late.listed()
        assert late.say("I live in Oslo.")[0]["event"] == "UPDATE"
        stale.commit()
    assert scope.held() == {"Lives in Oslo"}


def test_scopes_do_not_wait_for_each_other(shared_database: str, scope: Scope) -> None:
    other = Scope(scope.conn, scope.user_id + " other")
    with psycopg.connect(shared_database) as open_transaction:
        Scope(open_transaction, scope.user_id).say("I live in Rome.")
        scope.conn.execute("set statement_timeout = '5s'")
        try:
            assert other.say("I live in Oslo.")[0]["event"] == "ADD"
            assert scope.search("Rome") == []
        finally:
            scope.conn.execute("reset statement_timeout")


def test_a_transaction_is_all_or_nothing(shared_database: str, scope: Scope) -> None:
    with psycopg.connect(shared_database) as connection:
        Scope(connection, scope.user_id).say("I live in Rome. I like tea.")
        connection.rollback()
    assert scope.state() == []
    assert scope.events() == []
    assert scalar(scope.conn, "select count(*) from memory_messages(%s)", scope.user_id) == 0


def test_adds_and_updates_in_any_order_do_not_deadlock(sessions: Sessions, scope: Scope) -> None:
    first = scope.store("One")["id"]
    second = scope.store("Two")["id"]
    other = Scope(scope.conn, scope.user_id + " b")
    third = other.store("Three")["id"]

    def forth(connection: Connection) -> None:
        for memory_id in (first, second):
            call(connection, "memory_update", id=memory_id, metadata={"a": 1})
        Scope(connection, scope.user_id).say("I live in Rome.")

    def back(connection: Connection) -> None:
        Scope(connection, scope.user_id).say("I live in Oslo.")
        for memory_id in (second, first, third):
            call(connection, "memory_update", id=memory_id, metadata={"b": 1})

    def whole(connection: Connection) -> None:
        connection.execute("select count(*) from memory_delete_all(%s)", ["nobody"])
        connection.execute("select memory_update(%s, metadata => %s)", [third, Jsonb({"c": 1})])

    results = at_once(sessions, [forth, back, whole] * 4)
    assert [result for result in results if result is not None] == []
    by_text = {row["memory"]: row["metadata"] for row in scope.listed() + other.listed()}
    assert by_text["One"] == by_text["Two"] == {"a": 1, "b": 1}
    assert by_text["Three"] == {"b": 1, "c": 1}


def test_first_use_of_entities_and_relations_at_once(
    sessions: Sessions, shared: Connection
) -> None:
    """Eight connections name the same people of a scope for the first time, and relate them."""
    users = [f"graph {number}" for number in range(4)]
    people = ["Ann", "Bob", "Cid", "Dan", "Eve"]

    def work(connection: Connection) -> None:
        for user in users:
            for one, other in pairwise(people):
                text = f"{one} knows {other}, says {threading.get_ident()}"
                fact = {
                    "message": 0, "action": "add", "memory": text, "kind": "fact",
                    "exclusive": False, "metadata": {}, "categories": [], "immutable": False,
                    "stated_at": "2026-01-01",
                    "entities": [{"name": name, "type": "person"} for name in (one, other)],
                    "relations": [
                        {"source": one, "relation": "knows", "target": other},
                        {"source": "user", "relation": "knows", "target": one},
                    ],
                }  # fmt: skip
                connection.execute(
                    "select w.* from memory._project('default'::text) as p, lateral "
                    "memory._locked_write(p, array[memory._request(p, %s, %s, null, null, null, "
                    "null, true, null, null, null, null, false, null)], "
                    "memory._embed_facts(p, array[%s]), '{}') as w",
                    [Jsonb([{"role": "user", "content": text}]), user, Jsonb([fact])],
                )

    assert at_once(sessions, [work] * 8) == [None] * 8
    for user in users:
        names = rows(shared, "select name from memory.entity where user_id = %s", user)
        assert sorted(row["name"] for row in names) == sorted([*people, user])
        triples = rows(
            shared,
            "select distinct source, relationship, target from memory.current_relation "
            "where user_id = %s",
            user,
        )
        assert len(triples) == 2 * len(list(pairwise(people)))
        counted = "MATCH (a) WITH count(a) AS n MATCH ()-[r]->() RETURN n, count(r) AS r"
        (graph,) = call(shared, "memory_cypher", query=counted, user_id=user)
        # Five people and the user; 4 pairs, 2 relations, 8 connections.
        assert graph["memory_cypher"] == {"n": 6, "r": 4 * 2 * 8}
    assert call(shared, "memory_graph_check") == []


def test_memories_erased_during_a_search_are_found_as_they_were(
    shared: Connection, session: Connection, shared_database: str, scope: Scope
) -> None:
    """All of a search sees one moment: a lock holds it up after it has read the scope. What it
    counts of memories that are gone by then is nothing.
    """
    call(shared, "memory_setting_set", name="count_access", value=Jsonb(True))
    for day, colour in enumerate(("blue", "green"), start=1):
        kettle = {"role": "user", "content": f"The kettle in the kitchen is {colour}"}
        kettle["occurred_at"] = f"2024-01-0{day}T10:00:00Z"
        call(shared, "memory_add", messages=[kettle], user_id=scope.user_id, infer=False)

    def search() -> list[Row]:
        question = "What colour is the kettle in the kitchen?"
        return call(session, "memory_search", query=question, user_id=scope.user_id)

    assert len(search()) == 2
    with ThreadPoolExecutor(1) as threads:
        with psycopg.connect(shared_database) as eraser:
            eraser.execute("lock table memory.access")
            found = threads.submit(search)
            while not scalar(
                shared, "select pg_blocking_pids(%s) <> '{}'", session.info.backend_pid
            ):
                assert not found.done()
            call(eraser, "memory_delete_all", user_id=scope.user_id, purge=True)
        assert len(found.result()) == 2
    assert search() == []
    assert scalar(shared, "select count(*) from memory.access") == 0
    call(shared, "memory_setting_set", name="count_access", value=None)
