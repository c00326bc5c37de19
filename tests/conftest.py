"""The server that tests run against, and a fresh database for each test that wants one."""

from __future__ import annotations

import gc
import itertools
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory import build, connection
from agent_memory.embedded import Server
from agent_memory.embedded.home import Home
from agent_memory.embedded.root import namespace_works
from hypothesis import settings
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tests import servers
from tests.installed import TEMPLATE, copy_data, digest, make_template

# A worker of pytest-xdist has a server of its own: roles and the log are a whole server's.
WORKER = os.environ.get("PYTEST_XDIST_WORKER")
IS_OURS = WORKER is not None and connection.external_dsn() is None
if IS_OURS or servers.NAME:
    folder = "-".join(part for part in ("tests", servers.NAME, WORKER) if part)
    os.environ["AGENT_MEMORY_HOME"] = str(build.REPOSITORY / ".agent_memory" / folder)
# A database is a thousand files. Where many have just been deleted, ext4 takes long to make others.
IN_MEMORY = Path("/dev/shm")
ROOM = 8_000_000_000  # bytes: a gigabyte for each of some workers, and as much for what runs there
TEMPLATE_LOCK = 7_300_114  # advisory lock: one test run at a time makes the template
serial = itertools.count(1)
# Properties: 100 examples of each; ten times as many with --hypothesis-profile=long.
settings.register_profile("usual", max_examples=100, deadline=None)
settings.register_profile("long", max_examples=1000, deadline=None)
settings.load_profile("usual")


# Files that take longest begin first, so that the workers end together: seconds on a quiet machine.
# xdist itself would begin with those of the most tests (see Makefile).
LONGEST = (
    "tests/lifecycle/test_image.py",  # 80
    "tests/lifecycle/test_faults.py",  # 70
    "tests/gateway/test_services.py",  # these four of make test-clients
    "tests/gateway/test_other_clients.py",
    "tests/gateway/test_clients.py",
    "tests/frameworks/test_frameworks.py",
    "tests/cluster/test_cluster.py",  # 50
    "tests/gateway/test_console.py",  # 30
    "tests/lifecycle/test_upgrade.py",
    "tests/database/test_changed_values.py",
    "tests/database/test_interrupts.py",
    "tests/readme/test_readme.py",  # 20
    "tests/gateway/test_document.py",
    "tests/lifecycle/test_doors.py",
    "tests/lifecycle/test_ownership.py",
    "tests/database/test_projects.py",
    "tests/database/test_container_query_properties.py",
    "tests/database/test_injection.py",
    "tests/database/test_kept_plans.py",
    "tests/database/test_fence.py",
    "tests/examples/",  # MariaDB's server takes a while to start
    "tests/lifecycle/",
    "tests/gateway/",
    "tests/cluster/",
    "tests/database/",
)


def pytest_configure() -> None:
    """Of thousands of tests that are collected none is garbage: nothing is searched for any."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is there by now stays."""
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first."""

    def place(item: pytest.Item) -> int:
        return next((n for n, name in enumerate(LONGEST) if item.nodeid.startswith(name)), 99)

    items.sort(key=place)


@pytest.fixture(scope="session")
def built_script() -> str:
    """The assembled script, written to build/ as well."""
    build.write()
    return build.assemble()


@pytest.fixture(scope="session")
def dsn_admin(built_script: str) -> str:
    """A superuser's connection string to the server's maintenance database."""
    assert built_script
    if external := connection.external_dsn():
        return make_conninfo(external, dbname="postgres")
    server = Server(suite=servers.KIND.suite if servers.NAME else None)
    if IS_OURS:
        keep_in_memory(server.home)
        if not servers.NAME:
            copy_data(server)
    dsn = server.up().dsn("postgres")
    servers.configure(dsn)
    if IS_OURS or servers.NAME:
        forget_durability(dsn)
    return dsn


def keep_in_memory(home: Home) -> None:
    """Have the data of a server that is thrown away in memory, where there is room."""
    if home.data.exists():
        return  # of a run that was killed, or had no room
    forget_data(home)
    if IN_MEMORY.is_dir() and room() > ROOM and namespace_works():
        home.path.mkdir(parents=True, exist_ok=True)
        home.data.symlink_to(tempfile.mkdtemp(prefix="agent-memory-", dir=IN_MEMORY))


def room() -> int:
    """Bytes that may be written there."""
    available = re.search(r"MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text())
    return min(shutil.disk_usage(IN_MEMORY).free, int(available[1]) * 1024 if available else 0)


def forget_data(home: Home) -> None:
    """Give the memory back; what the server said stays."""
    if home.data.is_symlink():
        shutil.rmtree(home.data.resolve(), ignore_errors=True)
        home.data.unlink()
        (home.path / "state.json").unlink(missing_ok=True)


def forget_durability(dsn: str) -> None:
    """Nothing waits for the disk on a server that is thrown away. What tests of crashes kill are
    servers of their own.
    """
    with psycopg.connect(dsn, autocommit=True) as admin:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            admin.execute(sql.SQL("alter system set {} = off").format(sql.Identifier(setting)))
        admin.execute("alter system set max_wal_size = '256MB'")
        admin.execute("select pg_reload_conf()")


def pytest_sessionfinish() -> None:
    """Stop a worker's own server."""
    if IS_OURS or servers.NAME:
        Server().down()
        forget_data(Server().home)


@pytest.fixture(scope="session")
def template(dsn_admin: str, built_script: str) -> str:
    """Name of the template database with agent_memory installed and memory_init() done."""
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        admin.execute("select pg_advisory_lock(%s)", [TEMPLATE_LOCK])
        make_template(admin, dsn_admin, digest(built_script))
    return TEMPLATE


@pytest.fixture
def empty_database(dsn_admin: str) -> Iterator[str]:
    """Connection string of a fresh database without agent_memory."""
    yield from fresh_database(dsn_admin)


@pytest.fixture
def database(dsn_admin: str, template: str) -> Iterator[str]:
    """Connection string of a fresh database with agent_memory ready to use."""
    yield from fresh_database(dsn_admin, template)


def fresh_database(dsn_admin: str, source: str | None = None) -> Iterator[str]:
    """Create a database out of a template, else an empty one, drop it afterwards."""
    name = f"test_{os.getpid()}_{next(serial)}"
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        servers.create_database(admin, name, source, by_file=IS_OURS)
        try:
            yield make_conninfo(dsn_admin, dbname=name)
        finally:
            admin.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


@pytest.fixture
def conn(database: str) -> Iterator[psycopg.Connection]:
    """An autocommit connection to a fresh database."""
    with psycopg.connect(database, autocommit=True) as connection_:
        yield connection_
