"""Ids end in the bucket of their scope, in the order of time; lists go on from where they were."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import pytest
from agent_memory.buckets import BUCKETS, bucket_of, bucket_of_id
from hypothesis import given
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar

# What PostgreSQL and UTF-8 can hold: no NUL, no half of a surrogate pair.
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
IDS = st.tuples(*[st.none() | TEXT] * 4).filter(lambda ids: any(id is not None for id in ids))
NAMES = ("user_id", "agent_id", "run_id", "app_id")


def python_bucket(project: str, ids: tuple[str | None, ...]) -> int:
    return bucket_of(project, **dict(zip(NAMES, ids, strict=True)))


def sql_buckets(conn: Connection, scopes: list[tuple[str, tuple[str | None, ...]]]) -> list[int]:
    ids = zip(*[of_scope for _, of_scope in scopes], strict=True)
    columns = [[project for project, _ in scopes], *map(list, ids)]
    return [
        row["bucket"]
        for row in rows(
            conn,
            "select memory._bucket(s.project, s.user_id, s.agent_id, s.run_id, s.app_id) as bucket"
            " from unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[])"
            " with ordinality as s (project, user_id, agent_id, run_id, app_id, place)"
            " order by s.place",
            *columns,
        )
    ]


@given(scopes=st.lists(st.tuples(TEXT, IDS), min_size=1, max_size=20))
def test_sql_and_python_agree(
    shared: Connection, scopes: list[tuple[str, tuple[str | None, ...]]]
) -> None:
    assert sql_buckets(shared, scopes) == [python_bucket(*scope) for scope in scopes]


def test_sql_and_python_agree_on_a_hundred_thousand_keys(shared: Connection) -> None:
    chosen = random.Random(4096)

    def letter() -> str:
        while True:
            code = chosen.randint(1, sys.maxunicode)
            if not 0xD800 <= code <= 0xDFFF:
                return chr(code)

    keys = ["".join(letter() for _ in range(chosen.randint(1, 12))) for _ in range(100_000)]
    scopes: list[tuple[str, tuple[str | None, ...]]] = [
        ("default", tuple(key if place == number % 4 else None for place in range(4)))
        for number, key in enumerate(keys)
    ]
    expected = [python_bucket(*scope) for scope in scopes]
    assert sql_buckets(shared, scopes) == expected
    assert len(set(expected)) == BUCKETS  # none is left out


@pytest.mark.parametrize(
    ("ids", "bucket"),
    [
        ({"user_id": "alex"}, 486),
        ({"user_id": "alex", "agent_id": "a", "run_id": "r", "app_id": "p"}, 486),
        ({"agent_id": "alex"}, 2974),
        ({"app_id": "alex", "run_id": "r"}, 9),
        ({"run_id": "阿历克斯"}, 233),
    ],
)
def test_a_bucket_stays_what_it_is(shared: Connection, ids: dict[str, str], bucket: int) -> None:
    """A cluster's map is made of these numbers."""
    assert bucket_of("default", **ids) == bucket
    assert sql_buckets(shared, [("default", tuple(ids.get(name) for name in NAMES))]) == [bucket]


def test_a_scope_has_an_owner() -> None:
    with pytest.raises(ValueError, match="user_id"):
        bucket_of("default")


def test_a_million_ids_of_a_bucket(shared: Connection) -> None:
    found = rows(
        shared,
        "with made as materialized ("
        "    select n, memory._new_id(4095) as id from generate_series(1, 1000000) as n)"
        " select count(distinct id) as ids, min(memory._bucket_of(id)) as least,"
        "    max(memory._bucket_of(id)) as most,"
        # Of those in one tick of the clock the order is any.
        "    count(*) filter (where left(id::text, 18) < before) as back"
        " from (select *, lag(left(id::text, 18)) over (order by n) as before from made) as m",
    )
    assert found == [{"ids": 1_000_000, "least": 4095, "most": 4095, "back": 0}]
    id = scalar(shared, "select memory._new_id(7)")
    assert (id.version, id.variant, bucket_of_id(id)) == (7, "specified in RFC 4122", 7)
    now = scalar(shared, "select extract(epoch from clock_timestamp())::float8 * 1000")
    assert abs((id.int >> 80) - now) < 60_000


TABLES: dict[str, LiteralString] = {
    "memory": "select id from memory.memory where user_id = %s",
    "message": "select id from memory.message where user_id = %s",
    "event": "select id from memory.event where user_id = %s",
    "operation": "select operation from memory.event where user_id = %s and operation is not null",
    "job": "select id from memory.job where user_id = %s",
    "entity": "select id from memory.entity where user_id = %s",
    "relation": "select r.id from memory.relation as r"
    " join memory.memory as m on m.project = r.project and m.id = r.memory_id"
    " where m.user_id = %s",
}


def assert_in_bucket(user: Scope, project: str = "default") -> None:
    for table, statement in TABLES.items():
        ids = [row[0] for row in user.conn.execute(statement, [user.user_id])]
        assert ids, table
        buckets = {bucket_of_id(id) for id in ids}
        assert buckets == {bucket_of(project, user_id=user.user_id)}, table
        assert {id.version for id in ids} == {7}, table


def test_every_id_of_a_scope_names_its_bucket(scope: Scope) -> None:
    scope.say("My sister Eva lives in Rome. I live in Oslo.", agent_id="helper")
    (moved, *_) = scope.say("I moved to Bergen.", agent_id="helper")
    (tea, *_) = scope.say("I like tea")
    call(scope.conn, "memory_update", id=tea["id"], memory="Likes green tea")
    scope.undo(moved["event_id"])
    scope.store("word for word")
    call(scope.conn, "memory_add_async", messages="I like jam", user_id=scope.user_id)
    scope.conn.execute("call memory_process_jobs()")
    many = [Jsonb({"messages": f"I like number {n}", "user_id": scope.user_id}) for n in (1, 2)]
    scope.conn.execute("select * from memory_add_many(%s)", [many])
    assert_in_bucket(scope)


def test_direct_sql_gets_such_ids_too(scope: Scope) -> None:
    conn, user = scope.conn, scope.user_id
    for statement in (
        "insert into memory.memory (project, user_id, memory) values ('default', %s, 'A')",
        "insert into memory_default.memory (project, user_id, memory) values ('default', %s, 'B')",
        "insert into memory.message (project, user_id, role, content, occurred_at)"
        " values ('default', %s, 'user', 'x', now())",
        "insert into memory.job (project, user_id, request, request_hash)"
        " values ('default', %s, '{}', gen_random_uuid())",
        "insert into memory.entity (project, user_id, name) values ('default', %s, 'Eva'),"
        " ('default', %s, 'Ada')",
        "insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)"
        " select 'default', m.id, e.id, m.content_hash, e.name"
        " from memory.memory as m join memory.entity as e using (user_id)"
        " where m.user_id = %s and m.memory = 'A'",
        "insert into memory.relation"
        " (project, memory_id, content_hash, source_id, relationship, target_id)"
        " select 'default', m.id, m.content_hash, s.id, 'knows', t.id from memory.memory as m"
        " join memory.entity as s on s.user_id = m.user_id and s.name = 'Eva'"
        " join memory.entity as t on t.user_id = m.user_id and t.name = 'Ada'"
        " where m.user_id = %s and m.memory = 'A'",
        "update memory.memory set memory = 'C' where user_id = %s and memory = 'A'",
    ):
        conn.execute(statement, [user] * statement.count("%s"))
    for table, statement in TABLES.items():
        if table != "operation":
            ids = [row[0] for row in conn.execute(statement, [user])]
            buckets = {bucket_of_id(id) for id in ids}
            assert buckets == {bucket_of("default", user_id=user)}, table
    conn.execute("delete from memory.job where user_id = %s", [user])


def test_ids_follow_the_order_of_the_calls(scope: Scope) -> None:
    ids = [scope.store(f"note {n}")["id"] for n in range(50)]
    assert ids == sorted(ids)
    many = call(
        scope.conn,
        "memory_add",
        messages=[{"role": "user", "content": f"line {n}"} for n in range(200)],
        user_id=scope.user_id,
        infer=False,
    )
    assert [row["id"] for row in many] == sorted(row["id"] for row in many)
    assert many[0]["id"] > ids[-1]


def test_an_import_keeps_ids_but_for_another_project_s_bucket(scope: Scope) -> None:
    scope.say("I live in Rome.")
    scope.say("I moved to Oslo.")
    exported = [
        row["memory_export"] for row in call(scope.conn, "memory_export", user_id=scope.user_id)
    ]
    call(scope.conn, "memory_project_create", name="imported")
    for _ in range(2):
        scope.conn.execute(
            "select * from memory._import_memories(%s::jsonb[], 'imported')",
            [[Jsonb(entry) for entry in exported]],
        )
    held = rows(
        scope.conn,
        "select id, superseded_by from memory.memory"
        " where project = 'imported' and version_of is null",
    )
    assert len(held) == len(exported)
    ids = {row["id"] for row in held}
    assert {bucket_of_id(id) for id in ids} == {bucket_of("imported", user_id=scope.user_id)}
    assert {row["superseded_by"] for row in held} - {None} < ids
    assert {id.int >> 12 for id in ids} == {UUID(entry["id"]).int >> 12 for entry in exported}
    call(scope.conn, "memory_project_drop", name="imported")


# ---- pages


def pages(
    user: Scope,
    function: str,
    size: int,
    cursor: tuple[str, str, str] = ("after", "after_at", "created_at"),
    **arguments: Any,
) -> Iterator[list[Row]]:
    """Page after page, by (time, id) of the last row."""
    name, name_at, column = cursor
    last: dict[str, Any] = {}
    while found := call(
        user.conn, function, user_id=user.user_id, page_size=size, **last, **arguments
    ):
        yield found
        last = {name: found[-1]["id"], name_at: found[-1][column]}


@pytest.mark.parametrize("order_by", ["created_at", "valid_from"])
@pytest.mark.parametrize("descending", [True, False])
def test_pages_hold_each_row_once_while_others_write(
    scope: Scope, session: Connection, order_by: str, descending: bool
) -> None:
    other = Scope(session, scope.user_id)
    before = {other.store(f"note {n}")["id"] for n in range(60)}
    seen: list[Any] = []
    column = {"created_at": "created_at", "valid_from": "valid_from"}[order_by]
    for number, page in enumerate(
        pages(
            scope,
            "memory_list",
            7,
            ("after", "after_at", column),
            order_by=order_by,
            descending=descending,
        )
    ):
        seen += [row["id"] for row in page]
        if number < 20:
            other.store(f"meanwhile {number}")
            # The row that the next page goes on from is gone for good.
            call(session, "memory_delete", id=page[-1]["id"], purge=True)
            if len(page) > 1:
                call(session, "memory_delete", id=page[0]["id"])
    assert len(seen) == len(set(seen))
    assert before <= set(seen)


def test_pages_by_their_number_go_on_from_a_row_too(scope: Scope, session: Connection) -> None:
    other = Scope(session, scope.user_id)
    before = [other.store(f"note {n}")["id"] for n in range(30)]
    first = call(scope.conn, "memory_page", user_id=scope.user_id, page_size=10)
    last = {"after": found(first)[-1][0], "after_at": found(first)[-1][1]}
    for n in range(5):
        other.store(f"meanwhile {n}")
    seen = [id for id, _ in found(first)]
    for number in (1, 2):
        page = call(
            scope.conn, "memory_page", user_id=scope.user_id, page_size=10, page=number, **last
        )
        assert {row["total"] for row in page} == {35}
        seen += [id for id, _ in found(page)]
    assert seen == before[::-1]
    (beyond,) = call(scope.conn, "memory_page", user_id=scope.user_id, page_size=10, page=3, **last)
    assert (beyond["total"], beyond["found"]) == (35, None)


def found(page: list[Row]) -> list[tuple[UUID, datetime]]:
    """Id and time of each row of memory_page()."""
    listed = [row["found"] for row in page]
    if listed and isinstance(listed[0], str):
        raise AssertionError("memory_row is registered as a composite")
    return [(row.id, row.created_at) for row in listed]


@pytest.fixture(autouse=True)
def composites(shared: Connection) -> None:
    """memory_page() returns a memory.memory_row in a column."""
    from psycopg.types.composite import CompositeInfo, register_composite

    info = CompositeInfo.fetch(shared, "memory.memory_row")
    assert info
    register_composite(info, shared)


def test_messages_page_by_page(scope: Scope, session: Connection) -> None:
    other = Scope(session, scope.user_id)
    for n in range(40):
        other.store(f"note {n}")
    seen: list[str] = []
    for page in pages(scope, "memory_messages", 7, cursor=("before", "before_at", "occurred_at")):
        seen += [row["content"] for row in page]
        other.store(f"meanwhile {len(seen)}")
        session.execute("delete from memory.message where id = %s", [page[-1]["id"]])
    assert seen == [f"note {n}" for n in reversed(range(40))]


def test_an_export_page_by_page(scope: Scope) -> None:
    for n in range(25):
        scope.store(f"note {n}")
    seen: list[str] = []
    last: dict[str, Any] = {}
    while page := call(scope.conn, "memory_export", user_id=scope.user_id, page_size=10, **last):
        entries = [row["memory_export"] for row in page]
        seen += [entry["memory"] for entry in entries]
        last = {"after": entries[-1]["id"], "after_at": entries[-1]["created_at"]}
        scope.store(f"meanwhile {len(seen)}")
        if len(seen) > 30:
            break
    assert seen[:25] == [f"note {n}" for n in range(25)]
    assert len(seen) == len(set(seen))


def test_a_history_page_by_page(scope: Scope) -> None:
    note = scope.store("note 0")
    for n in range(1, 10):
        call(scope.conn, "memory_update", id=note["id"], memory=f"note {n}")
    whole = [row["event_id"] for row in scope.history(note["id"])]
    seen: list[Any] = []
    last: dict[str, Any] = {}
    while page := call(scope.conn, "memory_history", id=note["id"], page_size=3, **last):
        seen += [row["event_id"] for row in page]
        last = {"after": seen[-1]}
    assert seen == whole
    assert len(whole) == 10


def test_a_list_of_what_was_known_goes_on_from_a_former_state(scope: Scope) -> None:
    notes = [scope.store(f"note {n}") for n in range(9)]
    moment = scalar(scope.conn, "select clock_timestamp()")
    for note in notes:
        call(scope.conn, "memory_update", id=note["id"], memory=f"changed {note['memory']}")
    for cursor in ({}, {"with_time": True}):
        seen: list[str] = []
        last: dict[str, Any] = {}
        while page := scope.listed(known_at=moment, page_size=2, **last):
            seen += [row["memory"] for row in page]
            last = {"after": page[-1]["id"]}
            if cursor:
                last["after_at"] = page[-1]["created_at"]
        assert seen == [f"note {n}" for n in reversed(range(9))]


@pytest.mark.parametrize(
    ("function", "arguments", "sqlstate"),
    [
        ("memory_list", {"after_at": "2026-01-01"}, "22023"),
        ("memory_page", {"after_at": "2026-01-01"}, "22023"),
        ("memory_export", {"after_at": "2026-01-01"}, "22023"),
        ("memory_messages", {"before_at": "2026-01-01"}, "22023"),
        (
            "memory_list",
            {"after": UUID(int=1), "after_at": "2026-01-01", "order_by": "importance"},
            "22023",
        ),
        ("memory_list", {"after": UUID(int=1)}, "P0002"),
        ("memory_page", {"after": UUID(int=1)}, "P0002"),
        ("memory_export", {"after": UUID(int=1)}, "P0002"),
        ("memory_messages", {"before": UUID(int=1)}, "P0002"),
        ("memory_export", {"page_size": 0}, "2201W"),
    ],
)
def test_a_cursor_that_says_nothing_is_refused(
    scope: Scope, function: str, arguments: dict[str, Any], sqlstate: str
) -> None:
    with refused(scope.conn, sqlstate):
        call(scope.conn, function, user_id=scope.user_id, **arguments)


def test_a_history_s_cursor_is_an_event_of_it(scope: Scope) -> None:
    note = scope.store("note")
    with refused(scope.conn, "P0002"):
        call(scope.conn, "memory_history", id=note["id"], after=UUID(int=1))
    with refused(scope.conn, "2201W"):
        call(scope.conn, "memory_history", id=note["id"], page_size=0)
