"""What time a question asks for: a period of the calendar, and whether the latest or the earliest.

The rules know English and Chinese. What they do not know for sure has no period: a wrong one would
hide the right answer.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from ..times.feasts import ENGLISH_FEAST
from ..times.periods import MONTH, WEEKDAY

# Without any of these a text has no time, whatever else it says. Most questions end here.
_TIME_WORD = re.compile(
    rf"(?:19|20)\d\d|\b(?:{MONTH}|{WEEKDAY}|{ENGLISH_FEAST}|spring|summer|autumn|fall|winter|[5-9]0'?s|yesterday"
    r"|today|tonight|this|last|latest|lately|past|previous|ago|years?|months?|weeks?|weekend"
    r"|first|earliest|initially|originally|beginning|at the start|begin with|now|nowadays"
    r"|current|currently|recent|recently|newest|moment|these|present|presently)\b"
    r"|[月年周天昨今晚夏冬秋春]|星期|礼拜|最|现在|目前|如今|眼下|近|刚|上一|上次|上回|这段|这阵"
    r"|这些|当|起初|原先|第一|首次|头一次|一开始",
    re.IGNORECASE,
)
# Terms of a search, English ones as stems.
_PERIOD_TERM = re.compile(
    r"(?:19|20)\d\d|\d{1,2}|d\d+x\d+|jan|januari|feb|februari|march|mar|april|apr|may|june|juli|august"
    r"|aug|sept|septemb|oct|octob|nov|novemb|dec|decemb|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|spring|summer|autumn|fall|winter|year|month|week|weekend|day|yesterday|today|last|ago|past|previous"
    r"|earli|late|begin|end|mid|.?[年月日号周].?|[春夏秋冬昨今明前后上下去][天个一年周]|[以之][前后来]"
)
_LENGTH_READ = 2000


class QueryTime(NamedTuple):
    """A half-open period, unbounded where None, and "latest", "earliest" or None."""

    start: datetime | None = None
    end: datetime | None = None
    wants: str | None = None


def query_time(query: str, asked_at: datetime) -> QueryTime:
    """The time that a query asks for, seen from when it is asked.

    Days begin at midnight in the time zone of `asked_at`; for a naive one the answer is naive
    too. "since May" has no end and "before May" no start; neither is no period. A period that
    begins after `asked_at` is none.
    """
    if not says_time(query):
        return QueryTime()
    query = _read(query)
    from .period import period_of
    from .wants import wanted

    period, rest = period_of(query, asked_at)
    wants = wanted(rest, has_period=period is not None)
    return QueryTime(wants=wants) if period is None else QueryTime(*period, wants=wants)


def says_time(query: str) -> bool:
    """Whether a query has any word of time: without one query_time() finds nothing."""
    return _TIME_WORD.search(_read(query)) is not None


def of_period(term: str) -> bool:
    """Whether a term of a search may be part of what names a period."""
    return _PERIOD_TERM.fullmatch(term) is not None


def _read(query: str) -> str:
    query = query[:_LENGTH_READ]
    if query.isascii():
        return query
    from ..characters import simplified

    return simplified(query)
