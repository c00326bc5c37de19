"""Lets PostgreSQL interrupt Python that computes: loops that can grow long ask, now and then.

Between two statements through SPI the server's cancel, timeout and terminate wait. Outside the
server there is nobody to ask.
"""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 0.05  # between two questions


def _nobody() -> None:
    """Outside the server."""


ask: Callable[[], object] = _nobody
_asked = 0.0


def ask_with(server: Callable[[], object]) -> None:
    """From now on check() calls this; it raises what is to interrupt the work."""
    global ask
    ask = server


def check() -> None:
    """A step of a loop: costs a look at the clock, and a question where the last is long ago."""
    global _asked
    now = time.monotonic()
    if now - _asked >= SECONDS:
        _asked = now
        ask()
