"""The one period that the expressions of time in a question mean together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from ..times.expressions import Expression

Bounds = tuple[datetime | None, datetime | None]

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|《[^》]*》|「[^」]*」|『[^』]*』")
_ENGLISH = re.compile(r"[A-Za-z]|\d[-/.]\d")


def joined(first: Expression, second: Expression, base: datetime) -> Expression | None:
    """From the beginning of the first to the end of the second ("between March and May 2024")."""
    if first.month and second.start is not None:
        earlier: Expression | None = first.in_year(second.start.year, base)
        if earlier is None or earlier.start is None or earlier.start > second.start:
            earlier = first.in_year(second.start.year - 1, base)
        if earlier is None:
            return None
        first = earlier
    if first.start is None or second.end is None or first.start >= second.end:
        return None
    return second._replace(
        at=first.at,
        kind="range",
        unit="range",
        start=first.start,
        month=0,
        weekday=None,
        is_explicit=first.is_explicit or second.is_explicit,
        is_bare=False,
    )


def period_of(text: str, asked_at: datetime) -> tuple[Bounds | None, str]:
    """The period that the text asks for, and the text without the words that name it."""
    text = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    found = expressions_in(text, asked_at)
    rest = text
    for each in found:
        rest = rest[: each.at] + " " * (each.to - each.at) + rest[each.to :]
    return _together(counting(found, asked_at)), rest


def counting(found: list[Expression], asked_at: datetime) -> list[Expression]:
    """Those with a year, if there are any, and none in the future."""
    found = [each for each in found if _is_past(each, asked_at)]
    return [each for each in found if each.is_explicit] or found


def expressions_in(text: str, asked_at: datetime) -> list[Expression]:
    """All expressions of time in the text."""
    found: list[Expression] = []
    try:
        if _ENGLISH.search(text):
            from . import english

            found = english.expressions(text, asked_at)
        if not text.isascii():
            from . import chinese

            found += chinese.expressions(text, asked_at)
    except OverflowError:  # before the calendar's first day
        return []
    return found


def _is_past(found: Expression, asked_at: datetime) -> bool:
    if found.start is None:
        return found.end is not None and found.end <= asked_at
    return found.start <= asked_at


def _together(found: Iterable[Expression]) -> Bounds | None:
    """What all have in common; where they have nothing, all of it from first to last.

    None where that is no period either: "before 2020 and after 2023" leaves the middle out.
    """
    common: Bounds | None = None
    for each in found:
        if common is None:
            common = (each.start, each.end)
            continue
        starts = [bound for bound in (common[0], each.start) if bound is not None]
        ends = [bound for bound in (common[1], each.end) if bound is not None]
        start, end = max(starts, default=None), min(ends, default=None)
        if start is not None and end is not None and start >= end:
            start, end = min(starts), max(ends)
            if start >= end:
                return None
        common = (start, end)
    return common
