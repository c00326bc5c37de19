"""The graph in Apache AGE follows the tables, can be checked, and made anew out of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, LiteralString

import psycopg
import pytest
from agent_memory.deploy import deploy

from tests.database.calls import Connection, call, refused, rows, scalar
from tests.database.listening import Listened
from tests.database.test_graph import edges, graph_differences, states

pytestmark = pytest.mark.own_project


@pytest.fixture
def pair(listened: Listened) -> Listened:
    listened.hear(
        "Ann knows Bob.", states("Ann knows Bob", "Ann knows Bob", ("Ann", "knows", "Bob"))
    )
    return listened


def graph(listened: Listened) -> str:
    return f"memory_{listened.project}_graph"


def spoil(listened: Listened, statement: str) -> None:
    listened.conn.execute(statement.format(graph=graph(listened)).encode())


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ('delete from {graph}."RELATION"', [("missing", "RELATION")]),
        (
            'delete from {graph}."Entity"',
            [("missing", "Entity"), ("missing", "Entity"), ("different", "RELATION")],
        ),
        (
            'insert into {graph}."Entity" (properties) values (ag_catalog.agtype_in('
            '\'{{"id": "01a21081-d77c-7563-93b8-d8d37f788beb", "name": "Eve"}}\'))',
            [("superfluous", "Entity")],
        ),
        (
            'update {graph}."RELATION" set properties = ag_catalog.agtype_in(textout(replace('
            "textin(ag_catalog.agtype_out(properties)), 'knows', 'hates')))",
            [("different", "RELATION")],
        ),
        (
            'update {graph}."RELATION" set start_id = end_id',
            [("different", "RELATION")],
        ),
    ],
)
def test_a_difference_is_found_and_mended(
    pair: Listened, statement: str, expected: list[tuple[str, str]]
) -> None:
    assert graph_differences(pair) == []
    spoil(pair, statement)
    found = graph_differences(pair)
    assert sorted((row["problem"], row["label"]) for row in found) == sorted(expected)
    (made,) = call(pair.conn, "memory_graph_rebuild", project=pair.project)
    assert made == {"vertices": 2, "edges": 1}
    assert graph_differences(pair) == []
    assert edges(pair) == {("Ann", "knows", "Bob")}


def test_a_rebuild_waits_for_writers_and_goes_on(pair: Listened, shared_database: str) -> None:
    with psycopg.connect(shared_database) as writer:
        writer.execute(
            "select memory_add('I like tea', user_id => 'w', infer => false, project => %s)",
            [pair.project],
        )
        with pytest.raises(psycopg.errors.LockNotAvailable):
            pair.conn.execute("set lock_timeout = '100ms'")
            call(pair.conn, "memory_graph_rebuild", project=pair.project)
    pair.conn.execute("reset lock_timeout")
    call(pair.conn, "memory_graph_rebuild", project=pair.project)
    pair.hear("Bob knows Cid.", states("Bob knows Cid", "Bob knows Cid", ("Bob", "knows", "Cid")))
    assert len(edges(pair)) == 2 and graph_differences(pair) == []


def test_a_rebuild_sees_what_was_committed(pair: Listened) -> None:
    with pytest.raises(psycopg.errors.InvalidTransactionState), pair.conn.transaction():
        pair.conn.execute("set transaction isolation level repeatable read")
        call(pair.conn, "memory_graph_rebuild", project=pair.project)


@pytest.mark.parametrize("sound", [True, False])
def test_a_query_waits_for_a_rebuild(pair: Listened, shared_database: str, sound: bool) -> None:
    """Apache AGE crashes where a graph is dropped under a query that has found it already."""
    if not sound:
        spoil(pair, "drop index {graph}.entity_id")
    query = "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b"
    arguments = {"query": query, "user_id": pair.user_id, "project": pair.project}
    with psycopg.connect(shared_database) as rebuilder, ThreadPoolExecutor(2) as pool:
        rebuilder.execute("select * from memory_graph_rebuild(%s)", [pair.project])

        def ask() -> list[Any]:
            with psycopg.connect(shared_database, autocommit=True) as reader:
                return [row["memory_cypher"] for row in call(reader, "memory_cypher", **arguments)]

        waiting = [pool.submit(ask) for _ in range(2)]
        with pytest.raises(TimeoutError):
            waiting[0].result(timeout=0.5)
        rebuilder.commit()
        assert [w.result(timeout=20) for w in waiting] == [[{"a": "Ann", "b": "Bob"}]] * 2
    assert graph_differences(pair) == []


def test_a_reader_that_goes_on_to_write_does_not_deadlock_with_a_rebuild(
    pair: Listened, shared_database: str
) -> None:
    with psycopg.connect(shared_database) as session, ThreadPoolExecutor(1) as pool:
        call(session, "memory_cypher", query="RETURN 1 AS x", user_id=pair.user_id,
             project=pair.project)  # fmt: skip
        rebuilt = pool.submit(call, pair.conn, "memory_graph_rebuild", project=pair.project)
        call(session, "memory_add", messages="Cid is my friend.", user_id=pair.user_id,
             infer=False, project=pair.project)  # fmt: skip
        session.commit()
        assert rebuilt.result(timeout=20)


def test_a_query_of_a_dropped_project(shared: Connection, shared_database: str) -> None:
    call(shared, "memory_project_create", name="short_lived")
    with psycopg.connect(shared_database) as dropper, ThreadPoolExecutor(1) as pool:
        dropper.execute("select memory_project_drop('short_lived')")

        def ask() -> None:
            with psycopg.connect(shared_database, autocommit=True) as reader:
                call(reader, "memory_cypher", query="MATCH (n) RETURN n.name AS n", user_id="u",
                     project="short_lived")  # fmt: skip

        waiting = pool.submit(ask)
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.5)
        dropper.commit()
        with pytest.raises(psycopg.errors.InvalidSchemaName):
            waiting.result(timeout=20)


def test_a_project_s_graph_goes_with_it(shared: Connection) -> None:
    call(shared, "memory_project_create", name="passing")
    assert scalar(shared, "select to_regnamespace('memory_passing_graph') is not null")
    call(shared, "memory_project_drop", name="passing")
    assert scalar(shared, "select to_regnamespace('memory_passing_graph') is null")
    assert rows(shared, "select from ag_catalog.ag_graph where name = 'memory_passing_graph'") == []
    call(shared, "memory_project_create", name="passing")
    call(shared, "memory_project_drop", name="passing")


def test_a_graph_of_somebody_else_is_not_touched(shared: Connection, session: Connection) -> None:
    # In a session that ends: after its own drop_graph() Apache AGE 1.5 fails at a later graph.
    session.execute("set search_path = ag_catalog, public")
    session.execute("select create_graph('memory_theirs_graph')")
    with pytest.raises(psycopg.Error, match="already exists"):
        call(shared, "memory_project_create", name="theirs")
    assert rows(shared, "select from ag_catalog.ag_graph where name = 'memory_theirs_graph'")
    session.execute("select drop_graph('memory_theirs_graph', true)")


# ---- without Apache AGE


def test_without_apache_age(empty_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything works but Cypher, which says what to do; the extension may come later."""
    monkeypatch.setattr("agent_memory.deploy.WANTED", ("plpython3u",))
    deploy(empty_database)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        call(conn, "memory_add", messages="Adam is John's father. I work at Acme.", user_id="u")
        found = call(conn, "memory_relations", query="Adam", user_id="u")
        assert [(row["source"], row["relationship"], row["target"]) for row in found] == [
            ("Adam", "father_of", "John")
        ]
        for statement in GRAPH_CALLS:
            with refused(conn, "0A000"):
                conn.execute(statement)
        conn.execute("create extension age")
        for statement in GRAPH_CALLS[1:]:
            with refused(conn, "55000"):
                conn.execute(statement)
        (made,) = call(conn, "memory_graph_rebuild")
        assert made["edges"] == 2
        assert call(conn, "memory_graph_check") == []
        call(conn, "memory_delete_all", user_id="u", purge=True)
        assert call(conn, "memory_graph_check") == []
        conn.execute("select memory_project_drop('default')")


GRAPH_CALLS: list[LiteralString] = [
    "select * from memory_graph_rebuild()",
    "select * from memory_graph_check()",
    "select memory_cypher('RETURN 1 AS x', user_id => 'u')",
]


# ---- the driver of Apache AGE for Python


def test_apache_age_python_reads_it(pair: Listened, shared_database: str) -> None:
    import age
    from age.models import Edge, Path, Vertex

    driver = age.connect(dsn=shared_database, graph=graph(pair))
    try:
        cursor = driver.execCypher(
            "MATCH p = (a:Entity)-[r:RELATION]->(b) RETURN a, r, b, p", cols=["a", "r", "b", "p"]
        )
        ((a, r, b, p),) = cursor.fetchall()
    finally:
        driver.close()
    assert isinstance(a, Vertex) and isinstance(r, Edge) and isinstance(p, Path)
    assert (a["name"], r["relationship"], b["name"]) == ("Ann", "knows", "Bob")
    assert a["user_id"] == pair.user_id
    assert r["memory_id"] == str(pair.id_of("Ann knows Bob"))
    assert (r.start_id, r.end_id) == (a.id, b.id)
