"""Writers that go on by themselves, and what they were told."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import psycopg

from tests.cluster.shards import connect
from tests.database.calls import Scope

AGAIN = ("08", "57P", "MC", "40", "25006")  # SQLSTATEs after which a call is repeated


@dataclass
class Writers:
    """Threads that store notes with idempotency keys until they are stopped."""

    acknowledged: dict[str, list[str]] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    stalls: list[float] = field(default_factory=list)
    retries: int = 0
    errors: list[BaseException] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    def write(self, dsn: str, user_id: str, number: int) -> None:
        """One after the other; each until it is acknowledged."""
        told = self.acknowledged.setdefault(user_id, [])
        conn: psycopg.Connection | None = None
        count = 0
        while not self.stop.is_set():
            text = f"note {number} {count}"
            began = time.monotonic()
            while True:
                try:
                    conn = conn or connect(dsn)
                    row = Scope(conn, user_id).store(
                        text, idempotency_key=f"{user_id} {number} {count}"
                    )
                    break
                except psycopg.Error as error:
                    if error.sqlstate and not error.sqlstate.startswith(AGAIN):
                        self.errors.append(error)
                        return
                    self.retries += 1
                    if conn is not None and conn.closed:
                        conn = None
                    time.sleep(0.05)
                    if time.monotonic() - began > 60:
                        self.errors.append(error)
                        return
            self.stalls.append(time.monotonic() - began)
            told.append(text)
            self.ids.append(str(row["id"]))
            count += 1
        if conn is not None:
            conn.close()


@contextmanager
def writing(dsn: str, users: Sequence[str], number: int = 8) -> Iterator[Writers]:
    """So many writers, over the users in turn; they have ended when the block has."""
    writers = Writers()
    threads = [
        threading.Thread(target=writers.write, args=[dsn, users[n % len(users)], n])
        for n in range(number)
    ]
    for thread in threads:
        thread.start()
    try:
        yield writers
    finally:
        writers.stop.set()
        for thread in threads:
            thread.join()
    if writers.errors:
        raise writers.errors[0]


@contextmanager
def reading(dsn: str, users: Sequence[str], number: int = 2) -> Iterator[list[BaseException]]:
    """Readers that search and list without an end; what they met."""
    stop = threading.Event()
    met: list[BaseException] = []

    def read(user_id: str) -> None:
        with contextlib.closing(connect(dsn)) as conn:
            user = Scope(conn, user_id)
            least = 0
            while not stop.is_set():
                try:
                    held = len(user.listed(page_size=1000))
                    if held < least:
                        met.append(AssertionError(f"{user_id}: {held} after {least}"))
                    least = held
                    user.search("note", top_k=5)
                except psycopg.Error as error:
                    met.append(error)
                    return

    threads = [threading.Thread(target=read, args=[users[n % len(users)]]) for n in range(number)]
    for thread in threads:
        thread.start()
    try:
        yield met
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def assert_kept(conn: psycopg.Connection, writers: Writers) -> int:
    """Every acknowledged note is there, once; how many there are."""
    for user_id, told in writers.acknowledged.items():
        held: list[str] = []
        last: dict[str, object] = {}
        user = Scope(conn, user_id)
        while page := user.listed(page_size=1000, **last):
            held += [row["memory"] for row in page if row["memory"].startswith("note ")]
            last = {"after": page[-1]["id"], "after_at": page[-1]["created_at"]}
        assert sorted(told) == sorted(set(told))
        missing = set(told) - set(held)
        assert not missing, f"{user_id} lost {len(missing)} of {len(told)}"
        assert len(held) == len(set(held)), f"{user_id} has notes twice"
    return sum(map(len, writers.acknowledged.values()))
