"""Under REPEATABLE READ and SERIALIZABLE what meets a concurrent change has to retry."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.conftest import fresh_database
from tests.database.calls import Scope, call, everything_broken

NAMES = ("Eva", "Adam", "Bob", "John")
SECONDS = 6.0
# Beside the two to retry on: what may be so when the call gets its turn.
MEANT = {"40001", "40P01", "55000", "P0002", "23505"}


@pytest.fixture
def stale(shared_database: str, scope: Scope) -> Iterator[Scope]:
    """The scope in a transaction that has seen it already."""
    scope.say("My sister Eva lives in Rome. Eva is Bob's friend.")
    with psycopg.connect(shared_database) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        late = Scope(connection, scope.user_id)
        assert late.listed()
        yield late
        connection.rollback()


@pytest.mark.parametrize("purge", [False, True])
def test_an_entity_whose_memories_were_deleted(scope: Scope, stale: Scope, purge: bool) -> None:
    call(scope.conn, "memory_delete_all", user_id=scope.user_id, purge=purge)
    with pytest.raises(psycopg.errors.SerializationFailure):
        stale.say("Eva is Adam's friend.")
    stale.conn.rollback()
    assert stale.say("Eva is Adam's friend.")[0]["event"] == "ADD"
    stale.conn.commit()


def test_an_entity_that_was_named_again(scope: Scope, stale: Scope) -> None:
    said = [row["id"] for row in scope.listed() if "Eva" in row["memory"]]
    scope.say("Eva is Adam's friend.")
    with pytest.raises(psycopg.errors.SerializationFailure):
        for memory_id in said:
            call(stale.conn, "memory_delete", id=memory_id)
    stale.conn.rollback()
    for memory_id in said:
        call(stale.conn, "memory_delete", id=memory_id)
    stale.conn.commit()
    assert everything_broken(scope.conn) == []


def test_what_another_has_added_meanwhile(scope: Scope, stale: Scope) -> None:
    memory_id = stale.listed()[0]["id"]
    scope.store("A note")
    with pytest.raises(psycopg.errors.SerializationFailure):
        call(stale.conn, "memory_update", id=memory_id, memory="A note")
    stale.conn.rollback()
    with pytest.raises(psycopg.errors.UniqueViolation):
        call(stale.conn, "memory_update", id=memory_id, memory="A note")


def some_call(user: Scope, chosen: random.Random) -> None:
    """One of the functions that write, with what others write, too."""
    conn = user.conn
    one, other = chosen.sample(NAMES, 2)
    match chosen.randrange(10):
        case 0 | 1 | 2 | 3:
            town = chosen.choice(["Rome", "Oslo"])
            user.say(
                f"My sister {one} lives in {town}. {one} is {other}'s friend. I live in {town}."
            )
        case 4:
            user.store(f"note {chosen.randrange(5)}")
        case 5 | 6:
            purge = chosen.random() < 0.5
            call(conn, "memory_delete_all", user_id=user.user_id, purge=purge)
        case 7:
            call(conn, "memory_forget", user_id=user.user_id)
        case 8:
            for row in user.listed(page_size=1):
                text = f"My sister {one} works with {other}"
                call(conn, "memory_update", id=row["id"], memory=text)
        case _:
            latest = "select id from memory.event where user_id = %s order by seq desc limit 1"
            for row in conn.execute(latest, [user.user_id]).fetchall():
                call(conn, "memory_undo", event_id=row[0])


def test_any_calls_at_once(dsn_admin: str, template: str) -> None:
    def work(database: str, number: int) -> tuple[int, set[Any]]:
        chosen, done, met = random.Random(number), 0, set()
        with psycopg.connect(database) as connection:
            user = Scope(connection, "one and only")
            end = time.monotonic() + SECONDS
            while time.monotonic() < end:
                connection.isolation_level = chosen.choice(
                    [psycopg.IsolationLevel.REPEATABLE_READ, psycopg.IsolationLevel.SERIALIZABLE]
                )
                try:
                    user.listed()
                    some_call(user, chosen)
                    connection.commit()
                    done += 1
                except psycopg.Error as error:
                    met.add(error.sqlstate)
                    connection.rollback()
        return done, met

    for database in fresh_database(dsn_admin, template):
        with ThreadPoolExecutor(4) as threads:
            results = list(threads.map(work, [database] * 4, range(4)))
        assert sum(done for done, _ in results) > 0
        assert set.union(*(met for _, met in results)) <= MEANT
        with psycopg.connect(database, autocommit=True) as connection:
            assert everything_broken(connection) == []
