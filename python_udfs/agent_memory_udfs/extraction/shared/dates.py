"""Dates in a statement, resolved against the time it was said.

The result is the beginning of the period that the words name, in the offset of `occurred_at`
(UTC without one): "in 2019" -> 1 January 2019, "last month" -> the first of the month before,
"yesterday" -> its midnight. A distance ("two years ago") is counted back from the day
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
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
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
    rf"|on (?P<on>{WEEKDAY})(?! (?:mornings|afternoons|evenings|nights|and))"
    r"|(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|a couple of|a few) (?P<unit>day|week|month|year)s? ago"
    r")\b"
)
_FAST = re.compile(
    r"\d|ago\b|yesterday|today|tonight|morning|last |past |this |on [a-z]+day\b|(?:in"
    r"|since|from) [A-Z]",
    re.I,
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


_RELATIVE = (
    r"(?P<lead>\b(?:on|in|at|by|until|till|since|from|of|before|after|for|over|during|around|about"
    r"|almost|nearly|roughly|just|exactly|some|than) )?"
    r"\b(?:(?P<day>the day before yesterday|yesterday|today|tomorrow|tonight|last night"
    r"|(?:earlier )?this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening))"
    rf"|(?P<which>last|this past|the past|this|next) (?P<unit>week|month|year|weekend|spring|summer"
    rf"|autumn|fall|winter|{WEEKDAY})"
    r"|(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|a couple of|a few|several) (?P<units>day|week|month|year)s? ago)\b"
    r"(?!'s| (?:of|after|before|in a|thursday|or))"
)
_TELLING = re.compile(r"day\b|last |this |next |past |ago\b|night\b|tomorrow", re.I)
_MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@cache
def _relative_words() -> re.Pattern[str]:
    return re.compile(_RELATIVE, re.IGNORECASE)


def dated_words(text: str, occurred_at: str | None) -> str:
    """The text with "yesterday", "last year", "two weeks ago" as the days and years they were."""
    if not _TELLING.search(text):
        return text
    base = _base(occurred_at)
    if base is None:
        return text
    return _relative_words().sub(lambda match: _absolute(match, midnight(base)), text)


def _absolute(match: re.Match[str], day: datetime) -> str:
    part = {key: value.lower() for key, value in match.groupdict().items() if value}
    lead = match.group("lead") or ""
    words = match.group()[len(lead) :]
    if words[0].isupper() and match.start() > 0:
        return match.group()  # a title: "Yesterday"
    said: str | None
    if "day" in part:
        said = _day_words(part["day"], day)
    elif "count" in part:
        said = _ago_words(part, day)
    else:
        said = _period_words(part["which"], part["unit"], day)
    if said is None:
        return match.group()
    if lead and lead.strip().lower() not in _APPROXIMATE:
        said = said.split(" ", 1)[1] if said.startswith(("on ", "in ", "around ")) else said
        return lead + said
    return said


_APPROXIMATE = ("about", "around", "almost", "nearly", "roughly", "just", "exactly", "some", "for")


def _date_words(day: datetime) -> str:
    return f"{day.day} {_MONTH_NAMES[day.month - 1]} {day.year}"


def _day_words(word: str, day: datetime) -> str:
    back = {"yesterday": 1, "last night": 1, "the day before yesterday": 2, "tomorrow": -1}
    part = next((p for p in ("morning", "afternoon", "evening", "night") if word.endswith(p)), "")
    days = 1 if word.startswith("yesterday") else back.get(word, 0)
    said = _date_words(day - timedelta(days=days))
    return f"on the {part} of {said}" if part else f"on {said}"


def _ago_words(part: dict[str, str], day: datetime) -> str | None:
    count = english_count("3" if part["count"] == "several" else part["count"])
    start = counted_back(day, part["units"], count)
    if start is None:
        return None
    if part["units"] == "year":
        return (
            f"around {start.year}"
            if count > 1
            else f"around {_MONTH_NAMES[start.month - 1]} {start.year}"
        )
    if part["units"] == "month":
        return f"around {_MONTH_NAMES[start.month - 1]} {start.year}"
    return f"{'on' if part['units'] == 'day' else 'around'} {_date_words(start)}"


def _period_words(which: str, unit: str, day: datetime) -> str | None:
    ahead = which == "next"
    if unit in SEASONS or (unit in WEEKDAYS and which != "last"):
        if unit in SEASONS and which in ("last", "this past"):
            start = last_named(day, unit)
            return f"in {unit} {start.year}" if start else None
        return f"in {unit} {day.year}" if unit in SEASONS and which == "this" else None
    if which == "the past":
        return None
    if unit == "weekend" or unit in WEEKDAYS:
        start = last_named(day, unit) if which in ("last", "this past") else None
        if start is None:
            return None
        named = "the weekend of " if unit == "weekend" else unit.capitalize() + ", "
        return f"on {named}{_date_words(start)}"
    back = -1 if ahead else int(which != "this")
    start = unit_before(day, unit, back)
    if start is None:
        return None
    if unit == "year":
        return f"in {start.year}"
    if unit == "month":
        return f"in {_MONTH_NAMES[start.month - 1]} {start.year}"
    return f"in the week of {_date_words(start)}"


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
    if "last" in part or "on" in part:
        return last_named(day, part.get("last") or part["on"])
    return counted_back(day, part["unit"], english_count(part["count"]))
