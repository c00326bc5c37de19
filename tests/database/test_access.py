"""Which memories searches return, counted: off by default, for everybody, without a wait."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, contents, rows, scalar, texts

TEXTS = ["I like green tea", "I like black tea", "I like mint tea"]
VECTOR = str([1.0] * 256)


def set_counting(conn: Connection, value: bool | None = True, **arguments: Any) -> None:
    call(
        conn, "memory_setting_set", name="count_access",
        value=None if value is None else Jsonb(value), **arguments,
    )  # fmt: skip


def accesses(scope: Scope) -> dict[str, int]:
    """How often each memory of the scope was found, by its text; those never found are left out."""
    found = rows(
        scope.conn,
        "select m.memory, a.accesses from memory.access as a "
        "join memory.memory as m on m.project = a.project and m.id = a.memory_id "
        "where m.user_id = %s",
        scope.user_id,
    )
    return {row["memory"]: row["accesses"] for row in found}


def rows_of(conn: Connection, *ids: Any) -> int:
    found: int = scalar(
        conn, "select count(*) from memory.access where memory_id = any(%s)", list(ids)
    )
    return found


def store_teas(scope: Scope, **arguments: Any) -> list[Any]:
    return [scope.store(text, **arguments)["id"] for text in TEXTS]


@pytest.fixture
def counted(scope: Scope) -> Iterator[Scope]:
    """A scope in a project that counts."""
    set_counting(scope.conn)
    yield scope
    set_counting(scope.conn, None)


@pytest.fixture
def other(shared_database: str) -> Iterator[Connection]:
    """Another session, with a transaction open from its first statement on, and no patience."""
    with psycopg.connect(shared_database) as connection:
        connection.execute("set lock_timeout = '50ms'; set statement_timeout = '10s'")
        connection.commit()
        yield connection
        connection.rollback()


def test_off_a_search_writes_nothing(scope: Scope) -> None:
    store_teas(scope)
    before = contents(scope.conn)
    with scope.conn.transaction():
        assert len(scope.search("tea")) == 3
        call(scope.conn, "memory_search_by_vector", embedding=VECTOR, user_id=scope.user_id)
        assert scalar(scope.conn, "select pg_current_xact_id_if_assigned()") is None
    assert contents(scope.conn) == before


def test_counts_grow_and_the_last_time_is_kept(counted: Scope) -> None:
    store_teas(counted)
    began = scalar(counted.conn, "select clock_timestamp()")
    assert accesses(counted) == {}
    assert len(counted.search("tea")) == 3
    assert accesses(counted) == dict.fromkeys(TEXTS, 1)
    times: list[datetime] = []
    for count in (2, 3):
        assert texts(counted.search("mint", top_k=1)) == ["I like mint tea"]
        assert accesses(counted) == dict.fromkeys(TEXTS, 1) | {"I like mint tea": count}
        times.append(
            scalar(
                counted.conn,
                "select accessed_at from memory.access where memory_id = %s",
                counted.id_of("I like mint tea"),
            )
        )
    assert began < times[0] < times[1]


def test_every_search_counts_what_it_returns(counted: Scope) -> None:
    store_teas(counted)
    arguments = {"user_id": counted.user_id, "top_k": 2}
    found = call(counted.conn, "memory_search_by_vector", embedding=VECTOR, **arguments)
    assert accesses(counted) == dict.fromkeys(texts(found), 1)
    call(counted.conn, "memory_context", query="tea", user_id=counted.user_id)
    assert set(accesses(counted)) == set(TEXTS)
    assert sum(accesses(counted).values()) == 5


def test_counting_changes_no_result(counted: Scope) -> None:
    for number in range(30):
        counted.store(f"Note {number % 7} of {number} about tea")
    searches: list[tuple[str, dict[str, Any]]] = [
        ("memory_search", {"query": "tea note 3", "top_k": 20, "explain": True}),
        ("memory_search", {"query": "tea note 3", "precise": True}),
        ("memory_search_by_vector", {"embedding": VECTOR, "query": "note 4 tea", "top_k": 20}),
        ("memory_search_by_vector", {"embedding": VECTOR, "threshold": 2.0}),
    ]

    def answers() -> list[list[tuple[Any, ...]]]:
        return [
            [
                (row["id"], round(row["score"], 6), row["metadata"], row["valid_from"])
                for row in call(counted.conn, function, user_id=counted.user_id, **arguments)
            ]
            for function, arguments in searches
        ]

    # The weight aside, which is what counts are for.
    call(counted.conn, "memory_setting_set", name="weight_access", value=Jsonb(0))
    with_counts = answers()
    set_counting(counted.conn, False)
    assert answers() == with_counts
    call(counted.conn, "memory_setting_set", name="weight_access", value=None)
    assert with_counts[0] and not with_counts[3]


def test_readers_are_counted_and_can_not_write_counts(counted: Scope) -> None:
    ids = store_teas(counted)
    counted.conn.execute("set role memory_reader")
    try:
        assert len(counted.search("tea")) == 3
        assert rows_of(counted.conn, *ids) == 3
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            counted.conn.execute("update memory.access set accesses = 1000")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            counted.conn.execute("select memory._forget_access('default')")
    finally:
        counted.conn.execute("reset role")


@pytest.mark.parametrize(
    "mode", ["read only", "isolation level repeatable read", "isolation level serializable"]
)
def test_where_writing_could_fail_nothing_is_counted(
    counted: Scope, other: Connection, mode: str
) -> None:
    store_teas(counted)
    theirs = Scope(other, counted.user_id)
    other.execute(f"set transaction {mode}".encode())
    assert theirs.found("nothing at all")
    counted.search("tea")
    counted.search("tea")
    assert len(theirs.search("tea")) == 3  # rows changed since its snapshot
    other.commit()
    assert accesses(counted) == dict.fromkeys(TEXTS, 2)


@pytest.mark.parametrize("known", [False, True])
def test_open_transactions_do_not_wait_for_each_other(
    counted: Scope, other: Connection, known: bool
) -> None:
    store_teas(counted)
    if known:
        counted.search("tea")
    before = 1 if known else 0
    theirs = Scope(other, counted.user_id)
    counted.conn.execute("set lock_timeout = '50ms'")
    try:
        with counted.conn.transaction():
            assert len(counted.search("tea")) == 3
            assert len(theirs.search("tea")) == 3
            assert len(counted.search("tea")) == 3
            assert len(theirs.search("tea")) == 3
        other.commit()
    finally:
        counted.conn.execute("reset lock_timeout")
    assert accesses(counted) == dict.fromkeys(TEXTS, before + 1)
    theirs.search("tea")
    other.commit()
    assert accesses(counted) == dict.fromkeys(TEXTS, before + 2)


def test_a_search_lets_writers_pass(counted: Scope, other: Connection) -> None:
    ids = store_teas(counted)
    counted.search("mint", top_k=2)
    theirs = Scope(other, counted.user_id)
    assert len(theirs.search("tea")) == 3
    counted.conn.execute("set lock_timeout = '50ms'")
    try:
        call(counted.conn, "memory_update", id=ids[0], memory="I like white tea")
        call(counted.conn, "memory_delete", id=ids[1])
        call(counted.conn, "memory_delete", id=ids[2], purge=True)
        counted.store("I like red tea")
    finally:
        counted.conn.execute("reset lock_timeout")
    other.commit()


def test_a_purge_amid_searches_meets_no_deadlock(counted: Scope, shared_database: str) -> None:
    """One holds counts of what the other purges, and waits for the scope that the other holds."""
    ids = store_teas(counted)
    counted.search("tea")

    def purge() -> None:
        with psycopg.connect(shared_database, autocommit=True) as own:
            call(own, "memory_delete_all", user_id=counted.user_id, purge=True)

    with (
        psycopg.connect(shared_database) as searching,
        ThreadPoolExecutor(1) as threads,
    ):
        mine = Scope(searching, counted.user_id)
        searching.execute("set deadlock_timeout = '50ms'")
        assert len(mine.search("tea")) == 3
        purging = threads.submit(purge)
        time.sleep(0.2)
        mine.store("I like red tea")
        searching.commit()
        purging.result(10)
    assert counted.held() == {"I like red tea"}
    assert rows_of(counted.conn, *ids) == 3
    counted.conn.execute("select memory._forget_access('default')")
    assert rows_of(counted.conn, *ids) == 0


@pytest.mark.parametrize("whole_scope", [False, True])
def test_a_purge_leaves_nothing(counted: Scope, whole_scope: bool) -> None:
    ids = store_teas(counted)
    call(counted.conn, "memory_update", id=ids[0], memory="I like white tea")
    counted.search("tea")
    assert rows_of(counted.conn, *ids) == 3
    if whole_scope:
        call(counted.conn, "memory_delete_all", user_id=counted.user_id, purge=True)
    else:
        for memory_id in ids:
            call(counted.conn, "memory_delete", id=memory_id, purge=True)
    assert rows_of(counted.conn, *ids) == 0


def test_deleting_by_hand_leaves_nothing(counted: Scope) -> None:
    ids = store_teas(counted)
    counted.search("tea")
    counted.conn.execute("delete from memory.memory where user_id = %s", [counted.user_id])
    assert rows_of(counted.conn, *ids) == 0


def test_an_undone_deletion_keeps_the_count(counted: Scope) -> None:
    memory_id = counted.store("I like tea")["id"]
    counted.search("tea")
    call(counted.conn, "memory_delete", id=memory_id)
    counted.undo(counted.events()[-1]["id"])
    assert accesses(counted) == {"I like tea": 1}


def test_what_an_open_search_held_goes_with_the_next_purge(
    counted: Scope, other: Connection
) -> None:
    ids = store_teas(counted)
    counted.search("mint", top_k=1)
    Scope(other, counted.user_id).search("tea")
    for memory_id in ids:
        call(counted.conn, "memory_delete", id=memory_id, purge=True)
    other.commit()
    assert rows_of(counted.conn, *ids) == 3
    call(counted.conn, "memory_delete_all", user_id=counted.user_id, purge=True)
    assert rows_of(counted.conn, *ids) == 0


def test_dropping_a_project_drops_its_counts(counted: Scope) -> None:
    conn = counted.conn
    call(conn, "memory_project_create", name="popular")
    set_counting(conn, project="popular")
    ids = store_teas(counted, project="popular")
    counted.search("tea", project="popular")
    assert rows_of(conn, *ids) == 3
    call(conn, "memory_project_drop", name="popular")
    assert rows_of(conn, *ids) == 0


def count(conn: Connection, project: str, ids: list[Any] | None) -> None:
    conn.execute("select memory._count_access(%s, %s::uuid[])", [project, ids])


def test_only_memories_of_the_project_are_counted(counted: Scope) -> None:
    conn = counted.conn
    call(conn, "memory_project_create", name="elsewhere")
    theirs = store_teas(counted, project="elsewhere")
    mine = store_teas(counted)
    call(conn, "memory_update", id=mine[0], memory="I like white tea")
    former = scalar(conn, "select id from memory.memory where version_of = %s", mine[0])
    before = scalar(conn, "select count(*) from memory.access")
    conn.execute("set role memory_reader")
    try:
        count(conn, "default", [*theirs, former, uuid.uuid4(), None])
        count(conn, "elsewhere", [*theirs, *mine])  # it does not count
        count(conn, "default", None)
        count(conn, "default", [])
        assert scalar(conn, "select count(*) from memory.access") == before
        with pytest.raises(psycopg.errors.InvalidSchemaName):
            count(conn, "nowhere", mine)
        count(conn, "default", [*theirs, *mine])
    finally:
        conn.execute("reset role")
        call(conn, "memory_project_drop", name="elsewhere")
    assert (rows_of(conn, *theirs), rows_of(conn, *mine)) == (0, 3)


def test_a_call_is_bounded(counted: Scope) -> None:
    ids = store_teas(counted)
    conn = counted.conn
    count(conn, "default", ids + ids)
    with conn.transaction():
        for _ in range(5):
            count(conn, "default", ids)
    assert accesses(counted) == dict.fromkeys(TEXTS, 2)
    conn.execute("update memory.access set accesses = 2147483647")
    counted.search("tea")
    assert accesses(counted) == dict.fromkeys(TEXTS, 2147483647)


def test_a_long_transaction_holds_few_locks(counted: Scope) -> None:
    conn = counted.conn
    users = [Scope(conn, f"{counted.user_id} {number}") for number in range(100)]
    for user in users:
        conn.execute(
            "insert into memory.memory (project, user_id, memory) "
            "values ('default', %s, 'I like tea')",
            [user.user_id],
        )
    for number in range(5):
        call(conn, "memory_project_create", name=f"locks_{number}")
    with conn.transaction():
        for user in users:
            user.search("tea")
        held = rows(
            conn,
            "select locktype, relation::regclass::text as name from pg_locks "
            "where pid = pg_backend_pid()",
        )
        assert all(accesses(user) == {"I like tea": 1} for user in users)
    assert 0 < len([lock for lock in held if lock["locktype"] == "advisory"]) <= 64
    assert not [lock for lock in held if (lock["name"] or "").startswith("memory_locks")]
    for number in range(5):
        call(conn, "memory_project_drop", name=f"locks_{number}")


def test_stats_have_the_sums(counted: Scope) -> None:
    conn = counted.conn
    call(conn, "memory_project_create", name="summed")
    set_counting(conn, project="summed")
    store_teas(counted, project="summed")
    counted.search("tea", project="summed")
    counted.search("mint", top_k=1, project="summed")
    stats = {row["metric"]: row["value"] for row in call(conn, "memory_stats", project="summed")}
    assert (stats["memories_accessed"], stats["accesses"]) == (3, 4)
    call(conn, "memory_project_drop", name="summed")


def test_what_is_found_often_is_raised(counted: Scope) -> None:
    ids = store_teas(counted)
    for _ in range(5):
        call(
            counted.conn, "memory_search", query="mint tea", user_id=counted.user_id, top_k=1
        )  # fmt: skip
    found = {row["id"]: row for row in counted.search("tea", explain=True)}
    parts = {memory: row["explanation"]["access"] for memory, row in found.items()}
    popular = found[ids[2]]
    assert parts[ids[0]] == parts[ids[1]] == 0
    # weight 0.05, of 5 accesses 5 / (5 + 3), of the score without it
    plain = (popular["score"] - parts[ids[2]]) / (1 - parts[ids[2]])
    assert parts[ids[2]] == pytest.approx(0.05 * 5 / 8 * plain, rel=0.1)
    assert 0 < parts[ids[2]] < 0.05


def test_access_raises_nothing_where_it_weighs_nothing(counted: Scope) -> None:
    (memory, *_) = store_teas(counted)
    call(counted.conn, "memory_setting_set", name="weight_access", value=Jsonb(0))
    for _ in range(2):
        (row,) = (row for row in counted.search("tea", explain=True) if row["id"] == memory)
    call(counted.conn, "memory_setting_set", name="weight_access", value=None)
    assert row["explanation"]["access"] == 0
