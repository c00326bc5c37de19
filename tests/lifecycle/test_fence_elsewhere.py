"""Row security on a hot standby, and where the owner of the database is no superuser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory.deploy import deploy
from agent_memory.embedded.server import DATABASE
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from tests.database.calls import call, scalar, texts
from tests.database.fenced import Place, fill, grant, roles
from tests.installed import installed, own_server

ANN = Place(user_id="ann")
BOB = Place(user_id="bob")


@pytest.mark.slow
def test_a_fenced_role_reads_on_a_hot_standby(tmp_path: Path) -> None:
    server = own_server(tmp_path / "home")
    try:
        installed(server, DATABASE)
        with server.connect("agent_memory") as admin:
            for place in (ANN, BOB):
                fill(admin, place)
            for name, place in (("fixed", ANN), ("bound", Place())):
                admin.execute(f"create role {name} login password 'x'".encode())
                grant(admin, name, place, bound=name == "bound")
            (made,) = call(admin, "memory_key_create", name="k", role="bound")
        server.down()
        # Without a primary to follow it stays as it is.
        signal = server.home.data / "standby.signal"
        signal.touch()
        owner = (server.home.data / "PG_VERSION").stat()
        os.chown(signal, owner.st_uid, owner.st_gid)
        server.up()
        for name, key in (("fixed", None), ("bound", made["key"])):
            dsn = make_conninfo(server.dsn(), user=name, password="x")
            with psycopg.connect(dsn) as own:
                assert scalar(own, "select pg_is_in_recovery()")
                if key:
                    assert scalar(own, "select count(*) from memory.memory") == 0
                    call(own, "memory_bind", key=key, user_id="ann")
                found = call(own, "memory_search", query="code word", user_id="ann")
                assert f"the code word is {ANN.word}" in texts(found)
                assert call(own, "memory_search", query="code word", user_id="bob") == []
                query = {"query": "MATCH (a)-[r]->(b) RETURN a.name AS a"}
                assert call(own, "memory_cypher", user_id="ann", **query)
                assert call(own, "memory_list", user_id="ann")
                assert call(own, "memory_stats")
                assert scalar(own, "select count(distinct user_id) from memory.memory") == 1
    finally:
        server.down()
        shutil.rmtree(tmp_path / "home", ignore_errors=True)


@pytest.fixture(params=["createrole", "nocreaterole"])
def owned(request: pytest.FixtureRequest, empty_database: str, template: str) -> Iterator[str]:
    """Connection string of the owner of a database who is no superuser."""
    assert template  # has made the roles
    name = sql.Identifier(str(conninfo_to_dict(empty_database)["dbname"]))
    with psycopg.connect(empty_database, autocommit=True) as conn:
        role = f"fence_owner_{os.getpid()}"
        conn.execute(f"create role {role} login password 'x' {request.param}".encode())
        conn.execute("create extension vector; create extension btree_gist")
        conn.execute(sql.SQL("alter database {} owner to {}").format(name, sql.Identifier(role)))
        try:
            yield make_conninfo(empty_database, user=role, password="x")
        finally:
            conn.execute(f"reassign owned by {role} to current_user".encode())
            conn.execute(f"drop owned by {role}".encode())
            conn.execute(f"drop role {role}".encode())


def test_an_owner_who_is_no_superuser_grants(owned: str, empty_database: str) -> None:
    """As soon as a superuser let them give memory_fenced to others; and their own functions, whose
    definer they are, still reach every row.
    """
    deploy(owned)
    with (
        psycopg.connect(owned, autocommit=True) as owner,
        psycopg.connect(empty_database, autocommit=True) as admin,
        roles(admin, "owned") as (name,),
    ):
        owner.execute(
            "select memory_project_create('own', dimension => 3, embedding_provider => 'none')"
        )
        owner.execute("set memory.project = 'own'")
        admin.execute("set memory.project = 'own'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege) as raised:
            grant(owner, name, Place("own", user_id="ann"), "write")
        assert "with admin option" in (raised.value.diag.message_hint or "")
        me = owner.info.user
        admin.execute(
            f"grant memory_fenced, memory_fenced_writer to {me} with admin option,"
            " inherit false".encode()
        )
        grant(owner, name, Place("own", user_id="ann"), "write")
        dsn = make_conninfo(empty_database, user=name, password="x")
        with psycopg.connect(dsn, autocommit=True) as own:
            own.execute("set memory.project = 'own'")
            for text, vector in {"East": [1.0, 0, 0], "North": [0, 1.0, 0]}.items():
                said = [{"role": "user", "content": text, "embedding": vector}]
                call(own, "memory_add", messages=said, user_id="ann", infer=False)
                call(owner, "memory_add", messages=said, user_id="bob", infer=False)
            (held, *_) = call(own, "memory_list", user_id="ann")
            call(own, "memory_update", id=held["id"], metadata={"a": 1})
            call(own, "memory_delete", id=held["id"])
            assert scalar(own, "select count(*) from memory.event") == 4
            assert scalar(own, "select count(distinct user_id) from memory_own.memory") == 1
            call(own, "memory_forget", user_id="ann")
            assert scalar(own, "select count(*) from memory.memory") == 0
        assert scalar(owner, "select count(*) from memory.memory") == 2
        assert scalar(owner, "select count(*) from memory_check('own')") == 0
