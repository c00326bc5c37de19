"""A dump of PostgreSQL 17 goes into PostgreSQL 18, with data, graph and projects."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory.deploy import deploy
from agent_memory.doctor.installation import ROLES
from agent_memory.embedded import Server

from tests.database.calls import call, everything_broken, rows
from tests.installed import install
from tests.lifecycle.test_dump_restore import content, cypher, fill

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not os.environ.get("AGENT_MEMORY_SERVERS"),
        reason="PostgreSQL 17 is a server of its own, of 300 MB: make test-servers",
    ),
]
BARE = ("--exclude-schema=memory_*_graph", "--exclude-table-data=ag_catalog.*")


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """PostgreSQL 17, with an extension's database and a deployed one."""
    server = Server(home=tmp_path_factory.mktemp("older") / "home", suite="trixie").up()
    try:
        for name, installed in (("extension", install), ("deployed", deploy)):
            server.create_database(name)
            installed(server.dsn(name))
            fill(server.dsn(name))
        yield server
    finally:
        server.down()


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """PostgreSQL 18, which never saw agent_memory."""
    server = Server(home=tmp_path_factory.mktemp("newer") / "home", suite="forky").up()
    try:
        yield server
    finally:
        server.down()


def run(server: Server, program: str, dbname: str, *words: str) -> None:
    command, environment = server.client(program, *words, dbname=dbname)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("kept", [(), BARE], ids=["with graphs", "without graphs"])
@pytest.mark.parametrize("way", ["extension", "deployed"])
def test_what_17_remembers_18_knows(
    older: Server, newer: Server, way: str, kept: tuple[str, ...], tmp_path: Path
) -> None:
    """As docs/operations.md has it."""
    name = f"{way}_{len(kept)}"
    newer.create_database(name)
    with newer.connect() as admin:
        for role in ROLES:
            if not rows(admin, "select from pg_roles where rolname = %s", role):
                admin.execute(f"create role {role}".encode())
    file = str(tmp_path / "memories.dump")
    run(older, "pg_dump", way, *kept, "--format=custom", f"--file={file}")
    run(newer, "pg_restore", name, "--exit-on-error", f"--dbname={name}", file)
    dsn = newer.dsn(name)
    with psycopg.connect(dsn, autocommit=True) as conn:
        conn.execute("select memory_init()")
    assert content(dsn) == content(older.dsn(way))
    with psycopg.connect(dsn, autocommit=True) as conn:
        for project in ("default", "shop"):
            call(conn, "memory_graph_rebuild", project=project)
        assert everything_broken(conn) == []
        assert cypher(dsn) == cypher(older.dsn(way))
        told = "select memory_add('I moved to Rome.', user_id => 'u')"
        assert conn.execute(told).fetchall()
        call(conn, "memory_project_create", name="after")
        assert everything_broken(conn) == []
        call(conn, "memory_forget", user_id="u")
        assert everything_broken(conn) == []
