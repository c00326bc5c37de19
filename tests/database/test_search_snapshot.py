"""All that a search reads is of one moment: what others change meanwhile is not mixed in."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest

from tests.database.calls import Connection, Scope, call, scalar, texts

GATE = 4711  # an advisory lock
# Asked after the scope was read and before its rows are: by the step that cuts a precise list, and
# in Python by the one that reads whose the best are.
WAITING = "".join(
    f"""
create or replace {function} returns boolean
language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared({GATE});
    return false;
end
$$;"""
    for function in (
        "function memory._is_light(term text)",
        "function memory._names(query text, subject text)",
    )
)
WITHOUT_PYTHON = """
create or replace function memory._has_python() returns boolean language sql as 'select false'"""


@contextmanager
def held(connection: Connection) -> Iterator[None]:
    connection.execute("select pg_advisory_lock(%s)", [GATE])
    try:
        yield
    finally:
        connection.execute("select pg_advisory_unlock(%s)", [GATE])


def wait_until_blocked(connection: Connection, pid: int) -> None:
    for _ in range(6000):
        if scalar(connection, "select cardinality(pg_blocking_pids(%s)) > 0", pid):
            return
        connection.execute("select pg_sleep(0.01)")
    pytest.fail("the search has passed the gate")


@pytest.mark.parametrize("change", ["reworded", "erased", "added"])
@pytest.mark.parametrize("has_python", [True, False])
def test_a_row_comes_in_the_state_that_was_scored(
    shared_database: str, shared: Connection, scope: Scope, has_python: bool, change: str
) -> None:
    id_ = scope.store("The kettle in the kitchen is blue")["id"]
    with psycopg.connect(shared_database) as searching, ThreadPoolExecutor(1) as threads:
        searching.execute(WAITING)  # in a transaction that is not committed: only for this session
        if not has_python:
            searching.execute(WITHOUT_PYTHON)
        with held(shared):
            found = threads.submit(
                Scope(searching, scope.user_id).search, "What colour is my kettle?", precise=True
            )
            wait_until_blocked(shared, searching.info.backend_pid)
            if change == "reworded":
                call(shared, "memory_update", id=id_, memory="The kettle in the kitchen is red")
            elif change == "erased":
                call(shared, "memory_delete", id=id_, purge=True)
            else:
                scope.store("Another kettle in the kitchen is green")
        assert texts(found.result(60)) == ["The kettle in the kitchen is blue"]
        searching.rollback()
    expected = {
        "reworded": ["The kettle in the kitchen is red"],
        "erased": [],
        "added": ["The kettle in the kitchen is blue", "Another kettle in the kitchen is green"],
    }
    assert sorted(texts(scope.search("kettle"))) == sorted(expected[change])


def test_a_search_sees_what_its_own_statement_added(shared: Connection, scope: Scope) -> None:
    found = scalar(
        shared,
        "select s.memory from memory_add(%s::text, user_id => %s, infer => false) as a"
        " cross join lateral memory_search('kettle', user_id => %s) as s"
        " where a.id is not null",
        "The kettle is blue",
        scope.user_id,
        scope.user_id,
    )
    assert found == "The kettle is blue"
