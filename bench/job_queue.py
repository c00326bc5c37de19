"""The queue under load: workers, a language model that takes its time, one worker killed.

    python bench/job_queue.py [--dsn DSN] [--workers 8] [--jobs 200] [--scopes 20] [--seconds 0.2]

Makes a project in the database, enqueues the jobs for `agent-memory work` processes (a session
each) that are already running, kills one of them with SIGKILL half way, and compares the time with
the ideal: each session always waiting for the model and for nothing else. Checks that every job was
added once and that each scope kept its order.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.types.json import Jsonb

sys.path.append(str(Path(__file__).resolve().parents[1]))

from agent_memory.cli import chosen_dsn

from tests.model_server import ModelServer

PROJECT = "bench_queue"
POLL_SECONDS = 0.02


@contextmanager
def workers(dsn: str, number: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Processes of one session each."""
    command = [sys.executable, "-m", "agent_memory", "work", "-n", "1", "--project", PROJECT]
    processes = [
        subprocess.Popen(
            [*command, "--dsn", dsn], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(number)
    ]
    try:
        yield processes
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait()


@contextmanager
def project(conn: psycopg.Connection, model: ModelServer) -> Iterator[None]:
    """A project whose statements come from the scripted model."""
    conn.execute("select memory_project_drop(name) from memory.project where name = %s", [PROJECT])
    conn.execute("select memory_project_create(%s)", [PROJECT])
    conn.execute(
        "select memory_model_set('chat', 'openai', 'scripted', %s, project => %s)",
        [model.base_url, PROJECT],
    )
    try:
        yield
    finally:
        conn.execute("select memory_project_drop(%s)", [PROJECT])


def enqueue(conn: psycopg.Connection, jobs: int, scopes: int, what: str) -> None:
    """Jobs in turn for the scopes, in one transaction."""
    with conn.transaction(), conn.cursor() as cursor:
        cursor.executemany(
            "select memory_add_async(%s::jsonb, user_id => %s, project => %s)",
            [
                (
                    Jsonb([{"role": "user", "content": f"{what} {number}"}]),
                    f"user {number % scopes}",
                    PROJECT,
                )
                for number in range(jobs)
            ],
        )


def finished(conn: psycopg.Connection) -> int:
    """How many jobs have succeeded."""
    row = conn.execute(
        "select count(*) from memory.job where project = %s and state = 'succeeded'", [PROJECT]
    ).fetchone()
    assert row is not None
    return int(row[0])


def wait_until(conn: psycopg.Connection, done: int) -> None:
    """Until so many jobs have succeeded."""
    while finished(conn) < done:
        time.sleep(POLL_SECONDS)


def warm_up(conn: psycopg.Connection, model: ModelServer, number: int) -> None:
    """Jobs until each session has called the model: it has loaded its client then."""
    rounds = 0
    while model.connections() < number:
        rounds += 1
        enqueue(conn, number, number, f"warm {rounds}")
        wait_until(conn, rounds * number)
    conn.execute("delete from memory.job where project = %s", [PROJECT])
    conn.execute("delete from memory.message where project = %s", [PROJECT])


def ideal(workers_: int, jobs: int, scopes: int, seconds: float, killed_at: float | None) -> float:
    """Seconds if every session waited for the model all the time."""
    chain = -(-jobs // scopes) * seconds
    if killed_at is None:
        return max(chain, jobs * seconds / workers_)
    left = jobs * seconds - workers_ * killed_at
    return max(chain, killed_at + left / (workers_ - 1))


def check(conn: psycopg.Connection, jobs: int, scopes: int) -> int:
    """Every job once, each scope in order; returns how many tries there were."""
    rows = conn.execute(
        "select user_id, content from memory.message where project = %s order by created_at, id",
        [PROJECT],
    ).fetchall()
    assert len(rows) == jobs, f"{len(rows)} of {jobs} messages"
    for scope in range(scopes):
        own = [content for user, content in rows if user == f"user {scope}"]
        expected = [f"Message {number}" for number in range(scope, jobs, scopes)]
        assert own == expected, f"scope {scope}: {own}"
    row = conn.execute(
        "select sum(attempts) from memory.job where project = %s", [PROJECT]
    ).fetchone()
    assert row is not None
    return int(row[0])


def run(dsn: str, options: argparse.Namespace, kill: bool) -> None:
    """One measurement."""
    count, jobs, scopes, seconds = (
        options.workers, options.jobs, options.scopes, options.seconds
    )  # fmt: skip
    with (
        ModelServer() as model,
        psycopg.connect(dsn, autocommit=True) as conn,
        project(conn, model),
        workers(dsn, count) as processes,
    ):
        model.script(chat=[{"when": "", "seconds": seconds}])
        warm_up(conn, model, count)
        killed_at = None
        start = time.monotonic()
        enqueue(conn, jobs, scopes, "Message")
        if kill:
            wait_until(conn, jobs // 2)
            os.kill(processes[0].pid, signal.SIGKILL)
            killed_at = time.monotonic() - start
        wait_until(conn, jobs)
        took = time.monotonic() - start
        tries = check(conn, jobs, scopes)
        best = ideal(count, jobs, scopes, seconds, killed_at)
    print(
        f"{'one killed' if kill else 'none killed'}: {took:.2f} s, ideal {best:.2f} s,"
        f" {took / best - 1:+.0%}; {jobs} jobs, {tries} tries, order kept in {scopes} scopes"
    )


def main() -> None:
    """Run with and without the kill."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--dsn")
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=200)
    parser.add_argument("--scopes", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=0.2)
    options = parser.parse_args()
    dsn = options.dsn or chosen_dsn()
    for kill in (False, True):
        run(dsn, options, kill)


if __name__ == "__main__":
    main()
