"""Clients that share the server's sessions through PgBouncer in transaction mode."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import asyncpg
import psycopg
import pytest
from agent_memory.errors import SetupError
from psycopg.conninfo import conninfo_to_dict

from tests.conftest import fresh_database
from tests.database.calls import Connection, Scope, call, rows, scalar
from tests.lifecycle.pgbouncer import NoPoolerError, pooler

PREPARED = 2  # statements of each server session that the pooler keeps: fewer than clients prepare
SCALE = (Path(__file__).parents[2] / "docs" / "scale.md").read_text()
PROJECTS = ("support", "sales", "default")


@pytest.fixture(scope="module")
def direct(dsn_admin: str, template: str) -> Iterator[str]:
    """Connection string of a database with three projects, without a pooler."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            for project in PROJECTS[:2]:
                call(conn, "memory_project_create", name=project)
        yield dsn


@contextmanager
def pooled(dsn: str, pool_size: int) -> Iterator[str]:
    """The database through a pooler; a skip where there can't be one."""
    with ExitStack() as stack:
        try:
            through = stack.enter_context(pooler(dsn, pool_size, PREPARED))
        except (NoPoolerError, SetupError) as error:
            pytest.skip(f"no PgBouncer: {error}")
        yield through


@pytest.fixture(scope="module")
def one_session(direct: str) -> Iterator[str]:
    """Through a pooler that lends its only session to one client after the other."""
    with pooled(direct, 1) as dsn:
        yield dsn


@pytest.fixture(scope="module")
def three_sessions(direct: str) -> Iterator[str]:
    with pooled(direct, 3) as dsn:
        yield dsn


@contextmanager
def clients(dsn: str, number: int, autocommit: bool = True) -> Iterator[list[Connection]]:
    with ExitStack() as stack:
        yield [
            stack.enter_context(psycopg.connect(dsn, autocommit=autocommit)) for _ in range(number)
        ]


@pytest.fixture
def alone(one_session: str) -> Iterator[list[Connection]]:
    """Three clients that take turns with one session."""
    with clients(one_session, 3) as connections:
        yield connections


def session_of(conn: Connection) -> int:
    return int(scalar(conn, "select pg_backend_pid()"))


def test_clients_share_a_session(alone: list[Connection]) -> None:
    assert len({session_of(conn) for conn in alone}) == 1


@pytest.mark.parametrize("is_prepared", [True, False], ids=["prepared", "not prepared"])
def test_clients_take_turns(direct: str, is_prepared: bool) -> None:
    with pooled(direct, 1) as dsn, clients(dsn, 3) as connections:
        for conn in connections:
            conn.prepare_threshold = 0 if is_prepared else None
        users = [Scope(conn, f"{n} {is_prepared}") for n, conn in enumerate(connections)]
        for place in ("Oslo", "Rome", "Lyon"):
            for user in users:
                outcomes = user.say(f"I live in {place}.")
                assert [row["memory"] for row in outcomes] == [f"Lives in {place}"]
        for top_k in (1, 2, 1):
            for user in users:
                assert user.found("Where do I live?", top_k=top_k) == ["Lives in Lyon"]
                assert user.held() == {"Lives in Lyon"}
        kept = connections[0].execute("select name from pg_prepared_statements", prepare=False)
        assert len(kept.fetchall()) == (PREPARED if is_prepared else 0)


def test_another_driver_s_clients_take_turns(one_session: str) -> None:
    """asyncpg prepares each statement, under names of its own."""

    async def talk() -> None:
        place = conninfo_to_dict(one_session)
        connections = [
            await asyncpg.connect(host=place["host"], port=place["port"], user=place["user"],
                                  password=place.get("password"), database=place["dbname"])
            for _ in range(3)
        ]  # fmt: skip
        try:
            for turn in range(3):
                for n, connection in enumerate(connections):
                    user, text = f"async {n}", f"Turn {turn} of {n}"
                    async with connection.transaction():
                        await connection.execute("set local memory.project = 'sales'")
                        await connection.fetch(
                            "select from memory_add($1::text, user_id => $2, infer => false)",
                            text, user,
                        )  # fmt: skip
                    listed = await connection.fetch(
                        "select memory from memory_list(user_id => $1, project => $2)",
                        user, "sales",
                    )  # fmt: skip
                    assert {row["memory"] for row in listed} == {
                        f"Turn {before} of {n}" for before in range(turn + 1)
                    }
                    assert not await connection.fetch("select from memory_list($1)", user)
        finally:
            for connection in connections:
                await connection.close()

    asyncio.run(talk())


def test_transactions_overlap_in_three_sessions(three_sessions: str) -> None:
    with clients(three_sessions, 3, autocommit=False) as connections:
        users = [Scope(conn, f"overlapping {place}") for place, conn in enumerate(connections)]
        for user in users:
            user.say("I live in Oslo.")
        assert len({session_of(conn) for conn in connections}) == 3
        for user, other in zip(users, users[1:] + users[:1], strict=True):
            assert user.found("Where do I live?") == ["Lives in Oslo"]
            assert Scope(user.conn, other.user_id).held() == set()
        for conn in connections:
            conn.commit()
        assert all(Scope(connections[0], user.user_id).held() for user in users)


def test_more_clients_than_sessions(three_sessions: str) -> None:
    with clients(three_sessions, 7) as connections, ThreadPoolExecutor(7) as threads:

        def take_turns(client: int) -> None:
            conn = connections[client]
            conn.prepare_threshold = 0
            user = Scope(conn, f"client {client}")
            for turn in range(10):
                user.store(f"Turn {turn}")
                assert user.held() == {f"Turn {before}" for before in range(turn + 1)}

        list(threads.map(take_turns, range(7)))


def test_jobs(alone: list[Connection]) -> None:
    asking, working, watching = alone
    messages = [{"role": "user", "content": "I live in Oslo."}]
    (row,) = call(asking, "memory_add_async", messages=messages, user_id="queued")
    event_id = row["memory_add_async"]
    assert call(watching, "memory_event", id=event_id)[0]["status"] == "PENDING"
    # It commits between its steps: each may be in another session.
    working.execute("call memory_process_jobs()")
    assert call(watching, "memory_event", id=event_id)[0]["status"] == "SUCCEEDED"
    assert Scope(asking, "queued").held() == {"Lives in Oslo"}


def test_a_project_named_in_the_call(alone: list[Connection]) -> None:
    users = [Scope(conn, "named") for conn in alone]
    for user, project in zip(users, PROJECTS, strict=True):
        user.store(f"Of {project}", project=project)
    for user, project in zip(users, PROJECTS, strict=True):
        assert user.found("Of what?", project=project) == [f"Of {project}"]
        assert user.listed(project=project)[0]["memory"] == f"Of {project}"
    assert users[0].held() == {"Of default"}


def test_a_project_set_in_the_transaction(one_session: str) -> None:
    with clients(one_session, 2) as (setting, other):
        for project in PROJECTS[:2]:
            with setting.transaction():
                setting.execute("select set_config('memory.project', %s, true)", [project])
                Scope(setting, "local").store(f"Of {project}")
        with setting.transaction():
            setting.execute("set local memory.project = 'sales'")
            assert Scope(setting, "local").found("Of what?") == ["Of sales"]
        for conn in (setting, other):
            assert Scope(conn, "local").held() == set()


def test_a_project_set_for_the_session_leaks(one_session: str) -> None:
    """Why docs/operations.md tells not to: a client is in a project that it never named."""
    with clients(one_session, 2) as (setting, other):
        setting.execute("set memory.project = 'sales'")
        try:
            Scope(other, "leaking").store("I never named a project")
            held = Scope(other, "leaking").listed(project="sales")
            assert [row["memory"] for row in held] == ["I never named a project"]
            assert Scope(other, "leaking").listed(project="default") == []
        finally:
            other.execute("reset memory.project")


def test_statement_timeout_ends_a_call(one_session: str) -> None:
    with clients(one_session, 2) as (waiting, other):
        stored = Scope(other, "locked").store("I live in Oslo")
        with pytest.raises(psycopg.errors.QueryCanceled), waiting.transaction():
            waiting.execute("set local statement_timeout = '50ms'")
            Scope(waiting, "locked").add(
                [{"role": "user", "content": f"My friend {n} lives in Oslo."} for n in range(500)]
            )
        # The session is whole, and nothing of the call is left.
        for conn in (waiting, other):
            assert Scope(conn, "locked").held() == {stored["memory"]}
            assert scalar(conn, "show statement_timeout") == "0"


def test_the_pooler_of_a_shard_as_shown(direct: str) -> None:
    """docs/scale.md: its settings, and the query that warms a session before it is lent."""
    (shown,) = re.findall(r"```ini\n\[pgbouncer\]\n(.*?)```", SCALE, re.DOTALL)
    (warming,) = re.findall(r"`(connect_query = .*?)`", SCALE)
    with ExitStack() as stack:
        try:
            through = stack.enter_context(
                pooler(direct, 1, PREPARED, database=warming, settings=shown)
            )
        except (NoPoolerError, SetupError) as error:
            pytest.skip(f"no PgBouncer: {error}")
        conn = stack.enter_context(psycopg.connect(through, autocommit=True))
        # Seen by a session beside it: the client's own question would take the warming one's place.
        beside = stack.enter_context(psycopg.connect(direct, autocommit=True))
        warmed = "select count(*) from pg_stat_activity where query like 'select memory._embed%'"
        assert scalar(beside, warmed) > 0
        assert rows(conn, "select memory from memory_search('tea', user_id => 'nobody')") == []
