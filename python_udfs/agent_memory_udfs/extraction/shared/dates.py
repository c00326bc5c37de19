"""Dates in a statement, resolved against the time it was said.

The result is the beginning of the period that the words name, in the offset of `occurred_at`
(UTC without one): "in 2019" -> 1 January 2019, "last month" -> the first of the month before,
"yesterday" -> its midnight. A distance ("two years ago", 三个月前) is counted back from the day
itself. A month or a weekday without a year is the latest one that is not in the future. What lies
in the future, and what is relative while `occurred_at` is unknown, gives None.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache

from ...periods import (
    MONTH,
    MONTHS,
    WEEKDAY,
    counted_back,
    english_count,
    iso_day,
    last_named,
    latest,
    made,
    midnight,
    unit_before,
)

_MONTH = rf"(?P<month>{MONTH})\.?"
_ENGLISH = (
    r"\b(?:"
    r"(?P<iso>(?:19|20)\d\d-\d{1,2}-\d{1,2})"
    rf"|{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>(?:19|20)\d\d))?(?![\d:])"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH.replace('month', 'month2')}"
    r"(?:,? (?P<year2>(?:19|20)\d\d))?"
    rf"|{_MONTH.replace('month', 'month3')},?(?: of)? (?P<year3>(?:19|20)\d\d)"
    rf"|(?:in|since|from|last|this past) {_MONTH.replace('month', 'month4')}(?! \d)"
    r"|(?:in|since|from|year|of|back in|until|during) (?P<year5>(?:19|20)\d\d)(?![\d-])"
    r"|(?P<relative>yesterday|today|this morning|tonight|last night|the day before yesterday)"
    r"|(?:this|the) (?P<this>week|month|year)(?! after| before| of)"
    r"|(?:last|this past|the past) (?P<last>week|month|year|weekend|spring|summer|autumn|fall"
    rf"|winter|{WEEKDAY})"
    r"|(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|a couple of|a few) (?P<unit>day|week|month|year)s? ago"
    r")\b"
)
_FAST = re.compile(
    r"\d|ago\b|yesterday|today|tonight|morning|last |past |this |(?:in|since|from) [A-Z]", re.I
)


@cache
def _english_dates() -> re.Pattern[str]:
    """Compiled at the first date, so that importing stays cheap."""
    return re.compile(_ENGLISH, re.IGNORECASE)


def _base(occurred_at: str | None) -> datetime | None:
    if not occurred_at:
        return None
    try:
        moment = datetime.fromisoformat(occurred_at.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def date_in(text: str, occurred_at: str | None) -> str | None:
    """ISO start of the first English period named in the text, if it is not in the future."""
    if not _FAST.search(text):
        return None
    base = _base(occurred_at)
    for match in _english_dates().finditer(text):
        found = _english(match, base)
        if found is not None:
            return _past(found, base)
    return None


_DURATION = (
    r"\bfor (?:(?:about|around|over|almost|nearly|just|more than|at least|roughly|well|like|only"
    r"|the|past|last|some|good|another) ){0,4}"
    r"(?P<count>\d{1,2}|an?|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen|twenty|thirty|forty|a couple(?: of)?|a few|several)(?: to \w+| or \w+|-\d+)? "
    r"(?P<unit>day|week|month|year|yr)s?\b"
)


@cache
def _durations() -> re.Pattern[str]:
    return re.compile(_DURATION, re.IGNORECASE)


def begun_in(text: str, occurred_at: str | None) -> str | None:
    """ISO start of a state that has lasted so long: "for about two years"."""
    if " for " not in text and not text.startswith("for "):
        return None
    base = _base(occurred_at)
    match = _durations().search(text)
    if match is None or base is None:
        return None
    count, unit = match.group("count").lower(), match.group("unit").lower().replace("yr", "year")
    day = midnight(base)
    if count == "half a":
        start = counted_back(day, "month", 6) if unit == "year" else None
    else:
        count = {"a couple": "a couple of", "several": "3"}.get(count, count)
        start = counted_back(day, unit, english_count(count))
    return start.isoformat() if start else None


def _past(found: datetime, base: datetime | None) -> str | None:
    return found.isoformat() if base is None or found <= base else None


def _english(match: re.Match[str], base: datetime | None) -> datetime | None:
    part = {key: value.lower() for key, value in match.groupdict().items() if value}
    if "iso" in part:
        return iso_day(part["iso"], base)
    for suffix in ("", "2"):
        if "day" + suffix in part:
            month, day = MONTHS[part["month" + suffix]], int(part["day" + suffix])
            if "year" + suffix in part:
                return made(int(part["year" + suffix]), month, day, base)
            return latest(month, day, base)
    if "month3" in part:
        return made(int(part["year3"]), MONTHS[part["month3"]], 1, base)
    if "year5" in part:
        return made(int(part["year5"]), 1, 1, base)
    if "month4" in part:
        return latest(MONTHS[part["month4"]], 1, base)
    return None if base is None else _english_relative(part, base)


def _english_relative(part: dict[str, str], base: datetime) -> datetime | None:
    day = midnight(base)
    if "relative" in part:
        back = {"yesterday": 1, "last night": 1, "the day before yesterday": 2}
        return day - timedelta(days=back.get(part["relative"], 0))
    if "this" in part:
        return unit_before(day, part["this"], 0)
    if "last" in part:
        return last_named(day, part["last"])
    return counted_back(day, part["unit"], english_count(part["count"]))
