"""A bound on the work of what has to end: a hostile text is read without backtracking.

No clock decides a test: how fast the product is, bench/ measures. What grows with the square of a
text's length, or worse, takes minutes of the processor's time where a line takes less than a
second.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 60.0  # of this process on a processor


class TooMuchWorkError(AssertionError):
    """Something kept the processor busy for longer than anything linear does."""


@contextmanager
def bounded_effort() -> Iterator[None]:
    """Ends the block after SECONDS of processor time.

    Raises:
        TooMuchWorkError: it did not end before.
    """

    def give_up(_number: int, _frame: object) -> None:
        raise TooMuchWorkError(f"more than {SECONDS} s of processor time")

    former = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, former)
