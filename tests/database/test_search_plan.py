"""1,000 users with 100 memories each: a search touches its user's rows and finds the best ten."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import psycopg
import pytest

from tests.database.calls import Connection, Row, call, rows, scalar
from tests.database.explained import explained, rows_read, scans

BREAKS = "rows are loaded without triggers"
USERS = 1_000
MEMORIES = 100
DIMENSION = 16
WRITERS = 2

FILL = """
insert into memory_crowd.memory (
    project, id, user_id, agent_id, run_id, memory, metadata, embedding, created_at)
select 'crowd', memory._uuid7(), 'user ' || u, 'agent ' || u %% 3, 'run ' || u || ' ' || n %% 5,
    'Memory ' || n || ' of user ' || u, jsonb_build_object('n', n),
    (select array_agg(random() - 0.5)::halfvec
        from generate_series(1, %(dimension)s::int) where n > 0),
    timestamptz '2026-01-01Z' + n * interval '1 hour'
from generate_series(%(first)s::int, %(users)s, %(step)s) as u
cross join generate_series(1, %(memories)s::int) as n
"""


def fill(database: str, first: int) -> None:
    """Every WRITERS-th user from first on; the triggers' history is of no interest here."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("set synchronous_commit = off")
        connection.execute(
            FILL,
            {
                "first": first, "users": USERS, "step": WRITERS, "memories": MEMORIES,
                "dimension": DIMENSION,
            },
        )  # fmt: skip


@pytest.fixture(scope="module")
def crowd(shared_database: str, shared: Connection) -> Connection:
    """A project with 100,000 memories; plans of every statement come as notices."""
    call(
        shared, "memory_project_create", name="crowd", dimension=DIMENSION,
        embedding_provider="none",
    )  # fmt: skip
    with ThreadPoolExecutor(WRITERS) as threads:
        list(threads.map(lambda first: fill(shared_database, first), range(1, WRITERS + 1)))
    shared.execute("analyze memory_crowd.memory")
    assert scalar(shared, "select count(*) from memory_crowd.memory") == USERS * MEMORIES
    return shared


@pytest.fixture
def plans(crowd: Connection) -> Iterator[list[Row]]:
    """The executed plans of the statements that the test runs, nested ones too."""
    with explained(crowd, analyze=True) as seen:
        yield seen


def touched(plans: list[Row], table: str) -> list[Row]:
    """Scans of a table's partitions that were executed."""
    return [scan for scan in scans(plans) if scan["Relation Name"] == table]


def assert_only_the_scope_was_read(plans: list[Row], scope_rows: int, found: int) -> None:
    of_memories = touched(plans, "memory")
    assert of_memories
    for scan in of_memories:
        assert scan["Node Type"] in ("Index Scan", "Index Only Scan", "Bitmap Heap Scan")
    assert max(rows_read(scan) for scan in of_memories) == scope_rows
    # The scope is counted by its index (2001 rows at most), then read once, then the rows to return
    # by their ids.
    assert (
        sum(rows_read(scan) for scan in of_memories) <= min(scope_rows, 2001) + scope_rows + found
    )


def stored(conn: Connection, user: str) -> tuple[list[Any], np.ndarray[Any, Any]]:
    """Ids and vectors of a user's memories."""
    held = rows(
        conn, "select id, embedding::text as vector from memory_crowd.memory where user_id = %s",
        user,
    )  # fmt: skip
    vectors = np.array([[float(v) for v in row["vector"][1:-1].split(",")] for row in held])
    return [row["id"] for row in held], vectors


chance = random.Random(42)
SAMPLE = [f"user {chance.randint(1, USERS)}" for _ in range(20)]


def vector() -> list[float]:
    return [chance.uniform(-1, 1) for _ in range(DIMENSION)]


def text(embedding: list[float]) -> str:
    return json.dumps(embedding)


def test_by_vector_reads_the_users_rows_only(crowd: Connection, plans: list[Row]) -> None:
    for user in SAMPLE[:3]:
        del plans[:]
        found = call(
            crowd, "memory_search_by_vector", embedding=text(vector()), user_id=user,
            project="crowd",
        )  # fmt: skip
        assert len(found) == 10
        assert_only_the_scope_was_read(plans, MEMORIES, 10)


def test_by_words_reads_the_users_rows_only(crowd: Connection, plans: list[Row]) -> None:
    found = call(
        crowd, "memory_search", query="Which memory is number 17?", user_id=SAMPLE[0],
        project="crowd",
    )  # fmt: skip
    assert found[0]["memory"].startswith("Memory 17 of")
    assert_only_the_scope_was_read(plans, MEMORIES, 10)


@pytest.mark.parametrize(
    ("scope_ids", "filters", "read"),
    [
        ({"user_id": SAMPLE[0], "agent_id": "*"}, None, MEMORIES),
        ({"user_id": SAMPLE[0]}, {"metadata": {"n": {"gt": 90}}}, MEMORIES),
        ({}, {"AND": [{"user_id": SAMPLE[0]}, {"metadata": {"n": {"gt": 90}}}]}, MEMORIES),
        ({}, {"user_id": {"in": SAMPLE[:2]}}, 2 * MEMORIES),
        ({"run_id": SAMPLE[0].replace("user", "run") + " 3"}, None, MEMORIES // 5),
    ],
)
def test_filters_and_other_ids_read_no_more(
    crowd: Connection, plans: list[Row], scope_ids: Row, filters: Row | None, read: int
) -> None:
    found = call(
        crowd, "memory_search_by_vector", embedding=text(vector()), filters=filters,
        project="crowd", **scope_ids,
    )  # fmt: skip
    assert len(found) == 10
    assert_only_the_scope_was_read(plans, read, 10)


def test_of_several_ids_the_one_with_the_fewest_rows_is_read(
    crowd: Connection, plans: list[Row]
) -> None:
    """Runs have fewer rows than users here, but not this one: no plan for all values can know."""
    crowd.execute(
        "insert into memory_crowd.memory (project, user_id, run_id, memory, embedding)"
        " select 'crowd', 'guest ' || n %% 100, 'the same run', 'Note ' || n, %s::halfvec"
        " from generate_series(1, 3000) as n",
        [text(vector())],
    )
    crowd.execute("analyze memory_crowd.memory")
    del plans[:]
    found = call(
        crowd, "memory_search_by_vector", embedding=text(vector()), user_id="guest 9",
        run_id="the same run", project="crowd",
    )  # fmt: skip
    assert len(found) == 10
    # Both ids are looked up as far as a thousand, then the 30 are counted, searched and returned.
    read = [rows_read(scan) for scan in touched(plans, "memory")]
    assert sorted(read, reverse=True)[:2] == [1000, 30]
    assert sum(read) <= 1000 + 3 * 30 + 10


def test_a_page_reads_the_users_rows_only(crowd: Connection, plans: list[Row]) -> None:
    page = call(crowd, "memory_list", user_id=SAMPLE[0], page_size=10, project="crowd")
    assert len(page) == 10
    assert max(rows_read(scan) for scan in touched(plans, "memory")) <= MEMORIES


def test_the_ten_best_equal_brute_force(crowd: Connection) -> None:
    # Its share of the score would blend in neighbours of the run.
    for name in ("weight_neighbour", "weight_run", "weight_recency", "weight_importance"):
        crowd.execute("select memory_setting_set(%s, '0', 'crowd')", [name])
    for user in SAMPLE:
        ids, vectors = stored(crowd, user)
        query = vector()
        similarity = vectors @ query / np.linalg.norm(vectors, axis=1) / np.linalg.norm(query)
        # halfvec rounds the query as well, so equally near ones may change places.
        best = sorted(zip(similarity.tolist(), ids, strict=True), reverse=True)
        found = call(
            crowd, "memory_search_by_vector", embedding=text(query), user_id=user, project="crowd"
        )
        scores = [row["semantic"] for row in found]
        assert scores == pytest.approx([max(score, 0) for score, _ in best[:10]], abs=2e-3)
        clear = [i for score, i in best if score > scores[-1] + 2e-3]
        assert set(clear) <= {row["id"] for row in found}
        assert len(found) == 10


def test_the_ten_best_equal_the_servers_own_brute_force(crowd: Connection) -> None:
    """Exactly, ids and order: the same distance over every row of the user, without an index."""
    crowd.execute("select memory_setting_set('weight_run', '0', 'crowd')")
    for user in SAMPLE:
        query = text(vector())
        found = call(
            crowd, "memory_search_by_vector", embedding=query, user_id=user, project="crowd"
        )
        best = rows(
            crowd,
            "select id, embedding <=> %s::halfvec as distance from memory_crowd.memory "
            "where user_id = %s order by distance limit 10",
            query,
            user,
        )
        assert [row["id"] for row in found] == [row["id"] for row in best]
