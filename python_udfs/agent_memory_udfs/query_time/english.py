"""English expressions of time: "in May 2023", "the week before 3 August", "since last summer"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from ..periods import (
    MONTH,
    MONTHS,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    counted_back,
    english_count,
    iso_day,
    last_named,
    made,
    midnight,
    unit_after,
    unit_before,
)
from .expressions import Expression, between, joined, of_unit

_YEAR = r"(?:19|20)\d\d"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|(?:a )?couple(?: of)?|(?:a )?few|several)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"\s*(?:-|–|and|to)\s*(?:the )?"
_EXPRESSION = (
    rf"\b(?:(?P<iso>{_YEAR}[-/]\d{{1,2}}[-/]\d{{1,2}})(?!\d)"
    rf"|(?P<iso_month>{_YEAR}-(?:0[1-9]|1[0-2]))(?![-\d])"
    rf"|(?P<numbers>\d{{1,2}}(?P<mark>[./])\d{{1,2}}(?P=mark){_YEAR})(?!\d)"
    rf"|(?P<md_month>{MONTH})\.? (?P<md_day>{_DAY})(?:{_TO}(?P<md_to>{_DAY}))?"
    rf"(?:(?:,? ?| in | of )(?P<md_year>{_YEAR}))?(?![\d:%]|,\d)"
    rf"|(?P<dm_day>{_DAY})(?:{_TO}(?P<dm_to>{_DAY}))?(?: of)? (?P<dm_month>{MONTH})\b\.?"
    rf"(?:(?:,? ?| in | of )(?P<dm_year>{_YEAR}))?(?!\d)"
    rf"|(?P<my_month>{MONTH})\.?,?(?: of| in)? ?(?P<my_year>{_YEAR})(?!\d)"
    rf"|Q(?P<quarter>[1-4])(?: of)? (?P<quarter_year>{_YEAR})(?!\d)"
    rf"|(?P<season>{_SEASON})(?:,|,? of| in)? (?P<season_year>{_YEAR})(?!\d)"
    rf"|the (?:(?:early|late|mid)[- ])?(?:(?P<decade>(?:19|20)\d0)|'?(?P<short>[5-9]0))'?s"
    r"|(?P<word>the day before yesterday|yesterday|(?:earlier )?today|tonight|last night"
    r"|(?:earlier )?this (?:morning|afternoon|evening))"
    rf"|(?:(?:the|these) (?:last|past|previous) (?:(?P<of_last>{_COUNT}) )?"
    rf"|(?:last|past) (?P<of_last2>{_COUNT}) )"
    r"(?P<of_last_unit>days|weeks?|months?|years?)(?! of\b)"
    r"|(?P<this>earlier this|this)"
    rf" (?P<this_unit>week|month|year|{_SEASON}|{WEEKDAY}|{MONTH})(?! of\b| before\b| after\b)"
    r"|(?:last|(?:this|the) past)"
    rf" (?P<last>week|month|year|weekend|{_SEASON}|{WEEKDAY}|{MONTH})(?! of\b| before\b| after\b)"
    r"|(?:the )?(?P<before_last>week|month|year) before last"
    r"|(?:over|on|at) the (?P<weekend>weekend)(?! of\b| before\b| after\b)"
    rf"|(?P<ago>{_COUNT}) (?P<ago_unit>day|week|month|year)s? ago"
    rf"|(?P<month>{MONTH})|(?P<bare_season>{_SEASON})|(?P<weekday>{WEEKDAY})"
    rf"|(?P<year>{_YEAR}))(?!\w|-[a-z])"
)
_PART = (
    r"(?:early(?: in)?|late(?: in)?|mid|(?:beginning|start|middle|end|(?:first|second) half)(?= of)"
    r"|(?:first|second|third|fourth|last)(?: (?:two|three|few))?"
    r" (?:weeks?|weekend|days|quarter)(?= of))"
)
_BEFORE_IT = (
    rf"(?:\b(?:(?P<count>the|last|{_COUNT}) (?P<unit>day|week|weekend|month|year|{WEEKDAY})s?"
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
    "day": "since until till before after by from in on during around of as",
}
# "before I moved to Berlin in 2020"
_BEFORE_EVENT = (
    r"\b(?:before|until) (?:i|we|you|he|she|they|my|our|your|his|her|their|the)\b[^,;.?!]*$"
)
_SINCE, _BEFORE = ("since",), ("before", "prior to")
_UNTIL, _AFTER = ("until", "till", "up to", "by"), ("after", "following")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first use: most sessions never see a date."""
    return re.compile(pattern, re.IGNORECASE)


def expressions(text: str, asked_at: datetime) -> list[Expression]:
    """The expressions of a query, each with the words that change it, in order."""
    read = (_read(match, asked_at) for match in _compiled(_EXPRESSION).finditer(text))
    named = _ranges(text, _placed(text, [each for each in read if each], asked_at), asked_at)
    out: list[Expression] = []
    for each in named:
        changed = _in_context(text, each)
        if changed is not None:
            out = [other for other in out if other.to <= changed.at]
            out.append(changed)
    return out


def _read(match: re.Match[str], base: datetime) -> Expression | None:
    part = {key: value.lower() for key, value in match.groupdict().items() if value}
    found = _read_dated(match, part, base)
    if found is not None:
        return found
    return _read_open(match, part, base) or _read_relative(match, part, base)


def _read_dated(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    """What names its year."""
    found: Expression | None = None
    if "iso" in part:
        found = of_unit(match, "date", "day", iso_day(part["iso"].replace("/", "-"), base))
    elif "numbers" in part:
        found = of_unit(match, "date", "day", _numbers(part["numbers"], part["mark"], base))
    elif "iso_month" in part:
        found = of_unit(match, "month", "month", iso_day(part["iso_month"] + "-1", base))
    elif "md_year" in part or "dm_year" in part:
        form = "md" if "md_year" in part else "dm"
        found = _day(match, part, form, int(part[form + "_year"]), base)
    elif "my_year" in part:
        start = made(int(part["my_year"]), MONTHS[part["my_month"]], 1, base)
        found = of_unit(match, "month", "month", start)
    elif "quarter" in part:
        start = made(int(part["quarter_year"]), 3 * int(part["quarter"]) - 2, 1, base)
        found = of_unit(match, "quarter", "quarter", start)
    elif "season_year" in part:
        start = made(int(part["season_year"]), SEASONS[part["season"]], 1, base)
        found = of_unit(match, "season", "season", start)
    elif "year" in part:
        found = of_unit(match, "year", "year", made(int(part["year"]), 1, 1, base))
        found = found and found._replace(is_bare=True)
    elif "decade" in part or "short" in part:
        year = int(part.get("decade") or "19" + part["short"])
        found = of_unit(match, "decade", "decade", made(year, 1, 1, base))
    return found and found._replace(is_explicit=True)


def _numbers(text: str, mark: str, base: datetime) -> datetime | None:
    """7.5.2023 is a day in May; 5/7/2023 may be one in July."""
    first, second, year = (int(number) for number in text.split(mark))
    if mark == "." or first > 12:
        return made(year, second, first, base)
    return made(year, first, second, base) if second > 12 or first == second else None


def _day(
    match: re.Match[str], part: dict[str, str], form: str, year: int, base: datetime
) -> Expression | None:
    month, day = MONTHS[part[form + "_month"]], _figure(part[form + "_day"])
    found = of_unit(match, "date", "day", made(year, month, day, base))
    last = part.get(form + "_to")
    end = made(year, month, _figure(last), base) if last else None
    if found is None or end is None:
        return found
    return found._replace(kind="range", end=end + timedelta(days=1))


def _figure(text: str) -> int:
    return int(text.rstrip("stndrh"))


def _read_open(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    """What leaves its year or its week open."""
    if "md_month" in part or "dm_month" in part:
        form = "md" if "md_month" in part else "dm"
        month, day = MONTHS[part[form + "_month"]], _figure(part[form + "_day"])
        blank = Expression(match.start(), match.end(), "date", "day", None, None)
        found = blank._replace(month=month, day=day).latest_before(base)
        if found is not None and form + "_to" in part and found.start is not None:
            ranged = _day(match, part, form, found.start.year, base)
            found = ranged and ranged._replace(month=0)
        return found and found._replace(is_bare=True)
    if "month" in part or "bare_season" in part:
        word = part.get("month") or part["bare_season"]
        unit = "month" if "month" in part else "season"
        blank = Expression(match.start(), match.end(), f"{unit} without year", unit, None, None)
        month = MONTHS[word] if unit == "month" else SEASONS[word]
        found = blank._replace(month=month).latest_before(base)
        return found and found._replace(is_bare=True)
    if "weekday" in part:
        # On a Monday, "on Monday" is still that day.
        start = last_named(midnight(base) + timedelta(days=1), part["weekday"])
        found = of_unit(match, "weekday", "day", start)
        return found and found._replace(is_bare=True, weekday=WEEKDAYS[part["weekday"]])
    return None


def _read_relative(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    """What is counted from the day of the question."""
    day = midnight(base)
    if "word" in part:
        back = {"yesterday": 1, "last night": 1, "the day before yesterday": 2}
        return of_unit(match, "day word", "day", day - timedelta(days=back.get(part["word"], 0)))
    if "of_last_unit" in part:
        unit = part["of_last_unit"].rstrip("s")
        lowest, highest = _vague(part.get("of_last") or part.get("of_last2") or "one")
        start = counted_back(day, unit, max(lowest, highest))
        return between(match, "last units", unit, start, base)
    if "ago" in part:
        return _ago(match, *_vague(part["ago"]), part["ago_unit"], day)
    if "this" in part:
        return _this(match, part["this_unit"], day)
    if "last" in part:
        return _last(match, part["last"], day)
    if "before_last" in part:
        return of_unit(match, "last", part["before_last"], unit_before(day, part["before_last"], 2))
    if "weekend" in part:
        found = _last(match, "weekend", day)
        return found and found._replace(weekday=WEEKDAYS["saturday"])
    return None


def _vague(words: str) -> tuple[int, int]:
    """The least and the most that the words may mean."""
    if "couple" in words:
        return 2, 3
    if "few" in words:
        return 2, 5
    count = english_count(words)
    return (3, 8) if words == "several" else (count, count)


def _ago(
    match: re.Match[str], lowest: int, highest: int, unit: str, day: datetime
) -> Expression | None:
    first, last = unit_before(day, unit, highest), unit_before(day, unit, lowest)
    return between(match, "ago", unit, first, last and unit_after(last, unit))


def _this(match: re.Match[str], name: str, day: datetime) -> Expression | None:
    if name in WEEKDAYS:
        start: datetime | None = day + timedelta(days=WEEKDAYS[name] - day.weekday())
        return of_unit(match, "this", "day", start)
    if name in MONTHS:
        return of_unit(match, "this", "month", made(day.year, MONTHS[name], 1, day))
    if name in SEASONS:
        # A winter goes on in the year after.
        year = day.year - (name == "winter" and day.month < 3)
        return of_unit(match, "this", "season", made(year, SEASONS[name], 1, day))
    return of_unit(match, "this", name, unit_before(day, name, 0))


def _last(match: re.Match[str], name: str, day: datetime) -> Expression | None:
    if name in MONTHS:
        year = day.year - (MONTHS[name] >= day.month)
        return of_unit(match, "last", "month", made(year, MONTHS[name], 1, day))
    unit = "day" if name in WEEKDAYS else "season" if name in SEASONS else name
    return of_unit(match, "last", unit, last_named(day, name))


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
            opening = _compiled(r"\b(between|from)(?: the)? $").search(text[: before.at])
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
    match = _compiled(_BEFORE_IT).search(text[begin : found.at])
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
    if form == "year" and _compiled(_NO_YEAR).match(text, found.to):
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
    return bool(_compiled(onward).match(text, found.to))


def _is_of_the_past(text: str) -> bool:
    if _compiled(_FUTURE).search(text):
        return False
    return not _compiled(_PRESENT).search(text) or bool(_compiled(_PAST).search(text))


def _in_context(text: str, found: Expression) -> Expression | None:
    """What the words around make of an expression; None where it names no time."""
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
    if _compiled(_BEFORE_EVENT).search(text[:at]):
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
    number = 1 if count in ("the", "last") else max(_vague(count))
    far, near = (-number, 1 - number) if is_after else (number, number - 1)
    bounds = sorted(
        bound for bound in (counted_back(edge, unit, far), counted_back(edge, unit, near)) if bound
    )
    if len(bounds) < 2:
        return None
    return found._replace(kind="beside", start=bounds[0], end=bounds[1])
