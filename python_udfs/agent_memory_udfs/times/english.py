"""English expressions of time: "7 May 2023", "last summer", "two weeks ago", "next month"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from .expressions import Expression, Rule, between, of_unit
from .feasts import ENGLISH_FEAST, english_feast, english_feast_days
from .periods import (
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

YEAR = r"(?:19|20)\d\d"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:[ -][a-z]+?)?"
    r"|(?:a )?couple(?: of)?|(?:a )?few|several)"
)
# "Three Fridays ago", "two summers ago" count those, the others the time that has passed.
_COUNTED = rf"(?:(?:day|week|weekend|fortnight|month|year|decade|{SEASON}|{WEEKDAY})s?|wks?|yrs?)"
_UNITS = {"wk": "week", "yr": "year"}
_LONG = {"fortnight": ("week", 2), "decade": ("year", 10)}
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"\s*(?:-|–|and|to)\s*(?:the )?"
_NAMED = rf"week|month|year|{SEASON}|{WEEKDAY}|{MONTH}"
_NOT_OF = r"(?! of\b| before\b| after\b)"
_NO_AGO = r"(?:in|at|on|from|to|home|with|into|pain|and)\b"  # "two weeks back in Rome"

# Tried in this order where several begin at one word.
RULES = (
    Rule("2023-05-07", "2023-05-07", "2023-05-071",
         rf"(?P<iso>{YEAR}[-/]\d{{1,2}}[-/]\d{{1,2}})(?!\d)"),
    Rule("2023-05", "2023-05-01", "2023-15",
         rf"(?P<iso_month>{YEAR}-(?:0[1-9]|1[0-2]))(?![-\d])"),
    Rule("7.5.2023", "2023-05-07", "7.5/2023",
         rf"(?P<numbers>\d{{1,2}}(?P<mark>[./])\d{{1,2}}(?P=mark){YEAR})(?!\d)"),
    Rule("May 7th to 9th, 2023", "2023-05-07", "May 7:30",
         rf"(?P<md_month>{MONTH})\.? (?P<md_day>{_DAY})(?:{_TO}(?P<md_to>{_DAY}))?"
         rf"(?:(?:,? ?| in | of )(?P<md_year>{YEAR}))?(?![\d:%]|,\d)"),
    Rule("7th of May 2023", "2023-05-07", "7 mayors",
         rf"(?P<dm_day>{_DAY})(?:{_TO}(?P<dm_to>{_DAY}))?(?: of)? (?P<dm_month>{MONTH})\b\.?"
         rf"(?:(?:,? ?| in | of )(?P<dm_year>{YEAR}))?(?!\d)"),
    Rule("May of 2023", "2023-05-01", "maybe 2023",
         rf"(?P<my_month>{MONTH})\.?,?(?: of| in)? ?(?P<my_year>{YEAR})(?!\d)"),
    Rule("Q3 2023", "2023-07-01", "Q5 2023",
         rf"Q(?P<quarter>[1-4])(?: of)? (?P<quarter_year>{YEAR}|last year|this year)(?!\d)"),
    Rule("summer of 2023", "2023-06-01", "summers 2023",
         rf"(?P<season>{SEASON})(?:,|,? of| in)? (?P<season_year>{YEAR})(?!\d)"),
    Rule("the late 90s", "1990-01-01", "the 95s",
         r"the (?:(?:early|late|mid)[- ])?(?:(?P<decade>(?:19|20)\d0)|'?(?P<short>[5-9]0))'?s"),
    Rule("the day before yesterday", "2024-06-10", "todays",
         r"(?P<word>the day before yesterday|the night before last"
         r"|yesterday (?:morning|afternoon|evening)|yesterday"
         r"|(?:earlier )?today|tonight|last night"
         r"|(?:earlier )?this (?:morning|afternoon|evening))"),
    Rule("the day after tomorrow", "2024-06-14", "tomorrows",
         r"(?P<ahead_day>(?:the day after )?tomorrow)"),
    Rule("in two weeks", "2024-06-26", "within two weeks",
         rf"in (?P<ahead_in>{COUNT}) (?P<ahead_unit>day|week|month|year)s?(?:['’]s?)?(?: time)?"
         r"(?! of\b)"),
    Rule("three days from now", "2024-06-15", "three days from Monday",
         rf"(?P<from_now>{COUNT}) (?P<from_unit>day|week|month|year)s? from (?:now|today)"),
    Rule("next month", "2024-07-01", "next monthly",
         r"next (?P<ahead>week|month|year)"),
    Rule("the past two years", "2022-06-12", "the last two years of",
         rf"(?:(?:the|these) (?:last|past|previous) (?:(?P<of_last>{COUNT}) )?"
         rf"|(?:last|past) (?P<of_last2>{COUNT}) )"
         r"(?P<of_last_unit>days|weeks?|months?|years?)(?! of\b)"),
    Rule("this week", "2024-06-10", "this week of",
         rf"(?P<this>earlier this|this) (?P<this_unit>{_NAMED}){_NOT_OF}"),
    Rule("last Monday", "2024-06-10", "last month of",
         rf"(?:last|(?:this|the) past) (?P<last>{_NAMED}|weekend){_NOT_OF}"),
    Rule("the weekend before last", "2024-06-01", "the day before last",
         rf"(?:the )?(?P<before_last>week|weekend|month|year|{SEASON}|{WEEKDAY}) before last"),
    Rule("over the weekend", "2024-06-08", "over the weekend of",
         rf"(?:over|on|at) the (?P<weekend>weekend){_NOT_OF}"),
    Rule("half a year ago", "2023-12-12", "half ago",
         r"half an? (?P<half>year|month|decade) (?:ago|back)"),
    Rule("a month and a half ago", "2024-04-27", "a month and a half",
         rf"(?P<ago>{COUNT})(?P<and_half> and a half)? (?P<ago_unit>{_COUNTED})"
         rf"(?P<half_more> and a half)? (?:ago(?: today)?|back(?! {_NO_AGO}))"),
    Rule("5th of last month", "2024-05-05", "5th of next month",
         rf"(?P<of_month_day>{_DAY}) of (?P<of_month>last|this) month"),
    Rule("in '98", "1998-01-01", "in '98s",
         r"(?:in|since|of|from) ['’](?P<short_year>\d\d)(?!['’\d])"),
    # What leaves its year or its week open.
    Rule("last Christmas", "2023-12-25", "Christmassy",
         rf"(?:last )?(?P<feast>{ENGLISH_FEAST})"),
    Rule("May", "2024-05-01", "mayor", rf"(?P<month>{MONTH})"),
    Rule("winter", "2023-12-01", "winters", rf"(?P<bare_season>{SEASON})"),
    Rule("Friday", "2024-06-07", "Fridays", rf"(?P<weekday>{WEEKDAY})"),
    Rule("2019", "2019-01-01", "20199", rf"(?P<year>{YEAR})"),
)  # fmt: skip
_EXPRESSION = rf"\b(?:{'|'.join(rule.pattern for rule in RULES)})(?!\w|-[a-z])"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first use: most sessions never see a date."""
    return re.compile(pattern, re.IGNORECASE)


def expressions(text: str, base: datetime) -> list[Expression]:
    """The expressions of a text in order, seen from the base: a month, a day or a feast in the year
    that stands beside it, a weekday in the week ("in May last year", "last week on Monday")."""
    read = (_read(match, base) for match in compiled(_EXPRESSION).finditer(text))
    out: list[Expression] = []
    for each in read:
        if each is None:
            continue
        placed = _placed(text, out[-1], each, base) if out else None
        if placed is not None:
            out[-1] = placed
        else:
            out.append(each)
    return out


_BESIDE = ("", "of", "in", "on", "on the", "in the", "at", "around", "during", "over")


def _placed(text: str, one: Expression, two: Expression, base: datetime) -> Expression | None:
    """Two that stand beside each other as one, where one is the year or the week of the other."""
    if text[one.to : two.at].strip(" ,").lower() not in _BESIDE:
        return None
    frame, found = (one, two) if one.kind in _FRAMES else (two, one)
    of_year = found.kind == "feast" and frame.kind == "year"
    if not (frame.kind in _FRAMES or of_year) or frame.start is None:
        return None
    placed: Expression | None = None
    if found.kind == "feast" and found.is_bare and frame.unit == "year":
        name = text[found.at : found.to].lower()
        placed = _feast_in(found, name, frame.start.year, base)
    elif found.month and frame.unit == "year":
        placed = found.in_year(frame.start.year, base)
    elif found.weekday is not None and found.is_bare and frame.unit == "week":
        placed = found.beginning(frame.start + timedelta(days=found.weekday))
    return placed and placed._replace(
        at=one.at, to=two.to, kind="placed", is_bare=False, weekday=None,
        is_explicit=frame.is_explicit,
    )  # fmt: skip


_FRAMES = ("last", "this", "ago", "short year")


def _feast_in(found: Expression, name: str, year: int, base: datetime) -> Expression | None:
    start = english_feast(name, year, base)
    end = start and start + timedelta(days=english_feast_days(name))
    return found._replace(start=start, end=end) if end else None


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
        words = part["quarter_year"]
        year = int(words) if words.isdigit() else base.year - words.startswith("last")
        start = made(year, 3 * int(part["quarter"]) - 2, 1, base)
        found = of_unit(match, "quarter", "quarter", start)
        if not words.isdigit():
            return found
    elif "season_year" in part:
        start = made(int(part["season_year"]), SEASONS[part["season"]], 1, base)
        found = of_unit(match, "season", "season", start)
    elif "year" in part:
        found = of_unit(match, "year", "year", made(int(part["year"]), 1, 1, base))
        found = found and found._replace(is_bare=True)
    elif "decade" in part or "short" in part:
        year = int(part.get("decade") or "19" + part["short"])
        found = of_unit(match, "decade", "decade", made(year, 1, 1, base))
    elif "short_year" in part:
        year = 2000 + int(part["short_year"])
        year -= 100 * (year > min(base.year, _PIVOT))
        found = of_unit(match, "short year", "year", made(year, 1, 1, base))
    return found and found._replace(is_explicit=True)


_PIVOT = 2049  # '50 is 1950 for whoever doesn't say when he speaks


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
    if "feast" in part:
        return _feast(match, part["feast"], base)
    if "weekday" in part:
        # On a Monday, "on Monday" is still that day.
        start = last_named(midnight(base) + timedelta(days=1), part["weekday"])
        found = of_unit(match, "weekday", "day", start)
        return found and found._replace(is_bare=True, weekday=WEEKDAYS[part["weekday"]])
    return None


def _feast(match: re.Match[str], name: str, base: datetime) -> Expression | None:
    """The last one, as long as its year is open."""
    year, is_last = base.year, match[0].lower().startswith("last ")
    start = english_feast(name, year, base)
    if start is None or start > base or (is_last and start == midnight(base)):
        year -= 1
    blank = Expression(match.start(), match.end(), "feast", "feast", None, None)
    found = _feast_in(blank, name, year, base)
    return found and found._replace(is_bare=not is_last, kind="last" if is_last else "feast")


def _read_relative(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    """What is counted from the day of the question."""
    day = midnight(base)
    if "word" in part:
        word = part["word"]
        back = 2 if "before" in word else word == "last night" or word.startswith("yest")
        return of_unit(match, "day word", "day", day - timedelta(days=int(back)))
    if "ahead_day" in part:
        days = 2 if "after" in part["ahead_day"] else 1
        return of_unit(match, "ahead", "day", day + timedelta(days=days))
    if "ahead" in part:
        return of_unit(match, "ahead", part["ahead"], unit_before(day, part["ahead"], -1))
    if "ahead_in" in part or "from_now" in part:
        return _ahead(match, part, day)
    if "of_last_unit" in part:
        unit = part["of_last_unit"].rstrip("s")
        words = part.get("of_last") or part.get("of_last2") or "one"
        found = between(match, "last units", unit, counted_back(day, unit, max(vague(words))), base)
        return found and found._replace(day_itself=counted_back(day, unit, english_count(words)))
    if "half" in part:
        return _half_ago(match, part["half"], day)
    if "ago" in part:
        return _ago(match, part, day)
    if "of_month" in part:
        start = unit_before(day, "month", part["of_month"] == "last")
        start = start and made(start.year, start.month, _figure(part["of_month_day"]), day)
        return of_unit(match, "placed", "day", start)
    if "this" in part:
        return _this(match, part["this_unit"], day)
    if "last" in part:
        return _last(match, part["last"], day)
    if "before_last" in part:
        return _before_last(match, part["before_last"], day)
    if "weekend" in part:
        found = _last(match, "weekend", day)
        return found and found._replace(weekday=WEEKDAYS["saturday"])
    return None


def _ahead(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    """ "In two weeks" is that day, or what takes so long: `is_bare`; "from now" is that day."""
    is_bare = "ahead_in" in part and not match[0].lower().endswith(" time")
    unit = part.get("ahead_unit") or part["from_unit"]
    count = english_count(part.get("ahead_in") or part["from_now"])
    start = counted_back(day, unit, -count)
    if unit in ("month", "year"):
        start = start and unit_before(start, unit, 0)
    found = of_unit(match, "ahead", unit if unit in ("month", "year") else "day", start)
    return found and found._replace(is_bare=is_bare)


def vague(words: str) -> tuple[int, int]:
    """The least and the most that the words of a count may mean."""
    if "couple" in words:
        return 2, 3
    if "few" in words:
        return 2, 5
    count = english_count(words)
    return (3, 8) if words == "several" else (count, count)


def _ago(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    words, name = part["ago"], part["ago_unit"].rstrip("s")
    if name in WEEKDAYS or name in SEASONS or name == "weekend":
        return _counted_ago(match, english_count(words), name, day)
    unit, size = _LONG.get(name, (_UNITS.get(name, name), 1))
    lowest, highest = vague(words)
    first, last = unit_before(day, unit, highest * size), unit_before(day, unit, lowest * size)
    found = between(match, "ago", unit, first, last and unit_after(last, unit))
    itself = counted_back(day, unit, english_count(words) * size)
    if "and_half" in part or "half_more" in part:
        itself = itself and _half_before(itself, name)
        first = itself and unit_before(itself, "week" if unit == "day" else unit, 0)
        found = between(match, "ago", unit, first, first and unit_after(first, unit))
    return found and found._replace(day_itself=itself)


def _counted_ago(match: re.Match[str], count: int, name: str, day: datetime) -> Expression | None:
    """ "Three Fridays ago", "two summers ago"."""
    start = last_named(day, name)
    if name in SEASONS:
        unit, start = "season", start and counted_back(start, "year", count - 1)
    else:
        unit = "weekend" if name == "weekend" else "day"
        start = start and start - timedelta(weeks=count - 1)
    found = of_unit(match, "ago", unit, start)
    return found and found._replace(day_itself=start)


def _half_ago(match: re.Match[str], unit: str, day: datetime) -> Expression | None:
    itself = _half_before(day, unit)
    found = of_unit(match, "ago", "month", itself and unit_before(itself, "month", 0))
    return found and found._replace(day_itself=itself)


def _half_before(day: datetime, unit: str) -> datetime | None:
    """The day that lies half of such a unit before."""
    if unit == "decade":
        return counted_back(day, "year", 5)
    if _UNITS.get(unit, unit) == "year":
        return counted_back(day, "month", 6)
    return day - timedelta(
        days={"month": 15, "fortnight": 7, "week": 4}.get(_UNITS.get(unit, unit), 0)
    )


def _before_last(match: re.Match[str], name: str, day: datetime) -> Expression | None:
    if name in SEASONS or name in WEEKDAYS or name == "weekend":
        found = _counted_ago(match, 2, name, day)
        return found and found._replace(kind="last", day_itself=None)
    return of_unit(match, "last", name, unit_before(day, name, 2))


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
