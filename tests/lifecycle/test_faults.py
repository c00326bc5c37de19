"""A mixed load of everything that writes, amid cancels, terminated and killed processes.

Afterwards what should hold of each project holds, and every acknowledged write is there. 30 s, or
as long as AGENT_MEMORY_FAULT_SECONDS says (`make test-long`: ten minutes).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from agent_memory.embedded import Server
from agent_memory.errors import SetupError
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, everything_broken, scalar
from tests.installed import installed, own_server

pytestmark = pytest.mark.slow
SECONDS = float(os.environ.get("AGENT_MEMORY_FAULT_SECONDS", "30"))
WRITERS = 3
NICE = 5  # alone the load has the whole machine; it yields to the tests beside it
# What a call may meet here: a lost or refused connection, a cancel, a conflict to retry, and what
# is no longer as it was when the call's turn came.
MET = {None, "57014", "57P01", "57P02", "57P03", "08006", "08003", "08001", "40001", "40P01",
       "P0002", "55000", "23505", "53300"}  # fmt: skip


@pytest.fixture
def server(tmp_path: Path, built_script: str) -> Iterator[Server]:
    """A server that may be killed, with agent_memory in it."""
    assert built_script
    own = own_server(tmp_path / "home")
    try:
        make_nice(own)
        installed(own, "faults")
        with psycopg.connect(own.dsn("faults"), autocommit=True) as conn:
            conn.execute("select memory_setting_set('job_backoff_seconds', '0')")
            conn.execute("select memory_setting_set('audit_chain', 'true')")
        yield own
    finally:
        own.down()


def make_nice(server: Server) -> None:
    """The sessions to come yield to others."""
    pid = server.home.postmaster_pid()
    if pid is not None:
        with suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, pid, NICE)


@dataclass
class Log:
    """What was acknowledged, and what may or may not have been done."""

    kept: set[str] = field(default_factory=set)
    perhaps_gone: set[str] = field(default_factory=set)
    jobs: set[UUID] = field(default_factory=set)
    met: Counter[str | None] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    unexpected: list[str] = field(default_factory=list)


class Writer(threading.Thread):
    """Calls the writing functions for a user of its own, and notes what was acknowledged."""

    def __init__(self, number: int, dsn: str, stop: threading.Event) -> None:
        super().__init__()
        self.user, self.dsn, self.stopped = f"user {number}", dsn, stop
        self.chosen, self.log, self.serial = random.Random(number), Log(), 0

    def run(self) -> None:
        while not self.stopped.is_set():
            try:
                with psycopg.connect(self.dsn, autocommit=True, connect_timeout=5) as conn:
                    while not self.stopped.is_set():
                        self.step(conn)
            except psycopg.Error as error:
                self.note(error)
                time.sleep(0.1)

    def note(self, error: psycopg.Error) -> None:
        self.log.met[error.sqlstate] += 1
        if error.sqlstate not in MET:
            self.log.unexpected.append(str(error))

    def step(self, conn: Connection) -> None:
        name = self.chosen.choice(
            ["verbatim", "verbatim", "many", "infer", "queue", "queue", "update", "delete", "undo",
             "feedback", "direct", "sweep"]
        )  # fmt: skip
        try:
            getattr(self, name)(conn, Scope(conn, self.user))
            self.log.done[name] += 1
        except psycopg.Error as error:
            self.note(error)
            if conn.closed or conn.broken:
                raise

    def text(self) -> str:
        self.serial += 1
        return f"{self.user}'s note number {self.serial}"

    def verbatim(self, _conn: Connection, user: Scope) -> None:
        text = self.text()
        user.store(text, idempotency_key=text)
        self.log.kept.add(text)

    def many(self, conn: Connection, _user: Scope) -> None:
        texts = [self.text() for _ in range(5)]
        conn.execute(
            "select * from memory_add_many(%s)",
            [[Jsonb({"messages": text, "user_id": self.user, "infer": False}) for text in texts]],
        )
        self.log.kept.update(texts)

    def infer(self, _conn: Connection, user: Scope) -> None:
        town = self.chosen.choice(["Rome", "Oslo", "Bergen", "Lyon"])
        user.say(
            f"I live in {town}. My sister Eva lives in {self.chosen.choice(['Rome', 'Oslo'])}."
        )

    def queue(self, conn: Connection, _user: Scope) -> None:
        text = self.text()
        row = call(
            conn, "memory_add_async", messages=text, user_id=self.user, infer=False,
            idempotency_key=text,
        )  # fmt: skip
        self.log.jobs.add(row[0]["memory_add_async"])
        self.log.kept.add(text)

    def one(self, user: Scope) -> tuple[UUID, str]:
        listed = user.listed(page_size=20)
        if not listed:
            user.store(self.text())
            listed = user.listed(page_size=1)
        row = self.chosen.choice(listed)
        return row["id"], row["memory"]

    def update(self, conn: Connection, user: Scope) -> None:
        memory_id, text = self.one(user)
        self.log.perhaps_gone.add(text)
        call(conn, "memory_update", id=memory_id, memory=self.text(), reason="changed")

    def delete(self, conn: Connection, user: Scope) -> None:
        memory_id, text = self.one(user)
        self.log.perhaps_gone.add(text)
        call(conn, "memory_delete", id=memory_id, purge=self.chosen.random() < 0.5)

    def undo(self, conn: Connection, user: Scope) -> None:
        latest = "select id, new_memory from memory.event where user_id = %s order by seq desc"
        for row in conn.execute(f"{latest} limit 1".encode(), [user.user_id]).fetchall():
            if row[1]:
                self.log.perhaps_gone.add(row[1])
            call(conn, "memory_undo", event_id=row[0])

    def feedback(self, conn: Connection, user: Scope) -> None:
        call(conn, "memory_feedback", id=self.one(user)[0], feedback="POSITIVE")

    def direct(self, conn: Connection, _user: Scope) -> None:
        conn.execute(
            "update memory.memory set importance = random() where user_id = %s"
            " and version_of is null and upper_inf(recorded)",
            [self.user],
        )

    def sweep(self, conn: Connection, _user: Scope) -> None:
        call(conn, "memory_sweep")


class Chaos:
    """Cancels, terminates and kills, at random."""

    def __init__(self, server: Server) -> None:
        self.server, self.chosen = server, random.Random(4711)
        self.worker = self.start_worker()
        self.done: Counter[str] = Counter()

    def start_worker(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["nice", "-n", str(NICE), sys.executable, "-m", "agent_memory", "work", "-n", "2",
             "--dsn", self.server.dsn("faults")],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def backends(self, conn: Connection) -> list[int]:
        found = conn.execute(
            "select pid from pg_stat_activity where backend_type = 'client backend'"
            " and datname = 'faults' and pid <> pg_backend_pid()"
        )
        return [row[0] for row in found.fetchall()]

    def strike(self) -> None:
        act = self.chosen.choices(
            ["cancel", "terminate", "kill a backend", "kill the worker", "kill the postmaster"],
            [10, 5, 2, 2, 0.6],
        )[0]
        self.done[act] += 1
        if act == "kill the worker":
            self.worker.kill()
            self.worker.wait()
            self.worker = self.start_worker()
        elif act == "kill the postmaster":
            pid = self.server.home.postmaster_pid()
            if pid:
                os.kill(pid, signal.SIGKILL)
            self.start_server()
        else:
            with (
                suppress(psycopg.OperationalError),
                psycopg.connect(self.server.dsn("postgres"), autocommit=True) as conn,
            ):
                pids = self.backends(conn)
                if pids:
                    self.hit(conn, act, self.chosen.choice(pids))

    def hit(self, conn: Connection, act: str, pid: int) -> None:
        if act == "kill a backend":
            # The server's processes may have numbers of their own.
            conn.execute("select pg_sleep(0)")
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        else:
            function = "pg_cancel_backend" if act == "cancel" else "pg_terminate_backend"
            conn.execute(f"select {function}(%s)".encode(), [pid])

    def start_server(self) -> None:
        end = time.monotonic() + 60
        while True:
            try:
                self.server.up()
                make_nice(self.server)
                return
            except SetupError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)


def connected(server: Server) -> Connection:
    """After a crash the server takes a moment."""
    end = time.monotonic() + 60
    while True:
        try:
            return psycopg.connect(server.dsn("faults"), autocommit=True)
        except psycopg.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def drained(server: Server, jobs: set[UUID]) -> None:
    """Until every job that was acknowledged has succeeded."""
    end = time.monotonic() + 120
    with connected(server) as conn:
        while True:
            with suppress(psycopg.errors.QueryCanceled):
                conn.execute("call memory_process_jobs()")
            # Whose backend was killed five times is dead, and lost nothing.
            conn.execute("select memory_job_retry()")
            left = scalar(conn, "select count(*) from memory.job where state <> 'succeeded'")
            if not left:
                break
            assert time.monotonic() < end, f"{left} jobs are left"
        states = dict(
            conn.execute("select id, state from memory.job where id = any(%s)", [list(jobs)])
        )
        assert not set(states.values()) - {"succeeded"}


def assert_nothing_is_lost(conn: Connection, writer: Writer) -> None:
    held = Counter(
        row[0]
        for row in conn.execute(
            "select memory from memory.memory where user_id = %s and version_of is null"
            " and upper_inf(valid) and upper_inf(recorded)",
            [writer.user],
        )
    )
    assert max(held.values(), default=1) == 1, "something is there twice"
    lost = writer.log.kept - set(held) - writer.log.perhaps_gone
    assert not lost, f"{len(lost)} of {len(writer.log.kept)} acknowledged writes are lost: {lost}"


def test_a_mixed_load_amid_faults(server: Server) -> None:
    stop = threading.Event()
    writers = [Writer(number, server.dsn("faults"), stop) for number in range(WRITERS)]
    chaos = Chaos(server)
    told: dict[str, Any] = {}
    try:
        for writer in writers:
            writer.start()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            time.sleep(chaos.chosen.uniform(0.05, 0.3))
            chaos.strike()
    finally:
        stop.set()
        for writer in writers:
            writer.join(60)
        chaos.worker.kill()
        chaos.worker.wait()
    chaos.start_server()
    told["struck"] = dict(chaos.done)
    told["done"] = dict(sum((writer.log.done for writer in writers), Counter()))
    told["met"] = dict(sum((writer.log.met for writer in writers), Counter()))
    print(told)
    assert [error for writer in writers for error in writer.log.unexpected] == []
    assert sum(len(writer.log.kept) for writer in writers) > 0
    drained(server, set.union(*(writer.log.jobs for writer in writers)))
    with connected(server) as conn:
        assert everything_broken(conn) == []
        assert call(conn, "memory_audit_verify") == []
        for writer in writers:
            assert_nothing_is_lost(conn, writer)
