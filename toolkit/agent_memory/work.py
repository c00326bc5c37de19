"""`agent-memory work`: sessions that run the queue's jobs, woken by NOTIFY.

Each worker is a session of its own that calls memory_process_jobs() for one job at a time, so that
it can end between two. One more session, the watcher, listens and counts; another, the messenger,
posts to webhooks.
"""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import psycopg
from psycopg import sql

from agent_memory.connection import refuse_router, schema_of
from agent_memory.progress import Line
from agent_memory.webhooks import Delivery, post

CHANNELS = ("memory_job", "memory_webhook")
POSTS = 8  # to webhooks, at once
LEASE_SECONDS = 120  # after which another messenger may post what one has claimed and not settled
POLL_SECONDS = 5.0  # jobs whose wait is over are not notified
FILL_BATCHES = 20  # of a change of embeddings, before a worker looks for jobs again
SWEEP_SECONDS = 600.0  # between two looks for what projects keep longer than they should
LISTEN_SECONDS = 0.25  # how soon the watcher sees a signal
SHORTEST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # between two attempts to connect
COUNT = """
select
    (select count(*) from memory.job as j
     where j.completed_at is null and (j.project = %(project)s or %(project)s::text is null)),
    (select count(*) from memory.job as j
     where j.state = 'dead' and (j.project = %(project)s or %(project)s::text is null))
"""

# Whether this role may, and whether a project has vectors of two models.
CHANGING = """
select has_function_privilege(%(call)s, 'execute') and exists (
    select from memory.model as m
    where m.kind in ('embedding', 'embedding_2')
        and (m.project = %(only)s or %(only)s::text is null)
    group by m.project having count(*) = 2)
"""


@dataclass
class Crew:
    """What the workers share."""

    dsn: str
    schema: str
    project: str | None
    once: bool
    succeeded: int = 0
    failed: int = 0
    waiting: int = 0
    dead: int = 0
    busy: int = 0
    is_filling: bool = False  # one of the workers, see fill()
    workers_left: int = 0
    calls: int = 0  # to work; a worker that has seen none since it looked may rest
    error: Exception | None = None
    start: float = field(default_factory=time.monotonic)
    line: Line = field(default_factory=Line)
    stopping: threading.Event = field(default_factory=threading.Event)
    changed: threading.Condition = field(default_factory=threading.Condition)
    sessions: set[psycopg.Connection] = field(default_factory=set)

    def wake(self) -> None:
        """There may be something to do."""
        with self.changed:
            self.calls += 1
            self.changed.notify_all()

    def stop(self) -> None:
        """End each worker after its job."""
        self.stopping.set()
        self.wake()

    def cancel(self) -> None:
        """Cut off what is running; the jobs are any worker's again."""
        for session in list(self.sessions):
            session.cancel_safe(timeout=5)

    def count(self, session: psycopg.Connection) -> None:
        """What the queue holds."""
        row = session.execute(COUNT, {"project": self.project}).fetchone()
        assert row is not None
        self.waiting, self.dead = row

    def told(self) -> str:
        """The progress line."""
        rate = self.succeeded / max(time.monotonic() - self.start, 0.1)
        return (
            f"{self.succeeded} jobs done, {self.failed} tries failed, {self.busy} running, "
            f"{self.waiting} to do, {self.dead} dead, {rate:.1f}/s"
        )


def work(
    dsn: str, connections: int, *, project: str | None = None, once: bool = False
) -> tuple[int, int]:
    """Run jobs with so many sessions until SIGTERM or SIGINT; once: until nothing is due.

    Returns how many jobs succeeded and how many tries failed. Raises what would end a worker again
    (missing rights, no such project); a lost connection is made anew, except with once.
    """
    with psycopg.connect(dsn, autocommit=True) as first:
        refuse_router(first, "run `agent-memory work --dsn ...` for each shard.")
        crew = Crew(dsn, schema_of(first, "memory_process_jobs"), project, once)
    threads = [threading.Thread(target=serve, args=[crew, worker]) for _ in range(connections)]
    threads.append(threading.Thread(target=serve, args=[crew, messenger]))
    crew.workers_left = len(threads)
    with stopped_by_signals(crew):
        for thread in threads:
            thread.start()
        guarded(crew, watch)
        crew.stop()
        for thread in threads:
            thread.join()
    crew.line.end(crew.told())
    if crew.error:
        raise crew.error
    return crew.succeeded, crew.failed


@contextmanager
def stopped_by_signals(crew: Crew) -> Iterator[None]:
    """The first SIGTERM or SIGINT stops after the jobs that are running, the second at once."""

    def handle(_number: int, _frame: FrameType | None) -> None:
        if crew.stopping.is_set():
            threading.Thread(target=crew.cancel, daemon=True).start()
        else:
            # Only this: the signal may come while this very thread holds the crew's lock.
            crew.stopping.set()

    signals = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.signal(number, handle) for number in signals}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def serve(crew: Crew, duty: Callable[[Crew, psycopg.Connection], bool]) -> None:
    """A worker's thread, or the messenger's."""
    guarded(crew, duty)
    with crew.changed:
        crew.workers_left -= 1


def guarded(crew: Crew, duty: Callable[[Crew, psycopg.Connection], bool]) -> None:
    """Do a duty with a session again and again while it returns True and nobody stops the crew."""
    session = connected(crew)
    try:
        while session is not None and not crew.stopping.is_set():
            try:
                if not duty(crew, session):
                    break
            except psycopg.OperationalError as error:
                if crew.stopping.is_set():
                    break
                if crew.once:
                    raise
                crew.line.above(f"agent-memory work: {first_line(error)}")
                if session.closed:
                    crew.sessions.discard(session)
                    session = connected(crew)
                else:
                    crew.stopping.wait(SHORTEST_PAUSE)
    except Exception as error:
        crew.error = crew.error or error
        crew.stop()
    finally:
        if session is not None:
            crew.sessions.discard(session)
            session.close()


def connected(crew: Crew) -> psycopg.Connection | None:
    """A session, however long that takes; None when the crew stops."""
    pause = SHORTEST_PAUSE
    while not crew.stopping.is_set():
        try:
            session = psycopg.connect(
                crew.dsn, autocommit=True, application_name="agent-memory work"
            )
        except psycopg.OperationalError as error:
            if crew.once:
                crew.error = crew.error or error
                crew.stop()
                return None
            crew.line.above(
                f"agent-memory work: {first_line(error)}; next attempt in {pause:.1f} s"
            )
            crew.stopping.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            session.add_notice_handler(
                lambda diagnostic: crew.line.above(f"agent-memory work: {said(diagnostic)}")
            )
            crew.sessions.add(session)
            return session
    return None


def watch(crew: Crew, session: psycopg.Connection) -> bool:
    """Wake workers, count, show the progress, until all of them have ended."""
    for channel in CHANNELS:
        session.execute(sql.SQL("listen {}").format(sql.Identifier(channel)))
    sweep(crew, session)
    polled = counted = -math.inf
    swept = time.monotonic()
    while crew.workers_left and not crew.stopping.is_set():
        notified = [*session.notifies(timeout=LISTEN_SECONDS, stop_after=1)]
        now = time.monotonic()
        if notified or now - polled >= POLL_SECONDS:
            polled = now
            crew.wake()
        if now - swept >= SWEEP_SECONDS:
            swept = now
            sweep(crew, session)
        if now >= counted:
            crew.count(session)
            # A long queue takes a moment to count: then it is counted less often.
            counted = time.monotonic() + max(1.0, 20 * (time.monotonic() - now))
        crew.line.show(crew.told())
    # The workers are busy with their last jobs.
    crew.wake()
    while crew.workers_left:
        time.sleep(LISTEN_SECONDS)
        crew.line.show(crew.told())
    crew.count(session)
    return False


def sweep(crew: Crew, session: psycopg.Connection) -> None:
    """Let memory_sweep() remove what the settings of projects say, where this role may call it."""
    schema = sql.Identifier(crew.schema)
    may = sql.SQL("select has_function_privilege(%s, 'execute')")
    named = sql.SQL("{}.memory_sweep(text, integer)").format(schema).as_string(session)
    if session.execute(may, [named]).fetchone() != (True,):
        return
    call = sql.SQL("select coalesce(sum(removed), 0) from {}.memory_sweep(%s)").format(schema)
    projects = session.execute(
        "select name from memory.project where name = %(only)s or %(only)s::text is null",
        {"only": crew.project},
    ).fetchall()
    for project in projects:
        while session.execute(call, project).fetchone() != (0,) and not crew.stopping.is_set():
            pass


def worker(crew: Crew, session: psycopg.Connection) -> bool:
    """Run a job, or wait until there may be one; False when there will be none."""
    heard = crew.calls
    return run_one(crew, session) or fill(crew, session) or rest(crew, heard)


def fill(crew: Crew, session: psycopg.Connection) -> bool:
    """Embed some memories during a change of embeddings, where this role may; False when there is
    nothing to embed.
    """
    schema = sql.Identifier(crew.schema)
    named = sql.SQL("{}.memory_embedding_fill(text, integer, integer, bigint)").format(schema)
    with crew.changed:
        if crew.is_filling:
            return False
        crew.is_filling = True
    try:
        row = session.execute(CHANGING, {"call": named.as_string(session), "only": crew.project})
        if row.fetchone() != (True,):
            return False
        call = sql.SQL("call {}.memory_embedding_fill(%s, max_batches => %s)").format(schema)
        row = session.execute(call, [crew.project, FILL_BATCHES])
        return row.fetchone() != (0,)
    except psycopg.Error as error:
        if not (error.sqlstate or "").startswith("ME"):
            raise
        crew.line.above(f"agent-memory work: {first_line(error)}")
        return False
    finally:
        with crew.changed:
            crew.is_filling = False


def run_one(crew: Crew, session: psycopg.Connection) -> bool:
    """Run one job; False when none is due."""
    call = sql.SQL("call {}.memory_process_jobs(max_jobs => 1, project => %s)")
    with crew.changed:
        crew.busy += 1
    try:
        row = session.execute(call.format(sql.Identifier(crew.schema)), [crew.project]).fetchone()
    finally:
        with crew.changed:
            crew.busy -= 1
    assert row is not None
    succeeded, failed = row
    with crew.changed:
        crew.succeeded += succeeded
        crew.failed += failed
    return bool(succeeded or failed)


def messenger(crew: Crew, session: psycopg.Connection) -> bool:
    """Post what webhooks are to be told, or wait until there may be something; False when there
    will be nothing, or where this role may not.
    """
    heard = crew.calls
    may = session.execute(
        "select has_function_privilege("
        "to_regprocedure('memory._claim_deliveries(integer, interval)'), 'execute')"
    ).fetchone()
    if may != (True,):
        return False
    with crew.changed:
        crew.busy += 1
    try:
        posted = deliver(session)
    finally:
        with crew.changed:
            crew.busy -= 1
    return posted > 0 or rest(crew, heard)


def deliver(session: psycopg.Connection) -> int:
    """One round of deliveries that are due; how many there were."""
    rows = session.execute(
        "select id::text, attempt, url, may_be_internal, headers, body"
        " from memory._claim_deliveries(%s, make_interval(secs => %s))",
        [POSTS, LEASE_SECONDS],
    ).fetchall()
    deliveries = [Delivery(*row) for row in rows]
    with ThreadPoolExecutor(POSTS) as posts:
        for delivery, answer in zip(deliveries, posts.map(post, deliveries), strict=True):
            session.execute(
                "select memory._settle_delivery(%s, %s, %s, %s)",
                [delivery.id, delivery.attempt, answer.status, answer.error],
            )
    return len(deliveries)


def rest(crew: Crew, heard: int) -> bool:
    """Wait for the next call after those heard; False when there will be none."""
    with crew.changed:
        if crew.once and not crew.busy:
            return False
        # With once: the job that another is busy with may be what the next of its scope waits for.
        crew.changed.wait_for(
            lambda: crew.calls != heard, timeout=LISTEN_SECONDS if crew.once else None
        )
    return True


def said(diagnostic: psycopg.errors.Diagnostic) -> str:
    """A warning of the server, such as that a job is dead."""
    return str(diagnostic.message_primary)


def first_line(error: Exception) -> str:
    """The gist of an error."""
    return str(error).strip().splitlines()[0]
