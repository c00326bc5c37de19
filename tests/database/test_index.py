"""Scopes of very many memories: searched by HNSW and GIN where memory_index_create() built them."""

from __future__ import annotations

import random

import numpy as np
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, call, scalar

PROJECT = "wide"
DIMENSION = 16
MEMORIES = 6000
FROM = 1000
TOPICS = 500

FILL = """
insert into memory_wide.memory (project, user_id, memory, metadata, embedding)
select 'wide', case when n <= %(memories)s then 'one' else 'other' end,
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
    built = scalar(shared, "select memory_index_create('wide')")
    assert built == ["memory_nearest", "memory_words"]
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


def vectors(count: int) -> list[list[float]]:
    generator = np.random.default_rng(7)
    return [row.round(3).tolist() for row in generator.normal(size=(count, DIMENSION))]


def test_the_nearest_are_found_by_the_index(wide: Connection) -> None:
    found, best = 0, 0
    for vector in vectors(20):
        set_limit(wide, FROM)
        before = scans(wide, "memory_nearest")
        near = {row["id"] for row in search(wide, vector)}
        assert scans(wide, "memory_nearest") == before + 1
        set_limit(wide, None)
        exact = {row["id"] for row in search(wide, vector)}
        assert scans(wide, "memory_nearest") == before + 1
        found += len(near & exact)
        best += len(exact)
    assert found / best >= 0.95


def test_words_are_found_by_the_index(wide: Connection) -> None:
    set_limit(wide, FROM)
    (vector,) = vectors(1)
    for topic in random.Random(7).sample(range(TOPICS), 5):
        before = scans(wide, "memory_words")
        found = search(wide, vector, f"What is there about topic{topic}?", top_k=MEMORIES // TOPICS)
        assert scans(wide, "memory_words") > before
        assert {row["memory"].split()[-1] for row in found} == {f"topic{topic}"}
        assert all(0 < row["lexical"] <= 1 for row in found)
        exactly = [row["memory"] for row in found]
        set_limit(wide, None)
        again = search(wide, vector, f"What is there about topic{topic}?",
                       top_k=MEMORIES // TOPICS)  # fmt: skip
        assert [row["memory"] for row in again] == exactly
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
    before = scans(wide, "memory_nearest")
    with wide.transaction():
        wide.execute("set local role memory_reader")
        assert len(search(wide, vector, "topic7")) == 10
    assert scans(wide, "memory_nearest") == before + 1


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
        assert scalar(wide, "select memory_index_drop('wide')") == [
            "memory_nearest",
            "memory_words",
        ]
        assert scalar(wide, "select memory_index_drop('wide')") == []
        assert len(search(wide, vector, "topic7")) == 10
        scalar(wide, "select memory_index_create('wide')")
        scalar(wide, "select memory_index_create('wide')")
        assert len(search(wide, vector, "topic7")) == 10
