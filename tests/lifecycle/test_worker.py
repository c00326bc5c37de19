"""`agent-memory work` as a process: woken, stopped, killed, cut off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from agent_memory.embedded.server import DATABASE
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, call, rows, scalar
from tests.installed import installed, own_server
from tests.model_server import ModelServer

Process = subprocess.Popen[str]
PROGRAM = ["-m", "agent_memory"]
ASLEEP = [  # looks at the queue once an hour, unless it is woken
    "-c", "import sys; from agent_memory import cli, work; work.POLL_SECONDS = 3600;"
    "sys.exit(cli.main())",
]  # fmt: skip


def wait_for(condition: Callable[[], Any], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@contextmanager
def working(dsn: str, *options: str, program: Sequence[str] = PROGRAM) -> Iterator[Process]:
    """The command as a process; its output is one text."""
    process = subprocess.Popen(
        [sys.executable, *program, "work", "--dsn", dsn, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ended(process: Process, seconds: float = 60) -> tuple[int, str]:
    """Exit status and output of a process that ends by itself."""
    output, _ = process.communicate(timeout=seconds)
    return process.returncode, output


def enqueue(conn: Connection, *texts: str, user_id: str = "a") -> None:
    for text in texts:
        call(
            conn, "memory_add_async", messages=[{"role": "user", "content": text}], user_id=user_id
        )


def done(conn: Connection) -> int:
    return int(scalar(conn, "select count(*) from memory.job where state = 'succeeded'"))


def sessions(conn: Connection) -> int:
    """Workers, their watcher and their messenger."""
    return int(
        scalar(
            conn,
            "select count(*) from pg_stat_activity where datname = current_database()"
            " and application_name = 'agent-memory work'",
        )
    )


def listens(conn: Connection) -> bool:
    """Whether the watcher has come as far as to count the queue, which it does after LISTEN."""
    return bool(
        scalar(
            conn,
            "select exists (select from pg_stat_activity where datname = current_database()"
            " and application_name = 'agent-memory work' and query like '%state = ''dead''%')",
        )
    )


@pytest.fixture
def model() -> Iterator[ModelServer]:
    with ModelServer() as server:
        yield server


def use_model(conn: Connection, model: ModelServer) -> None:
    call(
        conn, "memory_model_set", kind="chat", provider="openai", model="scripted",
        base_url=model.base_url,
    )  # fmt: skip


@pytest.fixture
def remote(conn: Connection, model: ModelServer) -> Connection:
    """A database whose statements come from the scripted model."""
    use_model(conn, model)
    return conn


def test_once_drains_the_queue(conn: Connection, database: str) -> None:
    for user in "abc":
        enqueue(conn, "I live in Rome.", "I live in Oslo.", user_id=user)
    with working(database, "--once", "-n", "2") as process:
        status, output = ended(process)
    assert status == 0, output
    assert output.endswith("6 jobs done, 0 tries failed\n")
    assert [row["memory"] for row in call(conn, "memory_list", user_id="b")] == ["Lives in Oslo"]


def test_once_waits_for_the_rest_of_a_scope(
    remote: Connection, database: str, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "seconds": 0.3}])
    enqueue(remote, *(f"Message {n}" for n in range(6)))
    with working(database, "--once", "-n", "3") as process:
        assert ended(process)[0] == 0
    assert done(remote) == 6


def test_it_sweeps_where_its_role_may(conn: Connection, database: str) -> None:
    call(conn, "memory_add", messages="I like tea", user_id="ann", expires_at="2099-01-01")
    conn.execute("update memory.memory set expires_at = now() - interval '2 days'")
    call(conn, "memory_setting_set", name="keep_expired_days", value=Jsonb(1))
    conn.execute("create role sweeper login password 'sweeper' in role memory_writer")
    try:
        dsn = psycopg.conninfo.make_conninfo(database, user="sweeper", password="sweeper")
        with working(dsn, "--once") as process:
            assert ended(process)[0] == 0
        assert scalar(conn, "select count(*) from memory.memory where version_of is null") == 1
    finally:
        conn.execute("drop role sweeper")
    with working(database, "--once") as process:
        assert ended(process)[0] == 0
    assert scalar(conn, "select count(*) from memory.memory where version_of is null") == 0


def test_it_embeds_during_a_change_of_embeddings(conn: Connection, database: str) -> None:
    call(conn, "memory_add", messages="I like tea", user_id="ann")
    call(conn, "memory_embedding_change", provider="builtin")
    with working(database, "--once", "-n", "2") as process:
        status, output = ended(process)
    assert status == 0, output
    (_, other) = call(conn, "memory_embedding_status")
    assert other["embedded"] == other["memories"] == 1 and other["filled_at"]


def test_it_is_woken_by_new_jobs_and_ends_on_sigterm(conn: Connection, database: str) -> None:
    with working(database, "-n", "2", program=ASLEEP) as process:
        wait_for(lambda: listens(conn))
        enqueue(conn, "I like tea.")
        wait_for(lambda: done(conn) == 1)
        enqueue(conn, "I live in Rome.")
        wait_for(lambda: done(conn) == 2)  # not at the next poll, an hour later
        process.send_signal(signal.SIGTERM)
        status, output = ended(process)
    assert status == 0, output
    assert "Traceback" not in output
    assert "2 jobs done, 0 tries failed" in output
    wait_for(lambda: sessions(conn) == 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_job_is_finished_first(
    remote: Connection, database: str, model: ModelServer, number: signal.Signals
) -> None:
    model.script(chat=[{"when": "", "held": True}])
    enqueue(remote, "First", "Second")
    with working(database, "-n", "1") as process:
        wait_for(lambda: model.counts()["chat"] == 1)
        process.send_signal(number)
        time.sleep(0.5)
        assert process.poll() is None
        model.release()
        assert ended(process)[0] == 0
    assert rows(remote, "select state, attempts from memory.job order by seq") == [
        {"state": "succeeded", "attempts": 1},
        {"state": "pending", "attempts": 0},
    ]


def test_a_second_signal_cuts_it_off(remote: Connection, database: str, model: ModelServer) -> None:
    model.script(chat=[{"seconds": 30}])
    enqueue(remote, "First")
    with working(database, "-n", "1") as process:
        wait_for(lambda: model.counts()["chat"] == 1)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert ended(process)[0] == 0
    assert done(remote) == 0
    with working(database, "--once") as process:
        assert ended(process)[0] == 0
    assert done(remote) == 1


def test_a_killed_worker_s_jobs_are_done_once(
    remote: Connection, database: str, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "seconds": 0.3}])
    jobs = [(f"user {n % 5}", f"Message {n}") for n in range(25)]
    with working(database, "-n", "2") as killed, working(database, "-n", "2") as other:
        wait_for(lambda: sessions(remote) == 8)
        for user, text in jobs:
            enqueue(remote, text, user_id=user)
        wait_for(lambda: done(remote) >= 5)
        killed.kill()
        wait_for(lambda: done(remote) == len(jobs))
        assert other.poll() is None
    check_once_and_in_order(remote, jobs)


@pytest.mark.slow
def test_a_crash_of_the_server_costs_no_job_and_doubles_none(
    tmp_path: Path, built_script: str, model: ModelServer
) -> None:
    """A worker's backend killed with SIGKILL takes the whole server into recovery."""
    assert built_script
    model.script(chat=[{"when": "", "seconds": 0.2}])
    jobs = [(f"user {n % 6}", f"Message {n}") for n in range(48)]
    server = own_server(tmp_path / "home")
    try:
        installed(server, DATABASE)
        with psycopg.connect(server.dsn(), autocommit=True) as conn:
            use_model(conn, model)
            for user, text in jobs:
                enqueue(conn, text, user_id=user)
        with working(server.dsn(), "-n", "3") as process:
            wait_for(lambda: model.counts()["chat"] >= 12)
            with psycopg.connect(server.dsn(), autocommit=True) as conn:
                pid = scalar(conn, "select split_part(worker, ' ', 1)::integer from memory.job"
                             " where state = 'running' limit 1")  # fmt: skip
                with pytest.raises(psycopg.OperationalError):
                    conn.execute(f"do language plpython3u 'import os; os.kill({pid}, 9)'".encode())
                    conn.execute("select pg_sleep(10)")
            wait_for(lambda: answers(server.dsn()))
            with psycopg.connect(server.dsn(), autocommit=True) as conn:
                wait_for(lambda: done(conn) == len(jobs), 60)
                check_once_and_in_order(conn, jobs)
            process.send_signal(signal.SIGTERM)
            status, output = ended(process)
        assert status == 0, output
        assert "Traceback" not in output
    finally:
        server.down()


def answers(dsn: str) -> bool:
    """Whether the server takes connections."""
    try:
        psycopg.connect(dsn).close()
    except psycopg.OperationalError:
        return False
    return True


def check_once_and_in_order(conn: Connection, jobs: list[tuple[str, str]]) -> None:
    stored = rows(conn, "select user_id, content from memory.message order by created_at, id")
    assert len(stored) == len(jobs)
    for user in {user for user, _ in jobs}:
        own = [row["content"] for row in stored if row["user_id"] == user]
        assert own == [text for owner, text in jobs if owner == user]


def test_a_lost_connection_is_made_anew(
    remote: Connection, database: str, model: ModelServer
) -> None:
    model.script(chat=[{"seconds": 30}])
    enqueue(remote, "First")
    with working(database, "-n", "1") as process:
        wait_for(lambda: model.counts()["chat"] == 1)
        remote.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'agent-memory work' and datname = current_database()"
        )
        wait_for(lambda: done(remote) == 1)
        enqueue(remote, "Second")
        wait_for(lambda: done(remote) == 2)
        process.send_signal(signal.SIGTERM)
        status, output = ended(process)
    assert status == 0, output
    assert "Traceback" not in output
    assert "terminating connection due to administrator command" in output


def test_failures_are_told(remote: Connection, database: str, model: ModelServer) -> None:
    model.script(chat=[{"when": "", "act": "refuse", "status": 401}])
    remote.execute("select memory_setting_set('job_attempts', '1')")
    enqueue(remote, "First")
    with working(database, "--once") as process:
        status, output = ended(process)
    assert status == 0
    assert "0 jobs done, 1 tries failed" in output
    assert "1 dead" in output
    dead = scalar(remote, "select id from memory.job")
    assert f"job {dead} is dead: " in output


def test_errors_that_end_it(database: str, empty_database: str) -> None:
    with working(database, "--project", "nowhere") as process:
        status, output = ended(process)
    assert status == 1
    assert 'project "nowhere" does not exist' in output
    with working(empty_database) as process:
        status, output = ended(process)
    assert status == 1
    assert "This database has no memory_process_jobs()." in output
    assert "Traceback" not in output
    with psycopg.connect(database, autocommit=True) as conn:
        assert sessions(conn) == 0
