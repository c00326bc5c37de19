"""Bounds on waiting, on machines that are slower than others, or busy for a moment.

How fast the product is, is measured by bench/. Tests bound a time only where what they check is
that something ends: a statement with its timeout, a hostile text without backtracking.
"""

from __future__ import annotations

import time

import pytest

NORMAL = 0.05  # seconds that count() takes on the machine the bounds were set on
MOST = 4  # times as slow a machine still gets its bounds stretched


class TooSlowError(AssertionError):
    """Something took longer than it may."""


# For tests that call within(): once more for that error, and no other.
timed = pytest.mark.flaky(reruns=1, only_rerun=["TooSlowError"])


def count() -> float:
    """Seconds that a million additions take now."""
    began = time.perf_counter()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.perf_counter() - began


def within(took: float, seconds: float) -> None:
    """Fail where something took longer than `seconds`, which a slower machine stretches.

    Raises:
        TooSlowError: it did.
    """
    if took <= seconds:
        return
    slowness = min(max(1.0, min(count() for _ in range(3)) / NORMAL), MOST)
    if took > seconds * slowness:
        raise TooSlowError(f"{took:.3f} s, where {seconds} s x {slowness:.1f} are allowed")
