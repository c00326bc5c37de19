"""Dates in an English statement, resolved against the time it was said.

The expressions are those of the grammar (times/english.py). Here stands which of them tell when a
statement begins, and how the calendar says those that are true on their day only.

What lies in the future, and what is relative while `occurred_at` is unknown, gives None.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from ...times.english import COUNT, compiled, expressions
from ...times.expressions import Expression
from ...times.periods import SEASONS, WEEKDAYS, counted_back, english_count, midnight

# Without any of these a text names no time.
_NAMES_TIME = re.compile(
    r"\d|ago\b|yesterday|today|tonight|morning|last\b|past |this |weekend|(?:in|since|from) [A-Z]"
    r"|(?:on|since) [a-z]+day\b|years? back|months? back|weeks? back|mas\b|easter|halloween|giving"
    r"|valentine|new years?|boxing|patrick|(?:over|during|since) the [swaf]|(?:early|late|mid)\b"
    r"|of [A-Z]",
    re.I,
)
# Seen from here all that names its year is past.
_LATEST = datetime(9998, 1, 1, tzinfo=UTC)
# "In late May", "at the end of last year": where in it.
_PART = (
    r"\b(?:(?P<early>early|(?:at|in|from|since) the (?:beginning|start) of)"
    r"|(?P<mid>mid|(?:in|since) the middle of)|(?P<late>late|(?:at|towards?|since) the end of))"
    r"[ -](?:in )?"
)
# What a weekday, a month or a year without more has to stand behind: "on Monday", "in May".
_INTRODUCED = {
    "weekday": r"\b(?:on|since) $",
    "month": rf"\b(?:in|since|from) $|{_PART}$",
    "year": rf"\b(?:in|since|from|year|of|until|during) $|{_PART}$",
    "season": r"\b(?:over|during|since) (?:the|this) $",
    "feast": r"\b(?:on|over|at|around|since|from|during|for) $",
}


def _base(occurred_at: str | None) -> datetime | None:
    if not occurred_at:
        return None
    try:
        moment = datetime.fromisoformat(occurred_at.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _expressions(text: str, base: datetime) -> list[Expression]:
    try:
        return expressions(text, base)
    except OverflowError:  # before the calendar's first day
        return []


def date_in(text: str, occurred_at: str | None) -> str | None:
    """ISO start of the first period named in the text, if it is not in the future: of "in 2019" 1
    January 2019, of "last month" its first day, of "two years ago" that day. In the offset of
    `occurred_at`, UTC without one."""
    if not _NAMES_TIME.search(text):
        return None
    base = _base(occurred_at)
    for each in _expressions(text, base or _LATEST):
        if _tells_when(text, each) and (base is not None or each.is_explicit):
            start = each.day_itself or _begin(text, each)
            is_past = start is not None and (base is None or start <= base)
            return start.isoformat() if start is not None and is_past else None
    return None


def _tells_when(text: str, found: Expression) -> bool:
    """Whether the words are meant as the time of a statement."""
    if found.kind == "ahead":
        return False
    if text[: found.to].endswith("0s") and compiled(r"\bfrom (?:the )?$").search(text, 0, found.at):
        # "Stamps from the 1920s" tells how old they are.
        return compiled(r" (?:to|until|till)\b").match(text, found.to) is not None
    if not found.is_bare or (found.unit == "day" and found.weekday is None):
        return True
    before = _INTRODUCED.get("weekday" if found.weekday is not None else found.unit)
    if before is None or compiled(r"-| (?:mornings|afternoons|evenings|nights)").match(
        text, found.to
    ):
        return False
    return compiled(before).search(text[max(0, found.at - 24) : found.at]) is not None


def _begin(text: str, found: Expression) -> datetime | None:
    """Where what is meant of a period begins: "late May" with its last third, "the end of 2020"
    with its last month."""
    start, end = found.start, found.end
    if start is None or end is None or found.unit not in ("month", "season", "year"):
        return start
    part = compiled(_PART + "$").search(text, max(0, found.at - 24), found.at)
    if part is None or part["early"]:
        return start
    if found.unit == "year" and (part["mid"] or part["late"] != "late"):
        return start.replace(month=6 if part["mid"] else 12)
    third = (end - start) / 3
    return midnight(start + (third if part["mid"] else 2 * third))


# ---- by the calendar

_RELATIVE = re.compile(
    r"day\b|last\b|this |next |past |ago\b|night\b|tomorrow|from now"
    r"|\bin \S+ (?:of )?(?:day|week|month|year)",
    re.I,
)
_LEAD = (
    r"\b(?:on|in|at|by|until|till|since|from|of|before|after|for|over|during|around|about"
    r"|through|throughout|almost|nearly|roughly|just|exactly|some|than) $"
)
_APPROXIMATE = ("about", "around", "almost", "nearly", "roughly", "just", "exactly", "some", "for")
_NOT_BEFORE = r"'s| (?:of|after|before|in a|thursday|or)"
_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def dated_words(text: str, occurred_at: str | None) -> str:
    """The text with "yesterday", "last year", "two weeks ago" as the days and years they were."""
    base = _base(occurred_at) if _RELATIVE.search(text) else None
    if base is None:
        return text
    out, at = "", 0
    for each in _expressions(text, base):
        before = text[at : each.at]
        if each.kind == "placed":
            before = before.removesuffix("the ")
        lead = compiled(_LEAD).search(before)
        start = at + len(before) - (len(lead[0]) if lead else 0)
        is_title = each.kind != "placed" and text[each.at].isupper() and start > 0  # "Yesterday"
        if is_title or compiled(_NOT_BEFORE).match(text, each.to):
            continue
        said = _by_calendar(text[each.at : each.to], each)
        if said is None or (each.kind == "ahead" and each.is_bare and not _is_to_come(text, each)):
            continue
        if lead and lead[0].strip().lower() not in _APPROXIMATE:
            said = lead[0] + re.sub(r"^(?:on|in|at|around) ", "", said)
        out += text[at:start] + said
        at = each.to
    return out + text[at:]


def _is_to_come(text: str, found: Expression) -> bool:
    """Whether "in two weeks" says when: "the exam is in two weeks", not "ran 80 km in two
    weeks"."""
    behind = compiled(r"\s*(?:[,.;!]|$)").match(text, found.to)
    return behind is not None and compiled(_TO_COME).search(text, 0, found.at) is not None


_TO_COME = (
    r"\b(?:will|going to|(?:is|are) (?!only |just )[a-z]+ing|(?:exam|interview|appointment|wedding"
    r"|birthday|deadline|trip|flight|meeting|surgery|operation|test|marathon|race|due date) is"
    r"|is due|(?:has|have) an? (?:\S+ )?(?:exam|interview|appointment|wedding|deadline|trip|flight"
    r"|meeting|surgery|operation|test|marathon|race|baby)\b[^,]*|(?:starts?|begins?|ends?|expires?"
    r"|leaves?|opens?|closes?|arrives?|graduates?|retires?|moves?) (?:[^,]* )?) $"
    r"|\b(?:will|going to|(?:is|are) [a-z]+ing) "
)


def _by_calendar(said: str, found: Expression) -> str | None:
    """ "On 3 May 2023", "in 2019"; None for words that are true on any day."""
    start, words = found.start, said.lower()
    if start is None:
        return None
    if found.kind == "day word" or (found.kind == "ahead" and found.unit == "day"):
        if words == "the night before last":
            return f"on the night of {_day(start)}"
        parts = ("morning", "afternoon", "evening", "night")
        part = next((part for part in parts if words.endswith(part)), "")
        return f"on the {part} of {_day(start)}" if part else f"on {_day(start)}"
    if found.unit == "feast":
        name = said.removeprefix("last ").removeprefix("Last ")
        name = compiled(r",? (?:last year|this year)$").sub("", name)
        is_one = found.kind in ("placed", "last") and not compiled(r"\b(?:last|ago)\b").search(name)
        return f"at {name} {start.year}" if is_one else None
    if found.kind == "placed":
        return None if found.is_explicit else _period(found.unit, start, _season(words))
    if found.kind == "ago":
        return _ago(words, found)
    if found.kind == "ahead":
        return _period(found.unit, start)
    if found.kind == "this":
        if found.unit == "day" or words.split()[-1][:3] in _SHORT:
            return None
        early = "earlier " if words.startswith("earlier") else ""
        return early + _period(found.unit, start, words.split()[-1])
    if found.kind == "last" and words.endswith("before last"):
        return _last(words.removesuffix(" before last"), found.unit, start)
    if found.kind == "last" and words.startswith(("last", "this past", "the past")):
        return _last(words, found.unit, start)
    return None


def _season(words: str) -> str:
    return next((name for name in SEASONS if name in words), "")


_SHORT = tuple(name[:3].lower() for name in _MONTH_NAMES)


def _day(start: datetime) -> str:
    return f"{start.day} {_MONTH_NAMES[start.month - 1]} {start.year}"


def _ago(words: str, found: Expression) -> str | None:
    start = found.day_itself
    if start is None or words.endswith(" back"):
        return None
    unit = found.unit
    if unit in ("weekend", "season") or words.split()[-2].rstrip("s") in WEEKDAYS:
        return _last(words.removesuffix(" ago").rstrip("s"), unit, start)
    if "half" in words:
        return f"around {_MONTH_NAMES[start.month - 1]} {start.year}"
    if unit == "year" and not compiled("(?:an?|one|1) (?:year|yr)").match(words):
        return f"around {start.year}"
    if unit in ("month", "year"):
        return f"around {_MONTH_NAMES[start.month - 1]} {start.year}"
    exact = unit == "day" or words.endswith(" today")
    return f"{'on' if exact else 'around'} {_day(start)}"


def _last(words: str, unit: str, start: datetime) -> str | None:
    name = words.split()[-1]
    if unit == "weekend":
        return None if words.startswith("the past") else f"on the weekend of {_day(start)}"
    if name in WEEKDAYS:
        past = words.startswith(("this past", "the past"))
        return None if past else f"on {name.capitalize()}, {_day(start)}"
    return None if words.startswith("the past") else _period(unit, start, name)


def _period(unit: str, start: datetime, name: str = "") -> str:
    if unit == "day":
        return f"on {_day(start)}"
    if unit == "season":
        return f"in {name} {start.year}"
    if unit == "year":
        return f"in {start.year}"
    if unit == "month":
        return f"in {_MONTH_NAMES[start.month - 1]} {start.year}"
    return f"in the week of {_day(start)}"


# ---- how long

_DURATION = (
    r"\bfor (?:(?:about|around|over|almost|nearly|just|more than|at least|roughly|well|like|only"
    r"|the|past|last|some|good|another) ){0,4}"
    rf"(?P<count>half a|forty|{COUNT})(?: to \w+| or \w+|-\d+)? "
    r"(?P<unit>day|week|month|year|yr)s?\b"
)


def begun_in(text: str, occurred_at: str | None) -> str | None:
    """ISO start of a state that has lasted so long: "for about two years"."""
    if " for " not in text and not text.startswith("for "):
        return None
    base = _base(occurred_at)
    match = compiled(_DURATION).search(text)
    if match is None or base is None:
        return None
    count, unit = match.group("count").lower(), match.group("unit").lower().replace("yr", "year")
    day = midnight(base)
    if count == "half a":
        start = counted_back(day, "month", 6) if unit == "year" else None
    else:
        start = counted_back(day, unit, english_count(count))
    return start.isoformat() if start else None
