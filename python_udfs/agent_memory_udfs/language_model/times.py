"""The times of a fact: read from what a model wrote, and held against what was said.

A date that neither stands in the messages nor follows from a word of time in them was made up: "I
live in Rome" does not say since when.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ..characters import simplified
from .numbers import numbers

# What PostgreSQL takes as an offset.
_WIDEST = timedelta(hours=16)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = rf"(?:{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)}|sept)\.?"
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_UNIT_DAYS = {
    "minute": 1, "hour": 1, "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 31,
    "year": 366, "decade": 3660, "分钟": 1, "小时": 1, "天": 1, "日": 1, "周": 7, "星期": 7,
    "礼拜": 7, "个月": 31, "月": 31, "年": 366,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(\b\d{1,9}|(?<![一二两三四五六七八九十百])[一二两三四五六七八九十百几半]{1,9}|\b[a-z]{1,20})"
    r"[ -]?(个?半?"
    r"(?:minute|hour|day|night|week|fortnight|month|year|decade|分钟|小时|天|日|周|星期|礼拜|个月|月|年))"
)
# A word of time, and how many days before it was said it may mean at most.
_WORDS_OF_TIME = (
    (r"just|now|today|tonight|this (?:morning|afternoon|evening)|现在|刚|今天|今早|今晚|目前", 2),
    (r"yesterday|last night|昨", 3),
    (r"前天", 5),
    (rf"\b{_DAYS}\b|(?:this|last|past|few|couple) (?:of )?(?:week|day)|the other day|lately"
     r"|recently|weekend|周[一二三四五六日末天]|星期|礼拜|[上本这]周|最近|前几天|近来", 45),
    (r"(?:this|last|past|few|couple) (?:of )?(?:months?|weeks)|weeks|[这上]个?月|本月|前阵子", 124),
    (r"this year|spring|summer|autumn|winter|in the fall|this fall|last fall|months|christmas"
     r"|easter|thanksgiving|new year|今年|春|夏|秋天|冬|过年|月份", 430),
    (rf"\b{_MONTH}\b|\d\s?月|(?:last|past) year|去年|[一二三四五六七八九十]月", 735),
    (r"前年", 1100),
    (r"years|decade|ages|since|always|when i|when we|as a (?:child|kid|teen|student)|childhood|born"
     r"|birth|grew up|all my life|whole life|college|university|school|graduat|\bat (?:age|\d)"
     r"|\bold\b|long time|for long|anniversary|小时候|从小|出生|生于|自从|以来|那年|大学|毕业|童年"
     r"|岁|多年|好几年|一直|久", None),
)  # fmt: skip
_WORDS_OF_TIME_PATTERNS = [(re.compile(words), days) for words, days in _WORDS_OF_TIME]
_AHEAD = re.compile(r"next|tomorrow|coming|upcoming|soon|later|明|后天|下周|下个?月|下星期|将")
_IN_TEXT = re.compile(
    rf"\b\d{{4}}-\d\d?(?:-\d\d?)?\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?\b|\b{_MONTH},? \d{{4}}\b"
    r"|\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月\d{1,2}[日号]|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_PAST_STATE = re.compile(
    r"(?<!\bam )(?<!\bis )(?<!\bare )(?<!'m )(?<!'re )(?<!'s )(?<!\bget )(?<!\bgot )(?<!\bwas )"
    r"(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bgetting )\bused to\b(?! it\b| this\b| that\b| the\b)"
    r"|\bformerly\b|\bin the past\b|\bback then\b|\bin those days\b"
    r"|\bfrom (?:\w+ )?\d{4} (?:to|until|till) (?:\w+ )?\d{4}|\bbetween \d{4} and \d{4}"
    r"|曾经|曾(?!祖)|以前(?!我?没)|从前|过去(?!了)|那时候?|当时|\d{4}年?[到至]\d{4}年"
)
_TEXT_IN_PAST = re.compile(
    r"\bused to\b|\bformer(?:ly)?\b|\bprevious(?:ly)?\b|\bex-|\bonce (?:was|lived|worked|had)\b"
    r"|^(?:lived|worked|studied|owned|had|was|were|stayed|attended|played|belonged|dated|served)\b"
    r"|\b(?:was|were|until|till|no longer|ended|between)\b"
    r"|\b(?:lived|worked|studied|owned|stayed|attended|served)\b"
    r"|曾|以前|过去|从前|当时|之前|[到至]\d|过(?=[\u4e00-\u9fff])|直到"
)
_STILL = re.compile(r"\bsince\b|\bstill\b|^has (?:lived|worked|been|had)\b|至今|仍|还在")


class DateInText(NamedTuple):
    """A date as a text writes it; year is 0 where it names none."""

    text: str
    year: int


def dates_in(text: str) -> list[DateInText]:
    """The dates of a text that are written with a month or a year."""
    found = []
    for match in _IN_TEXT.finditer(text):
        year = re.search(r"\d{4}", match.group())
        found.append(DateInText(match.group(), int(year.group()) if year else 0))
    return [date for date in found if date.year] + [
        date for date in found if not date.year and any(char.isdigit() for char in date.text)
    ]


def names_a_time(text: str) -> bool:
    """Whether a text has a word of time from which a date may follow."""
    low = _folded(text)
    return (
        any(pattern.search(low) for pattern, _ in _WORDS_OF_TIME_PATTERNS)
        or _AHEAD.search(low) is not None
        or _AMOUNT.search(low) is not None
    )


def follows(found: datetime, message: str, said_at: datetime) -> bool:
    """Whether a date stands in a message that was said then, or may follow from a word in it."""
    if found.date() == said_at.astimezone(found.tzinfo).date() or not _is_read(message):
        return True
    low = _folded(message)
    if str(found.year) in numbers(low) or f"'{found.year % 100:02}" in low:
        return True
    age = (said_at - found).days
    for amount, unit in _AMOUNT.findall(low):
        if any(unit.endswith(name) and _is_about(age, amount, days)
               for name, days in _UNIT_DAYS.items()):  # fmt: skip
            return True
    # "Two years ago" tells when, and that it was years ago nothing more.
    rest = _AMOUNT.sub(lambda match: " " if numbers(match[1]) else match[0], low)
    return any(
        pattern.search(rest) and (days is None or age <= days)
        for pattern, days in _WORDS_OF_TIME_PATTERNS
    )


def _is_about(age: int, amount: str, days: int) -> bool:
    """Whether so many units of so many days make the age, or the amount can't be read."""
    known = numbers(amount)
    if not known:
        return amount in ("a", "an", "some", "few", "several", "couple", "many", "几") and (
            age <= (12 if amount in ("some", "few", "several", "many", "几") else 3) * days + 31
        )
    return any(int(number) * days * 0.5 - 31 <= age <= (int(number) + 1) * days + 31
               for number in known)  # fmt: skip


def _is_read(message: str) -> bool:
    """Whether the words of time of the message's language are known here: English, Chinese."""
    if re.search("[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff\u0600-\u06ff\u0e00-\u0e7f]", message):
        return False
    if re.search("[\u4e00-\u9fff]", message):
        return True
    common = re.findall(
        r"\b(?:i|the|my|is|in|at|and|to|of|for|we|a|was|have|it|am|she|he|with|on)\b",
        message.lower(),
    )
    foreign = re.findall(
        r"\b(?:ich|und|der|die|das|el|la|los|je|le|les|et|est|eu|que|y|mi|vivo|io|ik|het|een|"
        r"nach|ist|desde|depuis|seit|en)\b",
        message.lower(),
    )
    return len(common) > len(foreign)


def _folded(text: str) -> str:
    """In lower case, width and characters unified."""
    return simplified(unicodedata.normalize("NFKC", text)).lower()


def is_past_state(quote: str) -> bool:
    """Whether the words tell of a state that is over: "used to", "from 2010 to 2015", 以前."""
    low = _folded(quote)
    return _PAST_STATE.search(low) is not None and _STILL.search(low) is None


def says_it_is_over(text: str, ended: datetime | None) -> bool:
    """Whether a statement itself tells that what it tells of is past, so that it stays true."""
    low = _folded(text)
    if ended is not None and str(ended.year) in numbers(low):
        return True
    return _TEXT_IN_PAST.search(low) is not None and _STILL.search(low) is None


def moment(iso: str | None) -> datetime | None:
    """The time of an ISO 8601 text, in UTC where it names no offset; None for anything else."""
    try:
        found = datetime.fromisoformat(str(iso).strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def read(value: object, said_at: str | None) -> datetime | None:
    """The time that a model wrote, in the offset of `said_at`; None if later than that."""
    if not isinstance(value, str):
        return None
    bound = moment(said_at) if said_at else None
    zone = bound.tzinfo if bound else UTC
    text = value.strip()
    date = _DATE.fullmatch(text)
    try:
        if date:
            year, month, day = (int(part or 1) for part in date.groups())
            found = datetime(year, month, day, tzinfo=zone)
        else:
            found = datetime.fromisoformat(text.replace("Z", "+00:00"))
            found = found if found.tzinfo else found.replace(tzinfo=zone)
        late = bound is not None and found > bound
        offset = found.utcoffset() or timedelta()
        odd = found.year < 1000 or abs(offset) >= _WIDEST or offset.microseconds
        return None if late or odd else found
    except (ValueError, OverflowError):
        return None


def end_of(value: object, begin: datetime | None, said_at: str | None) -> datetime | None:
    """When a state ended: the time that a model wrote, after its begin; None where it goes on."""
    found = read(value, said_at)
    if found is None or begin is None or found > begin:
        return found
    # "2015" to "2015": to the end of what is named.
    parts = str(value).strip().count("-")
    later = found + timedelta(days=(365, 30, 1)[min(parts, 2)])
    bound = moment(said_at) if said_at else None
    later = min(later, bound) if bound else later
    return later if later > begin else None
