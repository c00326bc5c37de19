"""Sessions that are used again: what the first call of each loads is most of what it costs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import psycopg

from tests.database.calls import Connection


class Sessions:
    """Those of a database. Whoever takes one has it alone; its settings are as they were."""

    def __init__(self, database: str) -> None:
        self.database = database
        self._idle: list[Connection] = []

    @contextmanager
    def one(self) -> Iterator[Connection]:
        conn = self._idle.pop() if self._idle else psycopg.connect(self.database, autocommit=True)
        try:
            yield conn
        finally:
            if not conn.broken:
                conn.execute("reset all")
                self._idle.append(conn)

    def close(self) -> None:
        for conn in self._idle:
            conn.close()


def at_once(sessions: Sessions, works: Sequence[Callable[[Connection], Any]]) -> list[Any]:
    """Run each work on a session of its own, all released at the same moment.

    Returns what each returned, or the error it met.
    """
    gate = threading.Barrier(len(works), timeout=60)

    def run(work: Callable[[Connection], Any]) -> Any:
        with sessions.one() as connection:
            connection.execute("set lock_timeout = '60s'; set deadlock_timeout = '100ms'")
            gate.wait()
            try:
                return work(connection)
            except psycopg.Error as error:
                return error

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(run, works))
