"""pg_dump and psql: into an empty database, and into a server that never saw agent_memory."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory import connection
from agent_memory.deploy import deploy
from agent_memory.embedded import Server
from psycopg.conninfo import conninfo_to_dict

from tests.catalog import catalog
from tests.installed import by_extension

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        connection.external_dsn() is not None, reason="uses the embedded server's pg_dump"
    ),
]
CONTENT = {
    "memories": "select to_jsonb(m) from memory.memory m order by m.id",
    "archive": "select to_jsonb(a) from memory.archive a order by a.memory_id",
    "messages": "select to_jsonb(m) from memory.message m order by m.id",
    "events": "select to_jsonb(e) from memory.event e order by e::text",
    "entities": "select to_jsonb(e) from memory.entity e order by e.id",
    "mentions": "select to_jsonb(l) from memory.memory_entity l order by l::text",
    "relations": "select to_jsonb(r) from memory.relation r order by r.id",
    "accesses": "select to_jsonb(a) from memory.access a order by a.memory_id",
    "projects": "select to_jsonb(p) from memory.project p order by p.name",
    # Rounded: recency makes a score fall a little from second to second.
    "search": "select memory, round(score::numeric, 6)"
    " from memory_search('where does she live?', user_id => 'u')",
    "graph search": "select memory, round(score::numeric, 6), graph"
    " from memory_search('who should I call about the family of Adam?', user_id => 'u')",
    "related": "select * from memory_relations('Adam', user_id => 'u', depth => 2)",
}
CYPHER = [
    "select memory_cypher('MATCH (a)-[r]->(b) RETURN a.name, r.relationship, b.name, r.id "
    "ORDER BY r.id', user_id => 'u')",
    "select memory_cypher('MATCH p = (a {name: ''Adam''})-[*1..3]-(b) RETURN b.name "
    "ORDER BY b.name', user_id => 'u')",
]


def fill(dsn: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as conn:
        for text in (
            "My name is Ada. I live in Oslo.", "I moved to Bergen.", "我喜欢吃辣。",
            "Adam is John's father. John is sick. I work with Adam at Acme.",
        ):  # fmt: skip
            conn.execute("select memory_add(%s, user_id => 'u')", [text])
        conn.execute("select memory_project_create('shop')")
        conn.execute("select memory_add('I like tea', user_id => 'u', project => 'shop')")
        conn.execute("select memory_setting_set('count_access', 'true', project => 'shop')")
        conn.execute("select memory_search('tea', user_id => 'u', project => 'shop')")
        conn.execute("call memory_archive(older_than => '0 s', project => 'shop')")


def content(dsn: str) -> dict[str, list[tuple[object, ...]]]:
    with psycopg.connect(dsn, autocommit=True) as conn:
        return {name: conn.execute(query.encode()).fetchall() for name, query in CONTENT.items()}


def cypher(dsn: str) -> list[list[tuple[object, ...]]]:
    """What the graph in Apache AGE answers, in sessions of its own."""
    with psycopg.connect(dsn, autocommit=True) as conn:
        return [conn.execute(query.encode()).fetchall() for query in CYPHER]


def assert_graph_answers_like(dsn: str, original: str) -> None:
    """A graph is restored with the object ids of the old server: it is made anew."""
    with psycopg.connect(dsn, autocommit=True) as conn:
        for project in ("default", "shop"):
            conn.execute("select * from memory_graph_rebuild(%s)", [project])
            assert conn.execute("select * from memory_graph_check(%s)", [project]).fetchall() == []
    answers = cypher(original)
    assert all(answers)
    assert cypher(dsn) == answers
    with psycopg.connect(dsn, autocommit=True) as conn:  # it follows the tables again
        conn.execute("select memory_add('Bob is Adam''s friend.', user_id => 'u')")
        assert conn.execute("select * from memory_graph_check()").fetchall() == []
        conn.execute("select memory_project_drop('shop')")
        gone = conn.execute("select to_regnamespace('memory_shop_graph') is null").fetchone()
    assert gone == (True,)


def catalog_of(dsn: str) -> list[str]:
    with psycopg.connect(dsn, autocommit=True) as conn:
        return catalog(conn)


def name_of(dsn: str) -> str:
    return str(conninfo_to_dict(dsn)["dbname"])


def dump(server: Server, dbname: str) -> str:
    command, environment = server.client("pg_dump", dbname=dbname)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def restore(server: Server, dbname: str, script: str) -> None:
    words = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction"]
    command, environment = server.client("psql", *words, dbname=dbname)
    done = subprocess.run(
        command, env=environment, input=script, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_extension_s_database_into_an_empty_one(database: str, empty_database: str) -> None:
    fill(database)
    server = Server()
    restore(server, name_of(empty_database), dump(server, name_of(database)))
    assert content(empty_database) == content(database)
    assert catalog_of(empty_database) == catalog_of(database)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        # Until it is made anew the graph is not read; memories are written all the same.
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState, match="another server"):
            conn.execute(CYPHER[0].encode())
        for dsn in (database, empty_database):
            with psycopg.connect(dsn, autocommit=True) as either:
                either.execute("select memory_add('Cid is John''s friend.', user_id => 'v')")
    assert_graph_answers_like(empty_database, database)
    with psycopg.connect(empty_database, autocommit=True) as conn:  # it goes on working
        conn.execute("select memory_project_create('after')")
        conn.execute("select memory_add('I moved to Rome.', user_id => 'u')")


@pytest.fixture
def deployed(dsn_admin: str) -> Iterator[str]:
    """A second empty database, with agent_memory deployed."""
    from tests.conftest import fresh_database

    for dsn in fresh_database(dsn_admin):
        deploy(dsn)
        yield dsn


def test_a_deployed_database_into_an_empty_one(deployed: str, empty_database: str) -> None:
    fill(deployed)
    server = Server()
    restore(server, name_of(empty_database), dump(server, name_of(deployed)))
    assert content(empty_database) == content(deployed)
    assert catalog_of(empty_database) == catalog_of(deployed)
    deploy(empty_database)
    assert_graph_answers_like(empty_database, deployed)


@by_extension
def test_into_a_server_that_never_saw_it(database: str, tmp_path: Path) -> None:
    fill(database)
    script = dump(Server(), name_of(database))
    other = Server(home=tmp_path / "home").up()
    try:
        other.create_database("restored")
        restore(other, "restored", script)
        assert content(other.dsn("restored")) == content(database)
        assert_graph_answers_like(other.dsn("restored"), database)
    finally:
        other.down()


@by_extension
def test_memories_outlive_the_extension(database: str) -> None:
    fill(database)
    with psycopg.connect(database, autocommit=True) as conn:
        with pytest.raises(psycopg.errors.DependentObjectsStillExist):
            conn.execute("drop extension agent_memory")
        row = conn.execute("select count(*) > 0 from memory.memory").fetchone()
    assert row == (True,)
