"""Scopes of very many memories: searched by HNSW and GIN where memory_index_create() built them."""

from __future__ import annotations

import hashlib
import random

import numpy as np
import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, call, scalar

BREAKS = "rows are loaded without triggers"
PROJECT = "wide"
DIMENSION = 16
MEMORIES = 6000
FROM = 1000
TOPICS = 500
ONE = f"user_{hashlib.md5(b'one').hexdigest()[:12]}"
NEAREST, WORDS = f"memory_nearest_{ONE}", f"memory_words_{ONE}"

FILL = """
insert into memory_wide.memory (project, id, user_id, memory, metadata, embedding)
select 'wide', memory._uuid7(), case when n <= %(memories)s then 'one' else 'other' end,
    'Memory ' || n || ' about topic' || n %% %(topics)s, jsonb_build_object('n', n),
    (select array_agg(random() - 0.5)::halfvec from generate_series(1, %(dimension)s) where n > 0)
from generate_series(1, %(memories)s + 500) as n
"""


@pytest.fixture(scope="module")
def wide(shared: Connection) -> Connection:
    call(shared, "memory_project_create", name=PROJECT, dimension=DIMENSION,
         embedding_provider="none")  # fmt: skip
    shared.execute("set session_replication_role = replica")  # no history of these
    shared.execute(FILL, {"memories": MEMORIES, "topics": TOPICS, "dimension": DIMENSION})
    shared.execute("reset session_replication_role")
    shared.execute("set enable_sort = off")  # sorting so few is as cheap as reading the index
    set_limit(shared, FROM)
    assert scalar(shared, "select memory_index_create('wide')") == [NEAREST, WORDS]
    return shared


def set_limit(conn: Connection, memories: int | None) -> None:
    value = None if memories is None else Jsonb(memories)
    call(conn, "memory_setting_set", name="approximate_from", value=value, project=PROJECT)


def search(
    conn: Connection, vector: list[float], query: str | None = None, **more: object
) -> list[Row]:
    return call(
        conn, "memory_search_by_vector", embedding=str(vector), query=query, user_id="one",
        project=PROJECT, **more,
    )  # fmt: skip


def scans(conn: Connection, index: str) -> int:
    conn.execute("select pg_stat_force_next_flush()")
    return int(
        scalar(
            conn,
            "select idx_scan from pg_stat_user_indexes"
            " where schemaname = 'memory_wide' and indexrelname = %s",
            index,
        )
    )


def notices(conn: Connection, statement: str) -> list[str]:
    """What a statement tells besides its result."""
    told: list[str] = []

    def hear(notice: psycopg.errors.Diagnostic) -> None:
        told.append(str(notice.message_primary))

    conn.add_notice_handler(hear)
    try:
        conn.execute(statement.encode())
    finally:
        conn.remove_notice_handler(hear)
    return told


def vectors(count: int) -> list[list[float]]:
    generator = np.random.default_rng(7)
    return [row.round(3).tolist() for row in generator.normal(size=(count, DIMENSION))]


def test_the_nearest_are_found_by_the_index(wide: Connection) -> None:
    found, best = 0, 0
    for vector in vectors(20):
        set_limit(wide, FROM)
        before = scans(wide, NEAREST)
        near = {row["id"] for row in search(wide, vector)}
        assert scans(wide, NEAREST) == before + 1
        set_limit(wide, None)
        exact = {row["id"] for row in search(wide, vector)}
        assert scans(wide, NEAREST) == before + 1
        found += len(near & exact)
        best += len(exact)
    assert found / best >= 0.95


def test_words_are_found_by_the_index(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    for topic in random.Random(7).sample(range(TOPICS), 5):
        before = scans(wide, WORDS)
        found = search(wide, vector, f"What is there about topic{topic}?", top_k=MEMORIES // TOPICS)
        assert scans(wide, WORDS) > before
        assert {row["memory"].split()[-1] for row in found} == {f"topic{topic}"}
        assert all(0 < row["lexical"] <= 1 for row in found)
        set_limit(wide, None)
        again = search(wide, vector, f"What is there about topic{topic}?",
                       top_k=MEMORIES // TOPICS)  # fmt: skip
        # The mean length of a text is that of the rows that were read: not all, by the indexes.
        scores = {row["memory"]: row["score"] for row in found}
        assert {row["memory"]: row["score"] for row in again} == pytest.approx(scores, rel=0.02)
        set_limit(wide, FROM)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"n": {"lt": 60}}, 10),  # 1 %
        ({"n": {"lt": 6}}, 5),
        ({"n": 7}, 1),
        ({"n": MEMORIES + 1}, 0),
    ],
)
def test_never_fewer_than_there_are(
    wide: Connection, filters: dict[str, object], expected: int
) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    found = search(wide, vector, "memory", filters={"metadata": filters})
    assert len(found) == expected
    assert {row["user_id"] for row in found} <= {"one"}


def test_a_large_page(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    found = search(wide, vector, top_k=900)
    assert len({row["id"] for row in found}) == 900


def test_settings_of_the_session_stay(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    with wide.transaction():
        search(wide, vector)
        assert scalar(wide, "show hnsw.ef_search") == "40"
        assert scalar(wide, "show hnsw.iterative_scan") == "off"


def test_a_reader_searches_by_the_index(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    before = scans(wide, NEAREST)
    with wide.transaction():
        wide.execute("set local role memory_reader")
        assert len(search(wide, vector, "topic7")) == 10
    assert scans(wide, NEAREST) == before + 1


def test_neighbours_in_a_run_come_along(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    said = [
        {"role": "user", "content": text, "embedding": [0.0, *[1.0] * (DIMENSION - 1)]}
        for text in ("Zanzibar it was", "Completely different words", "Nothing of the kind")
    ]
    call(wide, "memory_add", messages=said, user_id="one", run_id="r", infer=False,
         project=PROJECT)  # fmt: skip
    found = search(wide, vector, "zanzibar", top_k=3, explain=True)
    assert found[0]["memory"] == "Zanzibar it was"
    beside = {row["memory"]: row["explanation"]["neighbour"] for row in found}
    assert beside.get("Completely different words", 0) > 0


def test_an_index_is_dropped_and_built_again(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    with wide.transaction(force_rollback=True):
        assert scalar(wide, "select memory_index_drop('wide')") == [NEAREST, WORDS]
        assert scalar(wide, "select memory_index_drop('wide')") == []
        assert len(search(wide, vector, "topic7")) == 10
        scalar(wide, "select memory_index_create('wide')")
        scalar(wide, "select memory_index_create('wide')")
        assert len(search(wide, vector, "topic7")) == 10


def test_the_index_holds_the_memories_of_its_user_only(wide: Connection) -> None:
    predicate = scalar(
        wide,
        "select pg_get_expr(indpred, indrelid) from pg_index where indexrelid = %s::regclass",
        f"memory_wide.{NEAREST}",
    )
    digest = hashlib.md5(b"one").hexdigest()  # everybody can read the catalog
    assert predicate == (
        f"((archived_at IS NULL) AND (((md5(user_id) = '{digest}'::text))::integer <> 0))"
    )


@pytest.mark.parametrize(
    "filters",
    [{"user_id": "one"}, {"AND": [{"user_id": {"eq": "one"}}, {"metadata": {"n": {"gt": 0}}}]}],
)
def test_a_scope_named_by_the_filters_is_searched_by_the_index(
    wide: Connection, filters: dict[str, object]
) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    before = scans(wide, NEAREST)
    found = call(
        wide, "memory_search_by_vector", embedding=str(vector), filters=filters, project=PROJECT
    )
    assert scans(wide, NEAREST) == before + 1
    named = search(wide, vector)
    assert [row["id"] for row in found] == [row["id"] for row in named]


def test_a_small_scope_within_the_users_is_searched_exactly(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    before = scans(wide, NEAREST)
    search(wide, vector, run_id="r")
    search(wide, vector, agent_id="nobody")
    assert scans(wide, NEAREST) == before


def test_the_whole_project_has_indexes_where_they_are_asked_for(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    whole = ["memory_nearest", "memory_words"]
    scalar(wide, "select memory_index_drop('wide')")
    assert scalar(wide, "select memory_index_create('wide', whole_project => true)") == whole
    before = scans(wide, "memory_nearest")
    found = call(wide, "memory_search_by_vector", embedding=str(vector), user_id="*",
                 project=PROJECT)  # fmt: skip
    assert len(found) == 10 == len(search(wide, vector))
    assert scans(wide, "memory_nearest") == before + 2
    told = notices(wide, "select memory_index_create('wide')")
    assert told == ["indexes that are there from before: memory_nearest, memory_words"]
    assert scalar(wide, "select memory_index_drop('wide')") == [
        "memory_nearest", NEAREST, "memory_words", WORDS,
    ]  # fmt: skip
    assert scalar(wide, "select memory_index_create('wide')") == [NEAREST, WORDS]
    assert notices(wide, "select memory_index_create('wide')") == []


def test_an_invalid_index_is_not_taken_for_one(wide: Connection) -> None:
    with wide.transaction(force_rollback=True):
        wide.execute(
            "update pg_index set indisvalid = false where indexrelid = %s::regclass",
            [f"memory_wide.{WORDS}"],
        )
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState, match="is not valid"):
            wide.execute("select memory_index_create('wide')")


@pytest.mark.parametrize(("by", "count"), [("agent", 2), ("app", 8), ("run", 9)])
def test_as_many_indexes_as_there_are_large_scopes_up_to_eight(
    database: str, by: str, count: int
) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("select memory_setting_set('approximate_from', '100')")
        statement = f"select memory_add(%s, infer => false, {by}_id => %s)".encode()
        for number in range(count):
            told = [{"role": "user", "content": f"Told {place}"} for place in range(101)]
            conn.execute(statement, [Jsonb(told), f"{by} '{number}'"])
        conn.execute(statement, [Jsonb("Hello there"), "small"])
        built = scalar(conn, "select memory_index_create()")
        assert len(built) == (2 * count if count <= 8 else 2)
        assert all(f"_{by}_" in name for name in built) == (count <= 8)
        found = call(conn, "memory_search", query="Told 7", **{f"{by}_id": f"{by} '1'"})
        assert found[0]["memory"] == "Told 7" and len(found) == 10


def test_no_index_is_built_where_nobody_needs_one(wide: Connection) -> None:
    set_limit(wide, None)
    assert scalar(wide, "select memory_index_create('wide')") == []
    assert notices(wide, "select memory_index_create('wide')") == [
        "no user has more than 10000 memories, and no agent, app or run without users",
        f"indexes that are there from before: {NEAREST}, {WORDS}",
    ]
    set_limit(wide, FROM)
