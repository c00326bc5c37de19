"""How long one waits: for a call to end that is cancelled, for a project, a first call.

    python bench/waiting.py [--dsn DSN] [--runs 5]

Prints the median and the worst of each in milliseconds. The tests check that these things happen
at all, as a machine may be busy; how soon, is checked here by eye:

- cancel, terminate: from the signal to the end of a call whose model never answers;
- timeout: what passes beyond a statement_timeout of 500 ms, in a session that has called the model,
  and in a new one, which first imports the client;
- project: memory_project_create();
- first add, first search: in a new session, which loads the extractor and the embedding.

Of these two also the server's processor time, and the memory that the session then has (what Linux
calls anonymous, code and shared buffers left out), and how much of that it shares with no process:
the rest are pages of the server's first one. Where the server is on this machine.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

sys.path.append(str(Path(__file__).resolve().parents[1]))

from agent_memory.cli import chosen_dsn

from tests.model_server import ModelServer

PROJECT = "bench_waiting"
HANG = {"chat": [{"act": "hang"}] * 99}
TIMEOUT = 0.5  # seconds
Connection = psycopg.Connection[tuple[Any, ...]]


@contextmanager
def project(admin: Connection, model: ModelServer) -> Iterator[None]:
    """A project whose language model never answers."""
    admin.execute("select memory_project_drop(name) from memory.project where name = %s", [PROJECT])
    admin.execute("select memory_project_create(%s)", [PROJECT])
    admin.execute(
        "select memory_model_set('chat', 'openai', 'scripted', %s, project => %s, "
        """options => '{"deadline_seconds": 600, "timeout_seconds": 600}')""",
        [model.base_url, PROJECT],
    )
    try:
        yield
    finally:
        admin.execute("select memory_project_drop(%s)", [PROJECT])


def add(session: Connection) -> None:
    """What asks the model."""
    session.execute("select memory_add('I like tea', user_id => 'u', project => %s)", [PROJECT])


def warm(session: Connection, model: ModelServer) -> None:
    """A call that the model answers: the session has imported its client."""
    model.script()
    add(session)
    model.reset()
    model.script(**HANG)


def until_it_ends(admin: Connection, model: ModelServer, dsn: str, signal: str) -> float:
    """Seconds from a signal to the end of a call that waits for the model."""
    with psycopg.connect(dsn, autocommit=True) as session:
        warm(session, model)
        ended: list[float] = []

        def wait() -> None:
            try:
                add(session)
            except psycopg.Error:
                ended.append(time.monotonic())

        thread = threading.Thread(target=wait)
        thread.start()
        while not model.requests():
            time.sleep(0.005)
        began = time.monotonic()
        admin.execute(f"select {signal}(%s)".encode(), [session.info.backend_pid])
        thread.join()
        return ended[0] - began


def beyond_timeout(model: ModelServer, dsn: str, is_warm: bool) -> float:
    """Seconds that a call takes beyond its statement_timeout."""
    with psycopg.connect(dsn, autocommit=True) as session:
        if is_warm:
            warm(session, model)
        else:
            model.reset()
            model.script(**HANG)
        session.execute(f"set statement_timeout = '{TIMEOUT} s'".encode())
        began = time.monotonic()
        try:
            add(session)
        except psycopg.errors.QueryCanceled:
            return time.monotonic() - began - TIMEOUT
        raise AssertionError("the call was not cancelled")


def timed(work: Callable[[], Any]) -> float:
    """Seconds that work takes."""
    began = time.monotonic()
    work()
    return time.monotonic() - began


def creation(admin: Connection) -> float:
    """Seconds to make a project."""
    name = f"{PROJECT}_more"
    seconds = timed(lambda: admin.execute("select memory_project_create(%s)", [name]))
    admin.execute("select memory_project_drop(%s)", [name])
    return seconds


def first_call(dsn: str, statement: bytes) -> float:
    """Seconds of a statement in a new session; nothing stays of it."""
    with psycopg.connect(dsn) as session:
        seconds = timed(lambda: session.execute(statement))
        session.rollback()
        return seconds


def processor_time(pid: int) -> float:
    """Seconds that a process has had so far."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def megabytes(pid: int) -> tuple[float, float]:
    """Anonymous memory of a process, and what of it it shares with none: the pages that it has
    written itself of what is mapped for it alone (p, not s).
    """
    anonymous = own = 0
    is_private = False
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        name, value, *_ = line.split()
        if not name.endswith(":"):
            is_private = value.endswith("p")
        elif name == "Anonymous:":
            anonymous += int(value)
        elif name == "Private_Dirty:" and is_private:
            own += int(value)
    return anonymous / 1024, own / 1024


def first_costs(dsn: str, statement: bytes) -> tuple[float, float, float] | None:
    """Processor time (ms) of a statement in a new session, and its megabytes() then; None where its
    server is elsewhere. Nothing stays of it.
    """
    with psycopg.connect(dsn) as session:
        session.execute("select 1")
        try:
            before = processor_time(session.info.backend_pid)
            session.execute(statement)
            spent = processor_time(session.info.backend_pid) - before
            return 1e3 * spent, *megabytes(session.info.backend_pid)
        except OSError:
            return None
        finally:
            session.rollback()


def measure(admin: Connection, model: ModelServer, dsn: str, runs: int) -> None:
    """Each figure, a line."""
    a_search = b"select memory_search('tea', user_id => 'u')"
    an_add = b"select memory_add('I live in Rome', user_id => 'u')"
    figures: dict[str, Callable[[], float]] = {
        "cancel": lambda: until_it_ends(admin, model, dsn, "pg_cancel_backend"),
        "terminate": lambda: until_it_ends(admin, model, dsn, "pg_terminate_backend"),
        "beyond a timeout": lambda: beyond_timeout(model, dsn, is_warm=True),
        "beyond a timeout, new session": lambda: beyond_timeout(model, dsn, is_warm=False),
        "project": lambda: creation(admin),
        "first add": lambda: first_call(dsn, an_add),
        "first search": lambda: first_call(dsn, a_search),
    }
    print(f"{'ms':32} {'median':>8} {'worst':>8}")
    for name, figure in figures.items():
        seconds = [figure() for _ in range(runs)]
        print(f"{name:32} {1e3 * statistics.median(seconds):8.0f} {1e3 * max(seconds):8.0f}")
    for name, statement in {"first add": an_add, "first search": a_search}.items():
        costs = [cost for _ in range(runs) if (cost := first_costs(dsn, statement))]
        rows = (", processor", ", MB", ", MB shared with none")
        for what, values in zip(rows, zip(*costs, strict=True), strict=False):
            print(f"{name + what:32} {statistics.median(values):8.1f} {max(values):8.1f}")


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dsn")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    dsn = options.dsn or chosen_dsn()
    with (
        psycopg.connect(dsn, autocommit=True) as admin,
        ModelServer() as model,
        project(admin, model),
    ):
        measure(admin, model, dsn, options.runs)


if __name__ == "__main__":
    main()
