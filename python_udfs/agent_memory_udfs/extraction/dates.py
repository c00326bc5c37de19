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

from .lexis import word_list
from .words import NUMBERS

_MONTHS = {
    name: index % 12 + 1
    for index, name in enumerate(
        word_list(
            "january february march april may june july august september october november december "
            "jan feb mar apr may jun jul aug sep oct nov dec"
        )
    )
} | {"sept": 9}
_DAYS = {
    name: index
    for index, name in enumerate(
        word_list("monday tuesday wednesday thursday friday saturday sunday")
    )
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?" \
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # fmt: skip
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
    r"|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|a couple of|a few) (?P<unit>day|week|month|year)s? ago"
    r")\b"
)
_FAST = re.compile(
    r"\d|ago\b|yesterday|today|tonight|morning|last |past |this |(?:in|since|from) [A-Z]", re.I
)
_CHINESE_NUMBERS = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {
    "两": 2,
    "几": 3,
    "半": 0,
}
_CHINESE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号])?)?"
    r"|(?P<iso>(?:19|20)\d\d-\d{1,2}-\d{1,2})"
    r"|(?P<yearword>去年|前年|今年)(?:(?P<month2>\d{1,2})月(?:(?P<day2>\d{1,2})[日号])?)?"
    r"|(?P<monthword>上个?月|这个月|本月|上上个月)(?:(?P<day3>\d{1,2})[日号])?"
    r"|(?P<week>上个?(?:周|星期|礼拜)[一二三四五六日天末]?|这周|本周)"
    r"|(?P<dayword>大前天|前天|昨天|昨晚|今天|今早)"
    r"|(?P<count>\d{1,3}|[一二三四五六七八九十两几]{1,2})个?(?P<unit>天|周|星期|月|年)(?:以?前|之前))"
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


def chinese_date_in(text: str, occurred_at: str | None) -> str | None:
    """ISO start of the first Chinese period named in the text, if it is not in the future."""
    base = _base(occurred_at)
    for match in _CHINESE.finditer(text):
        found = _chinese(match, base)
        if found is not None:
            return _past(found, base)
    return None


def _past(found: datetime, base: datetime | None) -> str | None:
    return found.isoformat() if base is None or found <= base else None


def _made(year: int, month: int, day: int, base: datetime | None) -> datetime | None:
    try:
        return datetime(year, month, day, tzinfo=base.tzinfo if base else UTC)
    except ValueError:
        return None


def _latest(month: int, day: int, base: datetime | None) -> datetime | None:
    """The latest such day that is not after the base."""
    if base is None:
        return None
    found = _made(base.year, month, day, base)
    if found is not None and found > base:
        return _made(base.year - 1, month, day, base)
    return found


def _iso(text: str, base: datetime | None) -> datetime | None:
    year, month, day = (int(part) for part in text.split("-"))
    return _made(year, month, day, base)


def _english(match: re.Match[str], base: datetime | None) -> datetime | None:
    part = {key: value.lower() for key, value in match.groupdict().items() if value}
    if "iso" in part:
        return _iso(part["iso"], base)
    for suffix in ("", "2"):
        if "day" + suffix in part:
            month, day = _MONTHS[part["month" + suffix]], int(part["day" + suffix])
            if "year" + suffix in part:
                return _made(int(part["year" + suffix]), month, day, base)
            return _latest(month, day, base)
    if "month3" in part:
        return _made(int(part["year3"]), _MONTHS[part["month3"]], 1, base)
    if "year5" in part:
        return _made(int(part["year5"]), 1, 1, base)
    if "month4" in part:
        return _latest(_MONTHS[part["month4"]], 1, base)
    return None if base is None else _english_relative(part, base)


def _english_relative(part: dict[str, str], base: datetime) -> datetime | None:
    day = base.replace(hour=0, minute=0, second=0, microsecond=0)
    if "relative" in part:
        back = {"yesterday": 1, "last night": 1, "the day before yesterday": 2}
        return day - timedelta(days=back.get(part["relative"], 0))
    if "this" in part:
        return _period(day, part["this"], 0)
    if "last" in part:
        return _last(day, part["last"])
    words = part["count"]
    count = int(words) if words.isdigit() else NUMBERS.get(words, 1)
    count = {"a couple of": 2, "a few": 3}.get(words, count)
    return _back(day, part["unit"], count)


def _last(day: datetime, name: str) -> datetime | None:
    if name in _DAYS:
        return day - timedelta(days=(day.weekday() - _DAYS[name] - 1) % 7 + 1)
    if name == "weekend":
        return day - timedelta(days=(day.weekday() - 6) % 7 + 1)
    if name in _SEASONS:
        found = _latest(_SEASONS[name], 1, day)
        if found is not None and (day - found).days < 90:
            return _made(found.year - 1, found.month, 1, day)
        return found
    return _period(day, name, 1)


def _period(day: datetime, unit: str, back: int) -> datetime | None:
    """Start of the week, month or year that lies `back` of them before the day's own."""
    if unit == "week":
        return day - timedelta(days=day.weekday() + 7 * back)
    if unit == "month":
        return _back(day.replace(day=1), "month", back)
    return _made(day.year - back, 1, 1, day)


def _back(day: datetime, unit: str, count: int) -> datetime | None:
    if unit in ("day", "天"):
        return day - timedelta(days=count)
    if unit in ("week", "周", "星期"):
        return day - timedelta(weeks=count)
    months = day.year * 12 + day.month - 1 - count * (12 if unit in ("year", "年") else 1)
    if months < 12:
        return None
    return _made(months // 12, months % 12 + 1, min(day.day, 28), day)


def _chinese(match: re.Match[str], base: datetime | None) -> datetime | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    if "iso" in part:
        return _iso(part["iso"], base)
    if "year" in part:
        return _made(int(part["year"]), int(part.get("month", 1)), int(part.get("day", 1)), base)
    return None if base is None else _chinese_relative(part, base)


def _chinese_relative(part: dict[str, str], base: datetime) -> datetime | None:
    day = base.replace(hour=0, minute=0, second=0, microsecond=0)
    if "yearword" in part:
        year = day.year - {"今年": 0, "去年": 1, "前年": 2}[part["yearword"]]
        return _made(year, int(part.get("month2", 1)), int(part.get("day2", 1)), base)
    if "monthword" in part:
        back = {"这个月": 0, "本月": 0, "上上个月": 2}.get(part["monthword"], 1)
        start = _back(day.replace(day=1), "month", back)
        return start and _made(start.year, start.month, int(part.get("day3", 1)), base)
    if "week" in part:
        start = _period(day, "week", 0 if part["week"] in ("这周", "本周") else 1)
        inside = "一二三四五六日".find(part["week"][-1].replace("天", "日").replace("末", "六"))
        return start and start + timedelta(days=max(inside, 0))
    if "dayword" in part:
        back = {"大前天": 3, "前天": 2, "昨天": 1, "昨晚": 1}.get(part["dayword"], 0)
        return day - timedelta(days=back)
    return _back(day, part["unit"], chinese_number(part["count"]))


def chinese_number(text: str) -> int:
    """A number up to 99 in figures or Chinese numerals: 二十八 -> 28."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if ten:
        return _CHINESE_NUMBERS.get(tens, 1) * 10 + _CHINESE_NUMBERS.get(ones, 0)
    return _CHINESE_NUMBERS.get(text[:1], 0)
