"""Deploying as the owner of a database who is no superuser, as on a hosted server."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from agent_memory.deploy import deploy
from agent_memory.doctor import examine
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

ROLE = "test_owner"


@pytest.fixture(params=["createrole", "nocreaterole"])
def owner(request: pytest.FixtureRequest, empty_database: str, template: str) -> Iterator[str]:
    """Connection string of the owner of a database that has vector and btree_gist.

    Making the template has made the three roles: an owner without CREATEROLE finds them there.
    """
    assert template
    name = sql.Identifier(str(conninfo_to_dict(empty_database)["dbname"]))
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute(f"create role {ROLE} login password 'owner' {request.param}".encode())
        conn.execute("create extension vector; create extension btree_gist")
        conn.execute("create extension plpython3u")
        conn.execute(sql.SQL("alter database {} owner to {}").format(name, sql.Identifier(ROLE)))
    try:
        yield make_conninfo(empty_database, user=ROLE, password="owner")
    finally:
        with psycopg.connect(empty_database, autocommit=True) as conn:
            conn.execute(f"reassign owned by {ROLE} to current_user".encode())
            conn.execute(f"drop owned by {ROLE}".encode())
            conn.execute(f"drop role {ROLE}".encode())


def test_an_owner_deploys_and_works_without_python(owner: str) -> None:
    assert examine(owner).level.startswith("no plpython3u")
    deploy(owner)
    deploy(owner)  # a refresh
    diagnosis = examine(owner)
    assert diagnosis.level.startswith("no plpython3u") and diagnosis.usable, diagnosis.table()
    with psycopg.connect(owner, autocommit=True) as conn:
        conn.execute("select memory_init()")
        conn.execute(
            "select memory_project_create('own', dimension => 3, embedding_provider => 'none')"
        )
        conn.execute("set memory.project = 'own'")
        for text, vector in {"East": [1.0, 0, 0], "North": [0, 1.0, 0]}.items():
            message = Jsonb([{"role": "user", "content": text, "embedding": vector}])
            conn.execute("select memory_add(%s, user_id => 'u', infer => false)", [message])
        nearest = conn.execute(
            "select memory from memory_search_by_vector('[0,1,0]', user_id => 'u')"
        ).fetchall()
        worded = conn.execute("select memory from memory_search('east', user_id => 'u')").fetchall()
        conn.execute("select memory_secret_set('key', 'value')")
        # Its own scoring reads the archive, too.
        conn.execute("call memory_archive(older_than => '0 s')")
        search = "select memory from memory_search_by_vector('[0,1,0]', user_id => 'u'{})"
        assert conn.execute(search.format(", archived => false").encode()).fetchall() == []
        assert conn.execute(search.format("").encode()).fetchall() == nearest
        conn.execute("select memory_project_clone('own', 'copy')")
        assert conn.execute(search.format(", project => 'copy'").encode()).fetchall() == nearest
        with pytest.raises(psycopg.errors.FeatureNotSupported, match="no PL/Python"):
            conn.execute(
                "select memory_add('I live in Rome.', user_id => 'u', project => 'default')"
            )
        conn.execute("select memory_project_drop('own')")
    assert nearest[0] == ("North",)
    assert worded[0] == ("East",)


@pytest.mark.parametrize("has_role", [True, False])
def test_an_owner_has_a_graph_where_a_superuser_let_them(
    owner: str, empty_database: str, has_role: bool
) -> None:
    with psycopg.connect(empty_database, autocommit=True) as conn:
        if has_role:
            conn.execute(f"grant memory_cypher to {ROLE}".encode())
        conn.execute("create extension age")
        conn.execute(f"grant usage on schema ag_catalog to {ROLE}".encode())
        conn.execute("grant usage on schema ag_catalog to memory_cypher")
    deploy(owner)
    deploy(owner)
    with psycopg.connect(owner, autocommit=True) as conn:
        conn.execute(
            "select memory_project_create('own', dimension => 3, embedding_provider => 'none')"
        )
        insert = (
            "insert into memory.entity (project, user_id, name) values ('own', 'u', %s)"
            " returning id"
        )
        conn.execute("set memory.project = 'own'")
        message = Jsonb([{"role": "user", "content": "Ann knows Bob", "embedding": [1.0, 0, 0]}])
        added = conn.execute(
            "select id from memory_add(%s, user_id => 'u', infer => false)", [message]
        ).fetchone()
        assert added
        for name in ("Ann", "Bob"):
            entity = conn.execute(insert.encode(), [name]).fetchone()
            assert entity
            conn.execute(
                "insert into memory.memory_entity"
                " (project, memory_id, entity_id, content_hash, name)"
                " values ('own', %s, %s, memory._content_hash('Ann knows Bob'), %s)",
                [added[0], entity[0], name],
            )
        conn.execute(
            "insert into memory.relation (project, source_id, relationship, target_id, memory_id,"
            " content_hash) select 'own', a.id, 'knows', b.id, %s,"
            " memory._content_hash('Ann knows Bob') from memory.entity as a, memory.entity as b"
            " where a.name = 'Ann' and b.name = 'Bob'",
            [added[0]],
        )
        assert conn.execute("select * from memory_graph_check()").fetchall() == []
        related = conn.execute("select source, target from memory_relations(user_id => 'u')")
        assert related.fetchall() == [("Ann", "Bob")]
        query = "select memory_cypher('MATCH (a)-[r]->(b) RETURN b.name AS n', user_id => %s)"
        if has_role:
            assert conn.execute(query, ["u"]).fetchall() == [({"n": "Bob"},)]
            assert conn.execute(query, ["v"]).fetchall() == []
        else:
            with pytest.raises(psycopg.errors.FeatureNotSupported) as raised:
                conn.execute(query, ["u"])
            assert "memory_cypher is granted" in (raised.value.diag.message_hint or "")
        conn.execute("select memory_project_drop('own')")
