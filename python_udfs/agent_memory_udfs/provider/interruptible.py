"""Work on a thread, watched by the thread that PostgreSQL can cancel.

Python that waits for a socket answers no signal of the server. So the waiting is done on a thread
of its own, and the main thread asks the server every 50 ms whether to go on: the statement's
timeout, pg_cancel_backend() and pg_terminate_backend() take effect there.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

POLL_SECONDS = 0.05
FAREWELL_SECONDS = 0.02  # for the thread to notice that its connection is closed


class DeadlinePassed(Exception):
    """The work took longer than it may."""


class _Outcome(Generic[T]):
    """What the thread leaves behind."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.value: T | None = None
        self.error: BaseException | None = None


def run(
    work: Callable[[], T],
    *,
    poll: Callable[[], object],
    stop: Callable[[], None],
    seconds: float,
) -> T:
    """The result of work(), done on a daemon thread.

    poll() is called on this thread every 50 ms and raises to interrupt; after `seconds`
    DeadlinePassed is raised. Either way stop() is called, which has to make work() end soon; what
    work() still does then is of no consequence. Exceptions of work() are raised here.
    """
    outcome: _Outcome[T] = _Outcome()
    end = time.monotonic() + seconds
    thread = _start(work, outcome)
    try:
        while not outcome.done.wait(max(min(POLL_SECONDS, end - time.monotonic()), 0.001)):
            poll()
            if time.monotonic() >= end:
                raise DeadlinePassed
    except BaseException:
        stop()
        thread.join(FAREWELL_SECONDS)
        raise
    if outcome.error is not None:
        raise outcome.error
    return outcome.value  # type: ignore[return-value]  # done without an error: it is a T


def _start(work: Callable[[], T], outcome: _Outcome[T]) -> threading.Thread:
    def body() -> None:
        try:
            outcome.value = work()
        except BaseException as error:  # carried over to the watching thread
            outcome.error = error
        finally:
            outcome.done.set()

    thread = threading.Thread(target=body, name="agent_memory model call", daemon=True)
    # The server's signal handlers expect the main thread: this one must never receive a signal.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        thread.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return thread
