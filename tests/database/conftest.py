"""One database for each test module; a scope of its own for each test."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Generator, Iterator
from typing import Any

import psycopg
import pytest
from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import Control
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.json import Jsonb

from tests.conftest import fresh_database
from tests.database.calls import Connection, Scope, call, everything_broken
from tests.database.listening import Listened
from tests.database.sessions import Sessions
from tests.model_server import ModelServer

serial = itertools.count(1)
# Beside the project's own row.
CONFIGURED = ("model", "prompt", "strategy", "webhook")


def configuration(conn: Connection, project: str) -> Any:
    """All that a project's administrator may have set, and whether work waits in its queue; of a
    router, what one of its shards says.
    """
    if (router := os.environ.get("AGENT_MEMORY_THROUGH_ROUTER")) and router == asked_of(conn):
        with Control(router) as control, control.any_shard() as shard:
            return configuration(shard.conn, project)
    tables = ", ".join(
        f"(select array_agg(t::text order by t::text) from memory.{name} as t"
        " where t.project = p.name)"
        for name in CONFIGURED
    )
    return conn.execute(
        f"select to_jsonb(p), {tables}, (select count(*) from memory.job as j"
        " where j.project = p.name and j.state <> 'succeeded')"
        " from memory.project as p where p.name = %s".encode(),
        [project],
    ).fetchone()


def configure(conn: Connection, project: str, configured: Any) -> None:
    """Set it as configuration() found it, but for models of embeddings: what they made stays."""
    of_project, *rows, _ = configured
    conn.execute(
        "update memory.project set settings = %s where name = %s",
        [Jsonb(of_project["settings"]), project],
    )
    for name, kept in zip(CONFIGURED, rows, strict=True):
        other = "project = %s and to_jsonb(t) ->> 'kind' is distinct from 'embedding'"
        conn.execute(f"delete from memory.{name} as t where {other}".encode(), [project])
        conn.execute(
            f"insert into memory.{name} overriding system value"
            f" select t.* from unnest(%s::memory.{name}[]) as t where {other}".encode(),
            [kept or [], project],
        )


def asked_of(conn: Connection) -> str | None:
    """The router that the environment names, where this is a session of it."""
    router = os.environ["AGENT_MEMORY_THROUGH_ROUTER"]
    return router if conninfo_to_dict(router)["dbname"] == conn.info.dbname else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Through a router a test is skipped that asks what is no router's: tables and private
    functions of the database, and what docs/scale.md says is refused.
    """
    report = yield
    if os.environ.get("AGENT_MEMORY_THROUGH_ROUTER") and call.excinfo is not None:
        why = no_router_s(call.excinfo.value)
        if why:
            report.outcome = "skipped"
            report.longrepr = (str(item.path), item.location[1] or 0, f"Skipped: {why}")
    return report


def no_router_s(error: BaseException) -> str:
    """Why it can't be asked of a router; empty where it can."""
    if isinstance(error, AssertionError) and "REMOTE NOTICE" in str(error):
        return "a shard's notice begins with the name of the function that PL/Proxy ran"
    if isinstance(error, AssertionError) and error.__context__ is not None:
        return no_router_s(error.__context__)  # another error than the one that was expected
    if not isinstance(error, psycopg.Error):
        return ""
    said = str(error.diag.message_primary or error)
    if error.sqlstate in ("42P01", "42883", "42704", "3F000") and re.search(
        r"\bmemory(_\w+)?\.|\bmemory(_\w+)?\"|extension|language|_graph", said
    ):
        return f"of the database itself: {said}"
    if error.sqlstate == "0A000" and re.search(r"router|several shards|in a cluster", said):
        return f"no router's: {said}"
    return ""


@pytest.fixture(scope="module")
def shared_database(dsn_admin: str, template: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Connection string of a database that the tests of one module share. What should hold of its
    projects holds at their end, but where the module says in BREAKS what it does to them. Of a
    router that the environment names (see tests/cluster/test_contracts.py) it is the shards'.
    """
    if router := os.environ.get("AGENT_MEMORY_THROUGH_ROUTER"):
        emptied(router)
        yield router
        return
    for dsn in fresh_database(dsn_admin, template):
        yield dsn
        if hasattr(request.module, "BREAKS"):
            continue
        with psycopg.connect(dsn, autocommit=True) as connection:
            assert everything_broken(connection) == []


def emptied(router: str) -> None:
    """Take from the shards of a router what another module left."""
    with psycopg.connect(router, autocommit=True) as conn:
        for row in call(conn, "memory_project_list"):
            if row["name"] != "default":
                call(conn, "memory_project_drop", name=row["name"])
    with Control(router) as control:
        for name in control.map().shards.values():
            with control.shard(name) as shard:
                shard.delete_rows(list(range(BUCKETS)))
                shard.conn.execute("update memory.project set settings = '{}'")


@pytest.fixture(scope="module")
def shared(shared_database: str) -> Iterator[Connection]:
    """An autocommit connection to the module's database."""
    with psycopg.connect(shared_database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def session(shared_database: str) -> Iterator[Connection]:
    """Another session in the module's database, where no model has been called yet."""
    with psycopg.connect(shared_database, autocommit=True) as conn:
        yield conn


@pytest.fixture(scope="module")
def sessions(shared_database: str) -> Iterator[Sessions]:
    """More sessions in the module's database, used again by one test after another."""
    kept = Sessions(shared_database)
    yield kept
    kept.close()


@pytest.fixture
def scope(shared: Connection) -> Scope:
    """A user nobody has heard of yet."""
    return Scope(shared, f"user {next(serial)}")


@pytest.fixture(scope="module")
def model_server_process() -> Iterator[ModelServer]:
    """The scripted model server's process."""
    with ModelServer() as server:
        yield server


@pytest.fixture
def model_server(model_server_process: ModelServer) -> ModelServer:
    """The scripted model server, without a script or a record."""
    model_server_process.reset()
    return model_server_process


@pytest.fixture(scope="module")
def projects() -> list[tuple[str, Any]]:
    """Projects with a model that reads along, and how each was configured."""
    return []


@pytest.fixture
def listened(
    shared: Connection,
    model_server: ModelServer,
    projects: list[tuple[str, Any]],
    request: pytest.FixtureRequest,
) -> Iterator[Listened]:
    """A user nobody has heard of yet, and a model that reads along: in a project of the module that
    is configured as at first, of its own where the test is marked so.
    """
    is_alone = request.node.get_closest_marker("own_project") is not None
    if projects and not is_alone:
        project, configured = projects.pop()
        shared.execute("select set_config('memory.project', %s, false)", [project])
        user = Listened(shared, f"user {next(serial)}", model_server, project)
    else:
        project = f"listened_{next(serial)}"
        call(shared, "memory_project_create", name=project)
        shared.execute("select set_config('memory.project', %s, false)", [project])
        user = Listened(shared, f"user {next(serial)}", model_server, project)
        user.set_model()
        configured = configuration(shared, project)
    yield user
    shared.execute("reset memory.project")
    found = configuration(shared, project)
    if is_alone or found is None:
        return
    if found != configured and "AGENT_MEMORY_THROUGH_ROUTER" not in os.environ:
        configure(shared, project, configured)
        found = configuration(shared, project)
    if found == configured:
        projects.append((project, configured))
