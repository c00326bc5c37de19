"""What an expression of time is, whatever its language."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from .periods import latest, made, unit_after


class Rule(NamedTuple):
    """How words name a time: an example and the day on which it begins, seen from Wednesday, 12
    June 2024; what only looks like it; the pattern. tests/unit/test_times.py runs each example.
    """

    example: str
    begins: str
    unlike: str
    pattern: str


class Expression(NamedTuple):
    """Words that name a period: text[at:to] and its bounds, None where it has none.

    `kind` is the form of the words: date, month, year, "this", "last", ago, "day word", "ahead"
    (what is to come), ... `month` and `day` are set while the year is still open, `weekday` while
    the week is. `day_itself` is the day that "two years ago" counts back to, within the period.
    """

    at: int
    to: int
    kind: str
    unit: str
    start: datetime | None
    end: datetime | None
    is_explicit: bool = False
    is_bare: bool = False
    month: int = 0
    day: int = 1
    weekday: int | None = None
    day_itself: datetime | None = None

    @property
    def is_open(self) -> bool:
        return bool(self.month) or self.weekday is not None

    def beginning(self, start: datetime | None) -> Expression | None:
        """The same words for the period of this unit that begins there."""
        end = unit_after(start, self.unit) if start else None
        return self._replace(start=start, end=end) if end else None

    def in_year(self, year: int, base: datetime) -> Expression | None:
        """The same month, day or season in that year."""
        found = self.beginning(made(year, self.month, self.day, base))
        return found and found._replace(month=0)

    def latest_before(self, base: datetime) -> Expression | None:
        """The latest such month, day or season that is not after the base."""
        return self.beginning(latest(self.month, self.day, base))


def between(
    match: re.Match[str], kind: str, unit: str, start: datetime | None, end: datetime | None
) -> Expression | None:
    """What the match names, from the start to the end, if there are such days."""
    if start is None or end is None:
        return None
    return Expression(match.start(), match.end(), kind, unit, start, end)


def of_unit(
    match: re.Match[str], kind: str, unit: str, start: datetime | None
) -> Expression | None:
    """What the match names: the unit that begins at the start, if there is such a day."""
    return between(match, kind, unit, start, start and unit_after(start, unit))
