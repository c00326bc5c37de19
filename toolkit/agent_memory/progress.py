"""Progress on stderr, so that stdout stays free for answers (`make -s dsn`)."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

QUIET_SECONDS = 1.0  # a step shorter than this prints nothing
REMINDER_SECONDS = 15.0


def say(text: str) -> None:
    """One line to the person waiting."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def step(what: str) -> Iterator[None]:
    """Name a step that may take long: what it is once it does, a sign of life, and the seconds."""
    done = threading.Event()
    spoke = threading.Event()
    start = time.monotonic()

    def remind() -> None:
        if done.wait(QUIET_SECONDS):
            return
        spoke.set()
        say(f"==> {what} ...")
        while not done.wait(REMINDER_SECONDS):
            say(f"    {what}: {time.monotonic() - start:.0f} s so far")

    reminder = threading.Thread(target=remind, daemon=True)
    reminder.start()
    try:
        yield
    finally:
        done.set()
        reminder.join()
        if spoke.is_set():
            say(f"    {time.monotonic() - start:.1f} s")
