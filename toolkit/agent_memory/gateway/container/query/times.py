"""Dates as clients write them: milliseconds since 1970, ISO 8601, date math (now-30d/d)."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from agent_memory.gateway.container.query.checks import kind_of
from agent_memory.gateway.container.query.errors import QueryError, illegal, malformed

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# The years 1 to 9999: no document has a time beyond.
FIRST, LAST = -62_135_596_800_000, 253_402_300_799_999
ISO = re.compile(
    r"(?P<y>\d{4})(?:-(?P<M>\d\d)(?:-(?P<d>\d\d)(?:T(?:(?P<H>\d\d)(?::?(?P<m>\d\d)"
    r"(?::?(?P<s>\d\d)(?:[.,](?P<f>\d{1,9}))?)?)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)?\Z"
)
MILLISECONDS = re.compile(r"-?\d{5,19}\Z")
STEP = re.compile(r"([+-])(\d{0,9})([yMwdhHms])|/([yMwdhHms])")
OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?\Z")
UNITS = {"w": "weeks", "d": "days", "h": "hours", "H": "hours", "m": "minutes", "s": "seconds"}
FORMATS = frozenset(
    (
        "epoch_millis", "strict_date_optional_time", "date_optional_time", "strict_date_time",
        "date_time", "strict_date", "date", "strict_date_optional_time_nanos", "yyyy-MM-dd",
    )
)  # fmt: skip


def milliseconds(field: str, value: object, ends: bool, now: datetime, zone: tzinfo = UTC) -> int:
    """A time in milliseconds since 1970. ends: the last one of what is named less exactly (a day,
    what is rounded), else its first.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise malformed(f"[{field}] is a date, and {kind_of(value)} is none")
    if not isinstance(value, str) or MILLISECONDS.match(value):
        return max(FIRST, min(LAST, int(value)))
    try:
        told = reckoned(value, ends, now, zone)
    except (ValueError, OverflowError):
        raise failed(field, value) from None
    return (told - EPOCH) // timedelta(milliseconds=1)


def failed(field: str, value: str) -> QueryError:
    return illegal(
        f"failed to parse date field [{field}]: [{value[:40]}]; use milliseconds since 1970, "
        "ISO 8601 or date math [now-30d]"
    )


def reckoned(value: str, ends: bool, now: datetime, zone: tzinfo) -> datetime:
    """A time as text; ValueError or OverflowError for what is none."""
    if value.startswith("now"):
        told, steps = now, value[3:]
    else:
        anchor, bars, steps = value.partition("||")
        told = (
            EPOCH + timedelta(milliseconds=int(anchor))
            if MILLISECONDS.match(anchor)
            else of_iso(anchor, ends and not bars, zone)
        )
    place = 0
    while place < len(steps):
        step = STEP.match(steps, place)
        if step is None or place > 200:
            raise ValueError(value)
        place = step.end()
        sign, amount, unit, rounding = step.groups()
        if rounding:
            told = rounded(told, rounding, ends, zone)
        else:
            told = moved(told, int(amount or 1) * (1 if sign == "+" else -1), unit)
    return told


def of_iso(text: str, ends: bool, zone: tzinfo) -> datetime:
    parts = ISO.match(text)
    if parts is None:
        raise ValueError(text)
    given = parts["zone"]
    at = datetime(
        int(parts["y"]), int(parts["M"] or 1), int(parts["d"] or 1), int(parts["H"] or 0),
        int(parts["m"] or 0), int(parts["s"] or 0), int((parts["f"] or "0").ljust(6, "0")[:6]),
        tzinfo=zone_of(given) if given else zone,
    )  # fmt: skip
    if ends and parts["f"] is None:
        last = next(unit for unit in "smHdMy" if parts[unit])
        return rounded(at, last, True, at.tzinfo or zone)
    return at.astimezone(UTC)


def zone_of(name: str) -> tzinfo:
    """An offset, or a zone by its name; ValueError for what is neither."""
    if name == "Z":
        return UTC
    if told := OFFSET.match(name):
        offset = timedelta(hours=int(told[2]), minutes=int(told[3] or 0))
        return timezone(offset if told[1] == "+" else -offset)
    if not re.fullmatch(r"[A-Za-z_]+(/[A-Za-z_+\-0-9]+)*", name):
        raise ValueError(name)
    try:
        return ZoneInfo(name)
    except (KeyError, OSError):
        raise ValueError(name) from None


def moved(at: datetime, amount: int, unit: str) -> datetime:
    """So many units on; of months and years the same day, or the month's last."""
    if unit in UNITS:
        return at + timedelta(**{UNITS[unit]: amount})
    months = at.year * 12 + at.month - 1 + amount * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(year)
    day = min(at.day, calendar.monthrange(year, month + 1)[1])
    return at.replace(year=year, month=month + 1, day=day)


def rounded(at: datetime, unit: str, ends: bool, zone: tzinfo) -> datetime:
    """The first millisecond of the unit, or the last."""
    local = at.astimezone(zone)
    start = local.replace(microsecond=0)
    if unit != "s":
        start = start.replace(second=0)
    if unit not in "sm":
        start = start.replace(minute=0)
    if unit not in "smhH":
        start = start.replace(hour=0)
    if unit == "w":
        start -= timedelta(days=start.weekday())
    if unit in "My":
        start = start.replace(day=1)
    if unit == "y":
        start = start.replace(month=1)
    if not ends:
        return start.astimezone(UTC)
    return moved(start, 1, unit).astimezone(UTC) - timedelta(milliseconds=1)
