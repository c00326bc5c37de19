"""memory_cypher(): Cypher on the graph of one scope, reading only, for any role."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, call, refused, scalar
from tests.database.listening import Listened
from tests.database.test_graph import graph_differences, states
from tests.model_server import ModelServer

PEOPLE = ("Ann", "Bob", "Cid", "Dan")


def introduce(user: Listened) -> None:
    """Ann knows Bob knows Cid knows Dan; and somebody else's Ann knows a secret."""
    for one, other in pairwise(PEOPLE):
        text = f"{one} knows {other}"
        user.hear(f"{text}.", states(text, text, (one, "knows", other)))
    stranger = Listened(user.conn, "stranger", user.server, user.project)
    for text in ("Ann knows Secret", "Secret knows Zoe"):
        one, _, two = text.split()
        stranger.hear(f"{text}.", states(text, text, (one, "knows", two)))


@pytest.fixture(scope="module")
def made_circle(shared: Connection, model_server_process: ModelServer) -> Listened:
    """A circle in a project of its own."""
    call(shared, "memory_project_create", name="circle")
    user = Listened(shared, "of the circle", model_server_process, "circle")
    with inside(user):
        user.set_model()
        introduce(user)
    return user


@contextmanager
def inside(user: Listened) -> Iterator[None]:
    """Its project is the session's."""
    user.conn.execute("select set_config('memory.project', %s, false)", [user.project])
    yield
    user.conn.execute("reset memory.project")


@pytest.fixture
def circle(made_circle: Listened) -> Iterator[Listened]:
    """The circle, for tests that write nothing to it."""
    with inside(made_circle):
        yield made_circle


@pytest.fixture
def own_circle(listened: Listened) -> Listened:
    """One of the test's own."""
    introduce(listened)
    return listened


def cypher(circle: Listened, query: str, **arguments: Any) -> list[Any]:
    given_ = {"user_id": circle.user_id} | arguments
    found = call(circle.conn, "memory_cypher", query=query, **given_)
    return [row["memory_cypher"] for row in found]


def needs_age_1_8(conn: Connection, what: str) -> None:
    """Skip where Apache AGE is older, saying what it does or does not."""
    version = scalar(conn, "select extversion from pg_extension where extname = 'age'")
    if tuple(map(int, version.split("."))) < (1, 8):
        pytest.skip(f"Apache AGE {version} {what}")


# ---- what it returns


def test_rows_are_objects(circle: Listened) -> None:
    found = cypher(
        circle,
        "MATCH (a)-[r]->(b) RETURN a.name AS a, r.relationship, b.name AS `the other` "
        "ORDER BY a.name",
    )
    assert found[0] == {"a": "Ann", "r.relationship": "knows", "the other": "Bob"}
    assert len(found) == 3


def test_vertices_edges_paths_and_values(circle: Listened) -> None:
    (found,) = cypher(
        circle,
        "MATCH p = (a:Entity {name: 'Ann'})-[r:RELATION]->(b) "
        "RETURN a, r, p, 1.5 AS n, [1, 'x'] AS l, {k: true} AS m, null AS z, 'a::vertex' AS s",
    )
    assert found["a"]["label"] == "Entity" and found["a"]["properties"]["type"] == "person"
    assert found["r"]["properties"]["relationship"] == "knows"
    assert found["r"]["properties"]["memory_id"] == str(circle.id_of("Ann knows Bob"))
    assert found["r"]["properties"]["valid_from"].endswith("Z")
    assert [step["label"] for step in found["p"]] == ["Entity", "RELATION", "Entity"]
    assert (found["n"], found["l"], found["m"], found["z"]) == (1.5, [1, "x"], {"k": True}, None)
    assert found["s"] == "a::vertex"


def test_values_come_as_parameters(circle: Listened) -> None:
    query = "MATCH (a {name: $name})-[]->(b) RETURN b.name AS name"
    assert cypher(circle, query, params={"name": "Bob"}) == [{"name": "Cid"}]
    hostile = "Bob'}) RETURN 1 //$$ \" \\ $cypher$"
    assert cypher(circle, query, params={"name": hostile}) == []
    echoed = cypher(circle, "RETURN $v AS v", params={"v": hostile})
    assert echoed == [{"v": hostile}]
    assert cypher(circle, "RETURN $v AS v", params={"v": [1, {"a": None}]}) == [
        {"v": [1, {"a": None}]}
    ]


def test_paths_of_any_length(circle: Listened) -> None:
    found = cypher(
        circle,
        "MATCH p = (a {name: 'Ann'})-[*1..4]->(b) RETURN length(p) AS l, b.name AS n "
        "ORDER BY length(p)",
    )
    assert found == [{"l": 1, "n": "Bob"}, {"l": 2, "n": "Cid"}, {"l": 3, "n": "Dan"}]


def test_what_the_transaction_wrote_is_read(own_circle: Listened) -> None:
    with own_circle.conn.transaction():
        own_circle.hear(
            "Dan knows Eve.", states("Dan knows Eve", "Dan knows Eve", ("Dan", "knows", "Eve"))
        )
        query = "MATCH p = (a {name: 'Ann'})-[*4]->(b) RETURN b.name AS n"
        assert cypher(own_circle, query) == [{"n": "Eve"}]
        raise psycopg.Rollback
    assert cypher(own_circle, query) == [] and graph_differences(own_circle) == []


# ---- the fence

LOOKS = [
    "MATCH (n) RETURN n.name AS name",
    "MATCH (n:Entity) RETURN n.name AS name",
    "MATCH (n:Entity {user_id: 'stranger'}) RETURN n.name AS name",
    "MATCH ()-[r]->(n) RETURN n.name AS name",
    "MATCH ()-[r:RELATION]-(n) RETURN n.name AS name, r.memory_id AS m",
    "MATCH p = ()-[*1..3]->(n) RETURN n.name AS name, p AS p",
    "MATCH p = (a)-[*]-(n) RETURN n.name AS name",
    "MATCH (a:Entity {name: 'Ann'}) MATCH (a)-[*1..2]->(n) RETURN n.name AS name",
    "OPTIONAL MATCH (n {name: 'Secret'}) RETURN coalesce(n.name, 'nobody') AS name",
    "MATCH (a) WHERE exists((a)-[]->({name: 'Secret'})) RETURN a.name AS name",
    "MATCH (a)-[r]->() WITH endNode(r) AS n RETURN n.name AS name",
    "MATCH (n) RETURN n.name AS name UNION MATCH (m) RETURN m.name AS name",
    "MATCH (n) WITH collect(n) AS every UNWIND every AS n RETURN n.name AS name",
    "MATCH (n:_ag_label_vertex) RETURN n.name AS name",
]


@pytest.mark.parametrize("query", LOOKS)
def test_no_query_sees_another_scope(circle: Listened, query: str) -> None:
    """Nor does a superuser's, as whom these tests run."""
    assert scalar(circle.conn, "select rolsuper from pg_roles where rolname = current_user")
    found = json.dumps(cypher(circle, query))
    assert "Secret" not in found and "Zoe" not in found and "stranger" not in found
    strangers = json.dumps(cypher(circle, query, user_id="stranger"))
    assert "Bob" not in strangers and circle.user_id not in strangers


def test_any_and_several_ids(own_circle: Listened) -> None:
    own_circle.prepare(states("Ann knows Kim", "Ann knows Kim", ("Ann", "knows", "Kim")))
    own_circle.add([{"role": "user", "content": "Ann knows Kim."}], agent_id="guide")
    names = "MATCH (n) RETURN n.name AS name"
    everyone = {row["name"] for row in cypher(own_circle, names, user_id="*")}
    assert everyone == {*PEOPLE, "Kim", "Secret", "Zoe"}
    assert {row["name"] for row in cypher(own_circle, names)} == {*PEOPLE, "Kim"}
    assert {row["name"] for row in cypher(own_circle, names, agent_id="guide")} == {"Ann", "Kim"}
    assert {row["name"] for row in cypher(own_circle, names, user_id=None, agent_id="*")} == {
        "Ann",
        "Kim",
    }
    assert cypher(own_circle, names, user_id="nobody") == []


def test_the_scope_s_setting_does_not_stay(circle: Listened) -> None:
    cypher(circle, "MATCH (n) RETURN n.name AS name")
    assert scalar(circle.conn, "select current_setting('memory.cypher_scope', true)") in (None, "")


# ---- it only reads

WRITES = [
    "CREATE (n:Entity {name: 'x'}) RETURN n",
    "MATCH (n) SET n.name = 'x' RETURN n",
    "match (n) set n.name = 'x' return n",
    "MATCH (n) DETACH DELETE n RETURN 1",
    "MATCH (n) REMOVE n.name RETURN n",
    "MERGE (n:Entity {name: 'x'}) RETURN n",
    "MATCH (n) /* */ SET/**/ n.x = 1 RETURN n",
    "MATCH (n) // '\n SET n.x = '1' RETURN n",
    "CALL pg_sleep(1) YIELD x RETURN x",
]


@pytest.mark.parametrize("query", WRITES)
def test_writing_is_refused(circle: Listened, query: str) -> None:
    before = vertices(circle)
    with pytest.raises(psycopg.Error) as raised:
        cypher(circle, query)
    assert raised.value.sqlstate in ("25006", "42601"), raised.value
    assert vertices(circle) == before


def vertices(circle: Listened) -> list[Any]:
    """All of the graph's, whoever's."""
    table = f"memory_{circle.project}_graph._ag_label_vertex"
    read = f"select textin(ag_catalog.agtype_out(properties)) from {table} order by 1"
    return circle.conn.execute(read.encode()).fetchall()


@pytest.mark.parametrize(
    "query",
    [
        "RETURN pg_sleep(1) AS x",
        "RETURN pg_catalog.pg_sleep(1) AS x",
        "RETURN pg_catalog . set_config('a', 'b', false) AS x",
        "RETURN `set_config`('memory.cypher_scope', '{}', true) AS x",
        "RETURN pg_catalog.current_user() AS x",
        "RETURN vertex_stats('x', 1) AS x",
        "RETURN /* */ set_config /* */ ('a', 'b') AS x",
        "RETURN pg_temp_3.\u3000f(true) AS x",
        "RETURN \u00a0f(true) AS x",
        "RETURN pg_catalog\u2028.f(true) AS x",
        "EXPLAIN MATCH (n) RETURN n AS x",
        "WITH {id: 1, label: 'Entity', properties: {}}::vertex AS a RETURN a AS x",
        "RETURN '{}' :: vertex AS x",
        "RETURN 1::/**/text AS x",
    ],
)
def test_functions_that_do_more_than_compute_are_refused(circle: Listened, query: str) -> None:
    with pytest.raises(psycopg.Error) as raised:
        cypher(circle, query)
    assert raised.value.sqlstate in ("0A000", "25006"), raised.value


def test_a_forged_vertex_leads_nowhere(circle: Listened) -> None:
    """Paths of variable length are not fenced by Apache AGE: where they begin has to be."""
    for cast in ("::vertex", " :: vertex", "::/* */vertex"):
        forged = f"{{id: 844424930131969, label: 'Entity', properties: {{}}}}{cast}"
        with pytest.raises(psycopg.errors.FeatureNotSupported):
            cypher(circle, f"WITH {forged} AS a MATCH p = (a)-[*1..2]-(b) RETURN nodes(p) AS n")


def test_a_function_of_the_caller_s_own_is_not_called(circle: Listened, reader: str) -> None:
    """Spaces beyond ASCII are letters to Apache AGE, so they are to the check."""
    with psycopg.connect(reader, autocommit=True) as conn:
        conn.execute(
            'create function pg_temp."\u3000f"(x boolean) returns boolean language plpgsql as '
            "$$ begin perform set_config('memory.cypher_scope', '{}', true); return x; end $$"
        )
        (schema,) = conn.execute(
            "select nspname from pg_namespace where oid = pg_my_temp_schema()"
        ).fetchone() or ("",)
        with pytest.raises(psycopg.errors.FeatureNotSupported):
            call(
                conn, "memory_cypher",
                query=f"WITH {schema}.\u3000f(true) AS x MATCH (a) RETURN a.name AS n",
                user_id="nobody", project=circle.project,
            )  # fmt: skip


def test_words_in_strings_and_names_are_no_clauses(circle: Listened) -> None:
    needs_age_1_8(circle.conn, "reads no keyword as a name, not even in backquotes")
    assert cypher(circle, "RETURN 'CREATE (n)' AS a, \"set x\" AS `delete` // SET")[0] == {
        "a": "CREATE (n)", "delete": "set x",
    }  # fmt: skip
    assert cypher(circle, "MATCH (a {name: 'Ann'}) RETURN a.`order`, a.name ORDER BY a.name;") == [
        {"a.`order`": None, "a.name": "Ann"}
    ]  # fmt: skip
    query = "MATCH (n {name: 'Ann'}) RETURN n.`set` AS x, size([y IN [1] WHERE y > 0 | y]) AS s"
    assert cypher(circle, query) == [{"x": None, "s": 1}]


# ---- refusals


@pytest.mark.parametrize(
    ("query", "sqlstate"),
    [
        (None, "22004"),
        ("  ", "22004"),
        ("MATCH (n)", "22023"),
        ("MATCH (n) RETURN *", "22023"),
        ("MATCH (n) RETURN n.name, n.name", "42701"),
    ],
)
def test_refused_queries(circle: Listened, query: str | None, sqlstate: str) -> None:
    with refused(circle.conn, sqlstate):
        cypher(circle, query)  # type: ignore[arg-type]


def test_refused_arguments(circle: Listened) -> None:
    with refused(circle.conn, "22023"):
        cypher(circle, "RETURN 1 AS x", user_id=None)
    with refused(circle.conn, "22023"):
        cypher(circle, "RETURN 1 AS x", user_id="")
    with refused(circle.conn, "2203C"):
        cypher(circle, "RETURN 1 AS x", params=Jsonb([1]))
    with refused(circle.conn, "3F000"):
        cypher(circle, "RETURN 1 AS x", project="no_such_project")


def test_a_syntax_error_is_apache_age_s(circle: Listened) -> None:
    with pytest.raises(psycopg.errors.SyntaxError):
        cypher(circle, "MATCH (n RETURN n AS x")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40))
def test_no_text_breaks_out(shared: Connection, text: str) -> None:
    """Whatever the text: rows of the scope, or an error; the session goes on."""
    query = f"RETURN {text}"
    try:
        call(shared, "memory_cypher", query=query, user_id="nobody")
    except psycopg.errors.InternalError_:
        raise
    except psycopg.Error:
        pass
    assert scalar(shared, "select 1") == 1


# ---- roles


@pytest.fixture
def reader(shared_database: str, shared: Connection) -> Iterator[str]:
    """The connection string of a role that may read and has never used this session."""
    password = secrets.token_hex(8)
    shared.execute(f"create role cypher_reader login password '{password}'".encode())
    shared.execute("grant memory_reader to cypher_reader")
    yield make_conninfo(shared_database, user="cypher_reader", password=password)
    shared.execute("drop owned by cypher_reader")
    shared.execute("drop role cypher_reader")


def test_a_reader_in_a_fresh_session(circle: Listened, reader: str) -> None:
    query = "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b ORDER BY a.name"
    for preload in ("plpgsql", "age"):
        circle.conn.execute(
            f"alter role cypher_reader set session_preload_libraries = '{preload}'".encode()
        )
        with psycopg.connect(reader, autocommit=True) as conn:
            found = call(
                conn, "memory_cypher", query=query, user_id=circle.user_id, project=circle.project
            )
            assert found[0]["memory_cypher"] == {"a": "Ann", "b": "Bob"}
            # Direct Cypher is the owner's: there the fence is the caller's own business.
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute(f'select * from memory_{circle.project}_graph."Entity"'.encode())
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute("select * from memory_graph_rebuild()")
            conn.execute("select set_config('memory.cypher_scope', '{}', false)")
            conn.execute("select set_config('memory.cypher_ids', '[]', false)")
            found = call(
                conn,
                "memory_cypher",
                query=LOOKS[0],
                user_id=circle.user_id,
                project=circle.project,
            )
            assert "Secret" not in str(found)


def test_the_owner_s_own_cypher(circle: Listened, shared_database: str) -> None:
    """cypher() itself, in a fresh session, for the owner of the project."""
    with psycopg.connect(shared_database, autocommit=True) as conn:
        conn.execute("select '0'::ag_catalog.agtype")
        conn.execute("set search_path = ag_catalog, public")
        found = conn.execute(
            f"select * from cypher('memory_{circle.project}_graph', "
            "$$ match (a)-[r:RELATION]->(b) return a.name, b.name $$) "
            "as (a agtype, b agtype)".encode()
        ).fetchall()
    assert ('"Ann"', '"Bob"') in found and ('"Ann"', '"Secret"') in found


def test_paths_see_what_others_committed(own_circle: Listened, shared_database: str) -> None:
    """Apache AGE keeps a session's graph for paths; others' changes must not be missed."""
    needs_age_1_8(own_circle.conn, "locks writers out while it reads paths of variable length")
    query = "MATCH p = (a {name: 'Ann'})-[*1..6]->(b) RETURN b.name AS n"
    with psycopg.connect(shared_database, autocommit=True) as conn:

        def reached() -> set[str]:
            found = call(
                conn,
                "memory_cypher",
                query=query,
                user_id=own_circle.user_id,
                project=own_circle.project,
            )
            return {row["memory_cypher"]["n"] for row in found}

        assert reached() == {"Bob", "Cid", "Dan"}
        for one, other in (("Dan", "Eve"), ("Eve", "Fay")):
            text = f"{one} knows {other}"
            with own_circle.conn.transaction():
                own_circle.hear(f"{text}.", states(text, text, (one, "knows", other)))
                assert other not in reached()  # built after the write, before its commit
            assert other in reached()
