"""English expressions of time: "7 May 2023", "last summer", "two weeks ago", "next month"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from .expressions import Expression, Rule, between, of_unit
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
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|(?:a )?couple(?: of)?|(?:a )?few|several)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"\s*(?:-|–|and|to)\s*(?:the )?"
_NAMED = rf"week|month|year|{SEASON}|{WEEKDAY}|{MONTH}"
_NOT_OF = r"(?! of\b| before\b| after\b)"

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
         rf"Q(?P<quarter>[1-4])(?: of)? (?P<quarter_year>{YEAR})(?!\d)"),
    Rule("summer of 2023", "2023-06-01", "summers 2023",
         rf"(?P<season>{SEASON})(?:,|,? of| in)? (?P<season_year>{YEAR})(?!\d)"),
    Rule("the late 90s", "1990-01-01", "the 95s",
         r"the (?:(?:early|late|mid)[- ])?(?:(?P<decade>(?:19|20)\d0)|'?(?P<short>[5-9]0))'?s"),
    Rule("the day before yesterday", "2024-06-10", "todays",
         r"(?P<word>the day before yesterday|yesterday (?:morning|afternoon|evening)|yesterday"
         r"|(?:earlier )?today|tonight|last night"
         r"|(?:earlier )?this (?:morning|afternoon|evening))"),
    Rule("tomorrow", "2024-06-13", "tomorrows", r"(?P<ahead_day>tomorrow)"),
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
    Rule("the year before last", "2022-01-01", "the day before last",
         r"(?:the )?(?P<before_last>week|month|year) before last"),
    Rule("over the weekend", "2024-06-08", "over the weekend of",
         rf"(?:over|on|at) the (?P<weekend>weekend){_NOT_OF}"),
    Rule("two weeks ago", "2024-05-29", "two weeks",
         rf"(?P<ago>{COUNT}) (?P<ago_unit>day|week|month|year)s? ago"),
    # What leaves its year or its week open.
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
    """The expressions of a text in order, each by itself, seen from the base."""
    read = (_read(match, base) for match in compiled(_EXPRESSION).finditer(text))
    return [each for each in read if each is not None]


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
        word = part["word"]
        back = {"last night": 1, "the day before yesterday": 2}.get(word, word.startswith("yest"))
        return of_unit(match, "day word", "day", day - timedelta(days=int(back)))
    if "ahead_day" in part:
        return of_unit(match, "ahead", "day", day + timedelta(days=1))
    if "ahead" in part:
        return of_unit(match, "ahead", part["ahead"], unit_before(day, part["ahead"], -1))
    if "of_last_unit" in part:
        unit = part["of_last_unit"].rstrip("s")
        words = part.get("of_last") or part.get("of_last2") or "one"
        found = between(match, "last units", unit, counted_back(day, unit, max(vague(words))), base)
        return found and found._replace(day_itself=counted_back(day, unit, english_count(words)))
    if "ago" in part:
        return _ago(match, *vague(part["ago"]), part["ago_unit"], day)
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


def vague(words: str) -> tuple[int, int]:
    """The least and the most that the words of a count may mean."""
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
    found = between(match, "ago", unit, first, last and unit_after(last, unit))
    count = english_count(match["ago"].lower())
    return found and found._replace(day_itself=counted_back(day, unit, count))


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
