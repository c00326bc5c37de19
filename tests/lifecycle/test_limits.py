"""Where the server is at its limits a call ends with a clear error, and nothing is half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from agent_memory.embedded import Server
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, contents, everything_broken
from tests.installed import install, installed, own_server

pytestmark = pytest.mark.slow
MANY = [Jsonb({"messages": f"Note {n}", "user_id": "ann", "infer": False}) for n in range(400)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A small server of its own, with agent_memory in it."""
    own = own_server(tmp_path_factory.mktemp("limits") / "home")
    try:
        with psycopg.connect(own.dsn("postgres"), autocommit=True) as admin:
            for setting, value in (
                ("max_connections", "12"), ("superuser_reserved_connections", "1"),
                ("max_locks_per_transaction", "10"),
            ):  # fmt: skip
                admin.execute(f"alter system set {setting} = {value}".encode())
        installed(own, "limits")
        own.down()
        own.up()
        yield own
    finally:
        own.down()


@pytest.fixture
def conn(server: Server) -> Iterator[Connection]:
    with psycopg.connect(server.dsn("limits"), autocommit=True) as connection:
        yield connection
        connection.execute("reset all")
        assert everything_broken(connection) == []


def test_out_of_connections(server: Server, conn: Connection) -> None:
    role = "create role plain login password 'plain' in role memory_writer"
    conn.execute(f"do $$ begin {role}; exception when duplicate_object then null; end $$".encode())
    dsn = psycopg.conninfo.make_conninfo(server.dsn("limits"), user="plain", password="plain")
    with ExitStack() as sessions:
        with pytest.raises(psycopg.OperationalError, match=r"too many clients|connection slots"):
            for _ in range(20):
                sessions.enter_context(psycopg.connect(dsn))
        tool = [sys.executable, "-m", "agent_memory", "status"]
        told = subprocess.run(
            [*tool, "--user", "ann", "--dsn", dsn], capture_output=True, text=True, check=False
        )
        assert "raise max_connections" in told.stderr
    assert Scope(conn, "ann").store("There is room again")["event"] == "ADD"


def test_out_of_locks(conn: Connection) -> None:
    """Each project locks its tables; a transaction that needs them all ends, and all of it."""
    before = contents(conn)
    with pytest.raises(psycopg.errors.OutOfMemory) as raised, conn.transaction():
        for number in range(60):
            call(conn, "memory_project_create", name=f"p{number}")
            conn.execute("select memory_add('I like tea', user_id => 'u', project => %s)",
                         [f"p{number}"])  # fmt: skip
    assert "max_locks_per_transaction" in str(raised.value.diag.message_hint)
    assert contents(conn).keys() == before.keys()
    assert call(conn, "memory_project_list")[0]["name"] == "default"
    assert len(call(conn, "memory_project_list")) == 1


def test_little_work_mem(conn: Connection) -> None:
    conn.execute("set work_mem = '64kB'; set maintenance_work_mem = '64kB'")
    conn.execute("set hash_mem_multiplier = 1; set temp_file_limit = '1GB'")
    user = Scope(conn, "bob")
    conn.execute("select count(*) from memory_add_many(%s)", [MANY])
    user.say("I live in Rome. My sister Eva lives in Oslo.")
    user.say("I live in Bergen.")
    assert user.held() == {"Lives in Bergen", "Sister Eva lives in Oslo"}
    assert user.found("Where does my sister live?")[0] == "Sister Eva lives in Oslo"
    assert len(call(conn, "memory_export", user_id="ann")) >= 400
    call(conn, "memory_delete_all", user_id="ann", purge=True)


def test_a_limit_of_temporary_files(conn: Connection) -> None:
    conn.execute("set work_mem = '64kB'; set temp_file_limit = 0")
    before = contents(conn)
    try:
        conn.execute("select count(*) from memory_add_many(%s)", [MANY * 4])
    except psycopg.errors.ConfigurationLimitExceeded:
        assert contents(conn) == before


def test_statement_timeout_writes_nothing(conn: Connection) -> None:
    before = contents(conn)
    conn.execute("set statement_timeout = '40ms'")
    with pytest.raises(psycopg.errors.QueryCanceled):
        conn.execute("select count(*) from memory_add_many(%s)", [MANY])
    conn.execute("reset statement_timeout")
    assert contents(conn) == before


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 500 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=500m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount, and not in every container: no disk can be made full")
    place.chmod(0o755)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill_up(disk: Path, left: int) -> Path:
    """A file that leaves so many bytes."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        while shutil.disk_usage(disk).free > left + 65536:
            file.write(os.urandom(min(1 << 20, shutil.disk_usage(disk).free - left)))
            file.flush()
    return ballast


def test_a_full_disk(disk: Path) -> None:
    """What was acknowledged is there when there is room again, and nothing else."""
    own = Server(home=disk / "home").up()
    try:
        own.create_database("full")
        install(own.dsn("full"))
        ballast = fill_up(disk, left=6_000_000)
        kept: list[str] = []
        met: psycopg.Error | None = None
        with psycopg.connect(own.dsn("full"), autocommit=True) as conn:
            for number in range(500):
                text = f"{number} {os.urandom(40_000).hex()}"
                try:
                    Scope(conn, "dan").store(text)
                except psycopg.Error as error:
                    met = error
                    break
                kept.append(text)
        assert met is not None
        # The server's own words; or, where it could not even write its log of changes, its end.
        assert met.sqlstate in {"53100", None, "57P02", "08006"}, met
        ballast.unlink()
        own.up()
        with connected(own, "full") as conn:
            held = {row["memory"] for row in Scope(conn, "dan").listed(page_size=1000)}
            assert held - {text} == set(kept)
            assert everything_broken(conn) == []
            assert Scope(conn, "dan").store("There is room again")["event"] == "ADD"
    finally:
        own.down()


def connected(server: Server, database: str) -> Connection:
    """After a crash the server takes a moment."""
    end = time.monotonic() + 60
    while True:
        try:
            return psycopg.connect(server.dsn(database), autocommit=True)
        except psycopg.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def test_serializable_calls_are_told_to_retry(server: Server) -> None:
    with psycopg.connect(server.dsn("limits")) as one, psycopg.connect(server.dsn("limits")) as two:
        for connection in (one, two):
            connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
            Scope(connection, "cid").listed()
        Scope(one, "cid").say("I live in Rome.")
        one.commit()
        with pytest.raises(psycopg.errors.SerializationFailure):
            Scope(two, "cid").say("I live in Oslo.")
            two.commit()
        two.rollback()
        assert Scope(two, "cid").say("I live in Oslo.")[0]["event"] == "UPDATE"
        two.commit()
