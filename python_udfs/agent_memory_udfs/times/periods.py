"""Days, weeks, months, seasons and years that words name: where they begin and how long they are.

A start is midnight in the time zone of the moment it is counted from (naive where that is), UTC
without a moment. Weeks begin on Monday. A day that the calendar does not have gives None.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_MONTH_NAMES = (
    "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec"
)
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
_NUMBER_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
MONTHS = {name: index % 12 + 1 for index, name in enumerate(_MONTH_NAMES.split())} | {"sept": 9}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAYS = {name: index for index, name in enumerate(_WEEKDAY_NAMES.split())}
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
NUMBERS = {word: number for number, word in enumerate(_NUMBER_NAMES.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "no": 0,
}
_CHINESE_NUMBERS = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {
    "两": 2,
    "几": 3,
    "半": 0,
}
_CHINESE_UNITS = {
    "天": "day",
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "年": "year",
}


def made(year: int, month: int, day: int, base: datetime | None) -> datetime | None:
    """That midnight."""
    try:
        return datetime(year, month, day, tzinfo=base.tzinfo if base else UTC)
    except ValueError:
        return None


def midnight(moment: datetime) -> datetime:
    """The beginning of the moment's day."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def iso_day(text: str, base: datetime | None) -> datetime | None:
    """The day written as year-month-day."""
    year, month, day = (int(part) for part in text.split("-"))
    return made(year, month, day, base)


def latest(month: int, day: int, base: datetime | None) -> datetime | None:
    """The latest such day that is not after the base."""
    if base is None:
        return None
    found = made(base.year, month, day, base)
    if found is not None and found > base:
        return made(base.year - 1, month, day, base)
    return found


def last_named(day: datetime, name: str) -> datetime | None:
    """Start of the "last" weekday, weekend, season, week, month or year, seen from the day."""
    if name in WEEKDAYS:
        return day - timedelta(days=(day.weekday() - WEEKDAYS[name] - 1) % 7 + 1)
    if name == "weekend":
        return day - timedelta(days=(day.weekday() - 6) % 7 + 1)
    if name in SEASONS:
        found = latest(SEASONS[name], 1, day)
        if found is not None and (day - found).days < 90:
            return made(found.year - 1, found.month, 1, day)
        return found
    return unit_before(day, name, 1)


def unit_before(day: datetime, unit: str, back: int) -> datetime | None:
    """Start of the day, week, month or year that lies `back` of them before the day's own."""
    if unit == "day":
        return day - timedelta(days=back)
    if unit == "week":
        return day - timedelta(days=day.weekday() + 7 * back)
    if unit == "month":
        return counted_back(day.replace(day=1), "month", back)
    return made(day.year - back, 1, 1, day)


def counted_back(day: datetime, unit: str, count: int) -> datetime | None:
    """The day that lies so many days, weeks, months or years before (after, if negative)."""
    if unit == "day":
        return day - timedelta(days=count)
    if unit == "week":
        return day - timedelta(weeks=count)
    months = day.year * 12 + day.month - 1 - count * (12 if unit == "year" else 1)
    if months < 12:
        return None
    return made(months // 12, months % 12 + 1, min(day.day, 28), day)


def english_count(words: str) -> int:
    """How many "a", "seven", "12", "a couple of", "a few", "several" are."""
    if words.isdigit():
        return int(words)
    if "couple" in words:
        return 2
    if "few" in words or words == "several":
        return 3
    tens, _, ones = words.replace("-", " ").partition(" ")
    return NUMBERS.get(tens, 1) + (NUMBERS.get(ones, 0) if tens.endswith("ty") else 0)


def chinese_number(text: str) -> int:
    """A number up to 99 in figures or Chinese numerals: 二十八 -> 28."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if ten:
        return _CHINESE_NUMBERS.get(tens, 1) * 10 + _CHINESE_NUMBERS.get(ones, 0)
    return _CHINESE_NUMBERS.get(text[:1], 0)


def chinese_unit(word: str) -> str:
    """The unit in English: 天 -> day."""
    return _CHINESE_UNITS[word]


def unit_after(start: datetime, unit: str) -> datetime | None:
    """Where a period of that unit ends which begins at the start."""
    if unit in ("season", "quarter"):
        return counted_back(start, "month", -3)
    if unit == "decade":
        return counted_back(start, "year", -10)
    if unit == "weekend":
        return counted_back(start, "day", -2)
    return counted_back(start, unit, -1)
