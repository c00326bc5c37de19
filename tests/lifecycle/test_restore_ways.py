"""The ways to restore that docs/operations.md shows: serial, parallel, data alone."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
import pytest
from agent_memory import connection
from agent_memory.build import REPOSITORY
from agent_memory.embedded import Server
from psycopg.conninfo import conninfo_to_dict

from tests.conftest import fresh_database
from tests.database.calls import everything_broken
from tests.lifecycle.test_dump_restore import CYPHER, content, cypher, fill

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        connection.external_dsn() is not None, reason="uses the embedded server's pg_restore"
    ),
]
BLOCKS = re.findall(r"```sh\n(.*?)```", (REPOSITORY / "docs" / "operations.md").read_text(), re.S)
WAYS = [block.splitlines() for block in BLOCKS if "pg_restore" in block]
SERIAL = next(lines for lines in WAYS if any(line.startswith("pg_dump") for line in lines))


def run(command: str, source: str, target: str, folder: Path, *, check: bool = True) -> None:
    """A line of the docs, by the embedded server's own programs."""
    databases = {"$DATABASE_URL": source, "$OTHER_DATABASE_URL": target}
    words = shlex.split(command)
    for variable, dsn in databases.items():
        name = str(conninfo_to_dict(dsn)["dbname"])
        words = [word.replace(variable, name) for word in words]
    program, environment = Server().client(*words)
    done = subprocess.run(
        program, env=environment, cwd=folder, capture_output=True, text=True, check=False
    )
    assert not check or done.returncode == 0, f"{command}\n{done.stderr}"


def test_the_docs_show_every_way() -> None:
    shown = "\n".join(line for lines in WAYS for line in lines)
    for option in ("--jobs", "--data-only", "--disable-triggers", "--schema-only", "--section"):
        assert option in shown
    assert len(WAYS) == 5


class Source(NamedTuple):
    """A database that is dumped, the dump, and what is in it."""

    dsn: str
    dump: Path
    content: dict[str, list[tuple[Any, ...]]]
    cypher: list[list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def source(
    dsn_admin: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Source]:
    """One for all tests, which only read it."""
    folder = tmp_path_factory.mktemp("dump")
    for dsn in fresh_database(dsn_admin, template):
        fill(dsn)
        run(SERIAL[0], dsn, dsn, folder)
        (dump,) = folder.iterdir()
        before = Source(dsn, dump, content(dsn), cypher(dsn))
        yield before
        assert (content(dsn), cypher(dsn)) == before[2:]


@pytest.mark.parametrize("lines", WAYS, ids=range(len(WAYS)))
def test_what_is_restored_works(
    lines: list[str], source: Source, empty_database: str, tmp_path: Path
) -> None:
    if not any(line.startswith("pg_dump") for line in lines):
        shutil.copy(source.dump, tmp_path)
    for line in lines:
        run(line, source.dsn, empty_database, tmp_path)
    assert content(empty_database) == source.content
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("select memory_init()")
        assert everything_broken(conn) == []
        assert cypher(empty_database) == source.cypher
        conn.execute("select memory_add('Bob is Adam''s friend.', user_id => 'u')")
        conn.execute("select memory_project_create('after')")
        assert everything_broken(conn) == []


def test_a_graph_that_a_parallel_restore_broke_stops_no_memory(
    source: Source, empty_database: str, tmp_path: Path
) -> None:
    shutil.copy(source.dump, tmp_path)
    for section in ("pre-data", "data --jobs=2", "post-data --jobs=2"):
        restored = f'pg_restore --section={section} --dbname="$OTHER_DATABASE_URL" memories.dump'
        run(restored, source.dsn, empty_database, tmp_path, check=False)
    told: list[str] = []
    with psycopg.connect(empty_database, autocommit=True) as conn:
        # Whichever table of Apache AGE's catalog came first: as after the worse order.
        conn.execute("delete from ag_catalog.ag_label; delete from ag_catalog.ag_graph")
        conn.add_notice_handler(lambda notice: told.append(str(notice.message_hint)))
        conn.execute("select memory_add('Cid is John''s friend.', user_id => 'u')")
        assert told == ["Run: select * from memory_graph_rebuild('default');"]
        conn.execute("select memory_delete_all(user_id => 'v')")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            conn.execute(CYPHER[0].encode())
        for project in ("default", "shop"):
            conn.execute("select * from memory_graph_rebuild(%s)", [project])
        assert everything_broken(conn) == []
        found = conn.execute(CYPHER[0].encode()).fetchall()
        assert any("Cid" in str(row) for row in found)
        # As pg_restore --clean leaves it over what is there, of which Apache AGE would crash.
        conn.execute(
            "create schema gone; set session_replication_role = replica;"
            " update ag_catalog.ag_label set graph = 'gone'::regnamespace"
            " from ag_catalog.ag_graph as g where graph = g.graphid and g.name ~ 'default';"
            " update ag_catalog.ag_graph set graphid = 'gone'::regnamespace, namespace = 'gone'"
            " where name ~ 'default'"
        )
    with psycopg.connect(empty_database, autocommit=True) as conn:
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            conn.execute(CYPHER[0].encode())
        conn.execute("select memory_init()")
        assert everything_broken(conn) == []
    assert any("Cid" in str(row) for row in cypher(empty_database))
    assert os.listdir(tmp_path) == ["memories.dump"]


def test_a_dump_of_the_schema_alone_says_what_to_drop(
    source: Source, empty_database: str, tmp_path: Path
) -> None:
    """Which projects there are stands in rows; their tables and graphs are in nobody's way."""
    run('pg_dump --schema-only --file=schema.sql "$DATABASE_URL"', source.dsn, empty_database,
        tmp_path)  # fmt: skip
    run('psql -X -q --file=schema.sql "$OTHER_DATABASE_URL"', source.dsn, empty_database, tmp_path)
    dropped = []
    with psycopg.connect(empty_database, autocommit=True) as conn:
        while True:
            try:
                conn.execute("select memory_init()")
                break
            except psycopg.errors.DuplicateSchema as error:
                (statement,) = re.findall(r"drop schema \w+ cascade", str(error.diag.message_hint))
                dropped.append(statement)
                conn.execute(statement.encode())
        assert dropped == ["drop schema memory_default cascade"]
        conn.execute("select memory_add('My sister Eva lives in Oslo.', user_id => 'u')")
        assert everything_broken(conn) == []
        conn.execute("drop schema memory_shop cascade")
        conn.execute("select memory_project_create('shop')")
        assert everything_broken(conn) == []
