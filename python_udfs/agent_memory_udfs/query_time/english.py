"""What the words of an English question make of its expressions of time: "the week before 3
August", "since last summer", "in May last year"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from ..times import english
from ..times.english import COUNT, compiled, vague
from ..times.expressions import Expression
from ..times.periods import (
    WEEKDAY,
    WEEKDAYS,
    counted_back,
    last_named,
    midnight,
    unit_after,
    unit_before,
)
from .period import joined

_PART = (
    r"(?:early(?: in)?|late(?: in)?|mid|(?:beginning|start|middle|end|(?:first|second) half)(?= of)"
    r"|(?:first|second|third|fourth|last)(?: (?:two|three|few))?"
    r" (?:weeks?|weekend|days|quarter)(?= of))"
)
_BEFORE_IT = (
    rf"(?:\b(?:(?P<count>the|last|{COUNT}) (?P<unit>day|week|weekend|month|year|{WEEKDAY})s?"
    r" (?P<side>before|prior to|after|following)"
    r"|(?P<week_of>(?:the )?week of)"
    r"|(?P<relation>since|until|till|up to|before|prior to|after|following|by|from|as of|between"
    r"|in|on|during|throughout|over|around|of|year)) (?:the )?)?"
    rf"(?:(?:\bthe )?\b(?P<part>{_PART})[ -]*(?:of )?(?:the )?(?:year )?)?$"
)
_NO_YEAR = (  # what follows a number that counts something
    r"[,.:/]?\d|%|\s*(?:dollars?|usd|euros?|eur|pounds?|bucks|yen|yuan|rmb|words?|steps?"
    r"|people|persons|points?|k?cal(?:ories)?|miles?|k?m|met(?:er|re)s|feet|ft|pieces|copies|units"
    r"|users|items|votes|percent|k?g|grams|square|rows|lines|tokens|characters|followers"
    r"|subscribers|participants|members|employees|hours|minutes|seconds|days|weeks|months|years"
    r"|pages|books|songs|photos|pictures)\b"
)
# Where the year or the week is left open, the question has to be about the past.
_FUTURE = (
    r"\b(?:will|'ll|going to|shall|next|upcoming|coming|tomorrow|plan\w*|scheduled|every|each"
    r"|usually|always|typically|normally)\b"
)
_PRESENT = (
    r"\b(?:do|does|is|are|am|can|should|would|could|might|favou?rite|prefers?|likes?|enjoys?)\b"
)
_PAST = r"\b(?:did|was|were|had|has|been|happened|have (?:i|we|you|they|there)|\w+ed)\b"
_BARE_RELATIONS = {
    "year": "since until till before after by from in during throughout around year",
    "month": "since until till before after in during throughout",
    "season": "since until till before after in during throughout over",
    "weekday": "on since until till before after",
    "feast": "on over during since until till before after around",
    "day": "since until till before after by from in on during around of as",
}
# "before I moved to Berlin in 2020"
_BEFORE_EVENT = (
    r"\b(?:before|until) (?:i|we|you|he|she|they|my|our|your|his|her|their|the)\b[^,;.?!]*$"
)
_SINCE, _BEFORE = ("since",), ("before", "prior to")
_UNTIL, _AFTER = ("until", "till", "up to", "by"), ("after", "following")


def expressions(text: str, asked_at: datetime) -> list[Expression]:
    """The expressions of a query, each with the words that change it, in order."""
    named = _placed(text, english.expressions(text, asked_at), asked_at)
    named = _ranges(text, named, asked_at)
    out: list[Expression] = []
    for each in named:
        changed = _in_context(text, each)
        if changed is not None:
            out = [other for other in out if other.to <= changed.at]
            out.append(changed)
    return out


def _placed(text: str, named: list[Expression], base: datetime) -> list[Expression]:
    """With the open ones in the year or week named beside them: "in May last year"."""
    out: list[Expression] = []
    used: set[int] = set()
    for each in named:
        unit = "year" if each.month else "week" if each.weekday is not None else ""
        frames = [frame for frame in named if frame.unit == unit]
        found = _framed(text, each, frames[0], base) if len(frames) == 1 else None
        if found is not None:
            used.add(frames[0].at)
        out.append(found or each)
    return [each for each in out if each.at not in used]


def _framed(text: str, found: Expression, frame: Expression, base: datetime) -> Expression | None:
    gap = text[found.to : frame.at].strip(" ,").lower()
    is_beside = frame.at >= found.to and gap in ("", "of", "in")
    is_meant = _accepts(text, found) and (not frame.is_bare or _accepts(text, frame))
    if frame.start is None or not (is_beside or is_meant):
        return None
    if found.month:
        placed = found.in_year(frame.start.year, base)
    else:
        placed = found.beginning(frame.start + timedelta(days=found.weekday or 0))
    return placed and placed._replace(
        to=frame.to if is_beside else found.to,
        is_bare=False,
        is_explicit=frame.is_explicit,
        weekday=None,
    )


def _ranges(text: str, named: list[Expression], base: datetime) -> list[Expression]:
    """With two that "between ... and" or "from ... to" joins made one."""
    out: list[Expression] = []
    for each in named:
        before = out[-1] if out else None
        if before is not None and before.kind != "range":
            opening = compiled(r"\b(between|from)(?: the)? $").search(text[: before.at])
            word = opening[1].lower() if opening else ""
            whole = joined(before, each, base) if _is_range(text, word, before, each) else None
            if whole is not None:
                out[-1] = whole._replace(at=opening.start() if opening else whole.at)
                continue
        out.append(each)
    return out


def _is_range(text: str, opening: str, first: Expression, second: Expression) -> bool:
    gap = text[first.to : second.at].strip().lower()
    if opening == "between" and gap in ("and", "and the"):
        return True
    if gap in ("and", "or"):  # "in May and June"
        is_pair = first.is_bare and second.is_bare and first.unit == second.unit
        return is_pair and _accepts(text, first)
    is_meant = bool(opening) or not (first.is_bare and second.is_bare) or _accepts(text, first)
    return is_meant and gap in ("-", "–", "to", "until", "till", "through")


def _before(text: str, found: Expression) -> tuple[dict[str, str], int]:
    """The words in front that change or introduce an expression, and where they begin."""
    begin = max(0, found.at - 70)
    match = compiled(_BEFORE_IT).search(text[begin : found.at])
    if match is None:
        return {}, found.at
    groups = {key: value.lower() for key, value in match.groupdict().items() if value}
    return groups, begin + match.start()


def _accepts(text: str, found: Expression) -> bool:
    """Whether a bare year, month, season or weekday is meant as a time here."""
    words, _ = _before(text, found)
    relation = words.get("relation", "")
    form = "weekday" if found.weekday is not None else found.unit
    is_introduced = relation in _BARE_RELATIONS[form].split() or relation in (
        "prior to", "following", "up to",
    )  # fmt: skip
    is_lower = text[found.at : found.to] in ("may", "march", "mar", "sun", "fall", "spring")
    if form == "day":
        is_verb = re.search(r"\b(?:may|march)\b", text[found.at : found.to]) is not None
        return is_introduced or "side" in words or "week_of" in words or not is_verb
    if form == "month" and is_lower and relation in ("before", "after", "following"):
        return False
    if form == "year" and compiled(_NO_YEAR).match(text, found.to):
        return False
    return (
        is_introduced
        or "side" in words
        or "week_of" in words
        or ("part" in words and not is_lower)
        or (relation == "from" and _is_onward(text, found))
        or ("part" in words and form == "season")
    )


def _is_onward(text: str, found: Expression) -> bool:
    onward = r"\s*(?:on(?:wards?)?\b(?! [a-z]*day)|(?:to|until|till|-|–) (?:now|(?:the )?present))"
    return bool(compiled(onward).match(text, found.to))


def _is_of_the_past(text: str) -> bool:
    if compiled(_FUTURE).search(text):
        return False
    return not compiled(_PRESENT).search(text) or bool(compiled(_PAST).search(text))


def _in_context(text: str, found: Expression) -> Expression | None:
    """What the words around make of an expression; None where it names no time."""
    if found.kind == "ahead" and found.is_bare:  # "how much did I save in two months"
        return None
    if found.is_bare and not _accepts(text, found):
        return None
    if found.is_open and not _is_of_the_past(text):
        return None
    words, at = _before(text, found)
    whole = found._replace(at=at)
    if "part" in words:
        whole = _part_of(whole, words["part"])
    if "side" in words:
        return _beside(whole, words["count"], words["unit"], words["side"])
    if "week_of" in words and whole.start is not None and whole.unit == "day":
        start = unit_before(whole.start, "week", 0)
        return whole._replace(kind="week of", start=start, end=start and unit_after(start, "week"))
    relation = words.get("relation", "")
    if relation in _SINCE or (relation == "from" and _is_onward(text, found)):
        return whole._replace(kind="since", end=None)
    if relation in _AFTER:
        return whole._replace(kind="after", start=whole.end, end=None) if whole.end else None
    if relation in _BEFORE:
        return whole._replace(kind="before", start=None, end=whole.start) if whole.start else None
    if relation in _UNTIL:
        return whole._replace(kind="until", start=None) if whole.end else None
    if compiled(_BEFORE_EVENT).search(text[:at]):
        return whole._replace(kind="until", start=None) if whole.end else None
    return whole._replace(kind="as of") if relation == "as of" else whole


def _part_of(found: Expression, part: str) -> Expression:
    """The beginning, the second week, the last third ... of a period."""
    start, end = found.start, found.end
    if start is None or end is None or found.unit == "day":
        return found
    length = end - start
    place = {"early": 0, "first": 0, "beginning": 0, "start": 0, "second": 1, "third": 2,
             "fourth": 3, "mid": 1, "middle": 1, "late": -1, "last": -1, "end": -1}  # fmt: skip
    words = part.split()
    index, unit = place[words[0]], words[-1].rstrip("s")
    if unit == "half":
        size = length / 2
    elif unit in ("week", "weekend", "day", "quarter"):
        count = {"two": 2, "three": 3, "few": 3}.get(words[1], 1)
        size = {
            "week": timedelta(weeks=count), "day": timedelta(days=count),
            "weekend": timedelta(weeks=1), "quarter": length / 4,
        }[unit]  # fmt: skip
    else:
        size = length / 3
    first = end - size if index < 0 else start + index * size
    if unit == "weekend":
        first = first + timedelta(days=(5 - first.weekday()) % 7)
        size = timedelta(days=2)
    first = midnight(first)
    return found._replace(
        kind="part", start=first, end=midnight(first + size + timedelta(hours=12))
    )


def _beside(found: Expression, count: str, unit: str, side: str) -> Expression | None:
    """ "two weeks before", "the Sunday before", "the day after" an expression."""
    is_after = side in ("after", "following")
    edge = found.end if is_after else found.start
    if edge is None:
        return None
    if unit in WEEKDAYS or unit == "weekend":
        start = last_named(edge, unit)
        if is_after and start is not None and start < edge:
            start = start + timedelta(weeks=1)
        size = "weekend" if unit == "weekend" else "day"
        return found._replace(kind="beside", unit=size).beginning(start)
    number = 1 if count in ("the", "last") else max(vague(count))
    far, near = (-number, 1 - number) if is_after else (number, number - 1)
    bounds = sorted(
        bound for bound in (counted_back(edge, unit, far), counted_back(edge, unit, near)) if bound
    )
    if len(bounds) < 2:
        return None
    return found._replace(kind="beside", start=bounds[0], end=bounds[1])
