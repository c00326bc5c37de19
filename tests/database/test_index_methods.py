"""The indexes of memory_index_create() by either method, for each distance of a project: what they
find of the nearest, that they are used, and scores from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, call, scalar

BREAKS = "rows are loaded without triggers"
PROJECT = "near"
DIMENSION = 12
USERS = 40
MEMORIES = 3000  # of the first user; the others have 30 each
FROM = 200
QUERIES = 10

FILL = """
insert into memory_near.memory (project, id, user_id, memory, embedding)
select 'near', memory._uuid7(), 'user ' || greatest(0, (n - %(memories)s + 29) / 30),
    'Memory ' || n,
    (select array_agg((random() - 0.5) * (1 + (n + g) %% 5))::halfvec
    from generate_series(1, %(dimension)s) as g)
from generate_series(1, %(memories)s + 30 * %(users)s) as n
"""

Vectors = npt.NDArray[np.float64]
SCORES: dict[str, Callable[[Vectors, Vectors], Vectors]] = {
    "cosine": lambda rows, query: np.maximum(
        0, rows @ query / np.linalg.norm(rows, axis=1) / np.linalg.norm(query)
    ),
    "l2": lambda rows, query: 1 / (1 + np.linalg.norm(rows - query, axis=1)),
    "inner_product": lambda rows, query: 0.5 + 0.5 * (rows @ query) / (1 + np.abs(rows @ query)),
}


@pytest.fixture(scope="module")
def near(shared: Connection) -> Iterator[Connection]:
    call(shared, "memory_project_create", name=PROJECT, dimension=DIMENSION,
         embedding_provider="none")  # fmt: skip
    set_to(shared, "approximate_from", FROM)
    set_to(shared, "weight_recency", 0)
    shared.execute("set session_replication_role = replica")  # no history of these
    shared.execute("select setseed(0.5)")
    shared.execute(FILL, {"memories": MEMORIES, "users": USERS, "dimension": DIMENSION})
    shared.execute("reset session_replication_role")
    shared.execute("set enable_sort = off")  # sorting so few is as cheap as reading the index
    yield shared
    shared.execute("reset enable_sort")


def set_to(conn: Connection, name: str, value: object) -> None:
    call(conn, "memory_setting_set", name=name, value=Jsonb(value), project=PROJECT)


def search(conn: Connection, vector: Vectors, user: str, **more: object) -> list[Row]:
    return call(
        conn, "memory_search_by_vector", embedding=str(vector.tolist()), user_id=user,
        project=PROJECT, **more,
    )  # fmt: skip


def scans(conn: Connection) -> int:
    conn.execute("select pg_stat_force_next_flush()")
    sql = (
        "select coalesce(sum(idx_scan), 0) from pg_stat_user_indexes"
        " where schemaname = 'memory_near' and indexrelname like 'memory_nearest%%'"
    )
    return int(scalar(conn, sql))


def best(conn: Connection, user: str, distance: str, vector: Vectors) -> dict[str, float]:
    """The nearest ten by brute force: scores by id."""
    sql = (
        "select array_agg(id::text order by id), array_agg(embedding::real[] order by id)"
        " from memory.memory where project = 'near' and user_id = %s"
    )
    row = conn.execute(sql, [user]).fetchone()
    assert row
    scores = SCORES[distance](np.array(row[1], np.float64), vector)
    return {row[0][place]: float(scores[place]) for place in np.argsort(-scores)[:10]}


@pytest.mark.parametrize("method", ["hnsw", "ivfflat"])
@pytest.mark.parametrize("distance", SCORES)
@pytest.mark.parametrize("whole", [False, True], ids=["own", "whole"])
def test_the_nearest_by_each_method_and_distance(
    near: Connection, method: str, distance: str, whole: bool
) -> None:
    set_to(near, "distance", distance)
    call(near, "memory_index_drop", project=PROJECT)
    call(near, "memory_index_create", project=PROJECT, whole_project=whole, method=method)
    built = scalar(
        near,
        "select string_agg(distinct a.amname || ' ' || o.opcname, ',') from pg_index as i"
        " join pg_class as c on c.oid = i.indexrelid join pg_am as a on a.oid = c.relam"
        " join pg_opclass as o on o.oid = i.indclass[0]"
        " where c.relname like 'memory_nearest%%' and c.relnamespace = 'memory_near'::regnamespace",
    )
    kind = {"cosine": "cosine", "l2": "l2", "inner_product": "ip"}[distance]
    assert built == f"{method} halfvec_{kind}_ops"
    found = 0
    queries = np.random.default_rng(5).normal(size=(QUERIES, DIMENSION)).round(2)
    for vector in queries:
        before = scans(near)
        rows = {str(row["id"]): row["score"] for row in search(near, vector, "user 0")}
        assert scans(near) == before + 1
        assert all(0 <= score <= 1 for score in rows.values()) and len(rows) == 10
        expected = best(near, "user 0", distance, vector)
        found += len(rows.keys() & expected.keys())
        for id_ in rows.keys() & expected.keys():
            assert rows[id_] == pytest.approx(expected[id_], rel=0.03)
    assert found >= 0.95 * 10 * QUERIES
    # Nothing of others is in the way: few memories among many are all there is of a user.
    before = scans(near)
    # Those that nothing speaks for are in any order.
    few = [str(row["id"]) for row in search(near, queries[0], "user 7") if row["score"] > 0]
    nearest = best(near, "user 7", distance, queries[0])
    assert few == [id_ for id_, score in nearest.items() if score > 0]
    assert len(few) > 5
    assert scans(near) == before


def test_an_index_of_another_distance_is_left_alone(near: Connection) -> None:
    call(near, "memory_index_drop", project=PROJECT)
    set_to(near, "distance", "cosine")
    call(near, "memory_index_create", project=PROJECT)
    set_to(near, "distance", "l2")
    vector = np.ones(DIMENSION)
    before = scans(near)
    rows = [str(row["id"]) for row in search(near, vector, "user 0")]
    assert rows == list(best(near, "user 0", "l2", vector)) and scans(near) == before
    for arguments in ({}, {"method": "ivfflat"}):
        with pytest.raises(
            psycopg.errors.ObjectNotInPrerequisiteState, match="another method or distance"
        ):
            call(near, "memory_index_create", project=PROJECT, **arguments)


def test_unknown_ones_are_refused(near: Connection) -> None:
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="unknown method: 'btree'"):
        call(near, "memory_index_create", project=PROJECT, method="btree")
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="unknown distance"):
        set_to(near, "distance", "hamming")


def test_the_same_vector_and_its_opposite(near: Connection) -> None:
    one = np.eye(DIMENSION)[0]
    for number, vector in enumerate((one, -one)):
        said = [{"role": "user", "content": f"{number}", "embedding": vector.tolist()}]
        call(near, "memory_add", messages=said, user_id="two", infer=False, project=PROJECT)
    for distance, expected in {
        "cosine": (1.0, 0.0), "l2": (1.0, 1 / 3), "inner_product": (0.75, 0.25),
    }.items():  # fmt: skip
        set_to(near, "distance", distance)
        semantic = [row["semantic"] for row in search(near, one, "two")]
        assert semantic == pytest.approx(expected)
