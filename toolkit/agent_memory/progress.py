"""Progress on stderr, so that stdout stays free for answers (`make -s dsn`)."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

QUIET_SECONDS = 1.0  # a step shorter than this prints nothing
REMINDER_SECONDS = 15.0
BAR_WIDTH = 30
REDRAW_SECONDS = 0.2


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
            say(f"    {what}: {time.monotonic() - start:.1f} s")


class Line:
    """One line that is written over again and again; where there is no terminal, now and then."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._every = REDRAW_SECONDS if self._terminal else REMINDER_SECONDS
        self._shown = ""
        self._at = time.monotonic() - (self._every if self._terminal else 0)

    def show(self, text: str) -> None:
        """Show the text unless it is what is shown, or the last one is too fresh."""
        if text == self._shown or time.monotonic() - self._at < self._every:
            return
        self._write(text)

    def above(self, text: str) -> None:
        """A line that stays; the other goes on below it."""
        say(f"\r\033[K{text}" if self._terminal else text)
        self._shown = ""

    def end(self, text: str) -> None:
        """The last text; it stays."""
        if text != self._shown:
            self._write(text)
        if self._terminal:
            say("")

    def _write(self, text: str) -> None:
        self._shown, self._at = text, time.monotonic()
        if self._terminal:
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
        else:
            say(text)


class Bar:
    """How much of a known amount is done, and how long the rest will take."""

    def __init__(self, total: int, unit: str) -> None:
        self._total, self._unit = total, unit
        self._start = time.monotonic()
        self._line = Line()

    def show(self, done: int, fresh: int) -> None:
        """`fresh` of what is done took time; the rest was there already."""
        self._line.show(self.text(done, fresh, time.monotonic() - self._start))

    def end(self, done: int, fresh: int) -> None:
        """The last state."""
        self._line.end(self.text(done, fresh, time.monotonic() - self._start))

    def text(self, done: int, fresh: int, seconds: float) -> str:
        """[#####     ] 5/10 conversations, 2.5/s, 2 s left"""
        share = done / self._total if self._total else 1.0
        filled = round(BAR_WIDTH * share)
        parts = [f"{done}/{self._total} {self._unit}"]
        if fresh and seconds > 0:
            rate = fresh / seconds
            parts.append(f"{rate:.1f}/s")
            if done < self._total:
                parts.append(f"{(self._total - done) / rate:.0f} s left")
        return f"[{'#' * filled}{' ' * (BAR_WIDTH - filled)}] {', '.join(parts)}"
