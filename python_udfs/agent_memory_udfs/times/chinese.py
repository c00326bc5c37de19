"""Chinese expressions of time, in simplified characters: 去年5月, 三天前, 上周三, 去年国庆."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from .expressions import Expression, Rule, between, of_unit
from .feasts import FEAST, begin_of_feast, length_of_feast
from .periods import (
    chinese_number,
    chinese_unit,
    counted_back,
    iso_day,
    last_named,
    made,
    midnight,
    unit_after,
    unit_before,
)

_FIGURES = "〇零○一二三四五六七八九"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|(?:二|三)?十[一二三四五六七八九]?|[一二三四五六七八九])"
COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几])"
_UNIT = r"(?:天|周|星期|礼拜|月|年)"

# Tried in this order where several begin at one character.
RULES = (
    Rule("2023年", "2023-01-01", "2023年级",
         rf"(?<!\d)(?P<year>(?:19|20)\d\d|[一二][{_FIGURES}]{{3}})(?:年(?![级代轻])|(?=[-~–—到至](?:19|20)\d\d年))"),
    Rule("2023-05-07", "2023-05-07", "2023-5", r"(?P<iso>(?:19|20)\d\d-\d{1,2}-\d{1,2})"),
    Rule("去年", "2023-01-01", "今年30岁",
         r"(?P<year_word>大前年|去年|前年|今年|本年)(?!.{0,3}(?:多大|几岁|\d+岁))"),
    Rule("五月7日", "2024-05-07", "五个月",
         rf"(?<![个數数几每下\d一二三四五六七八九十])(?P<month>{_MONTH})月(?:份"
         rf"|(?P<day>{_DAY})[日号])?(?![饼亮嫂子])"),
    Rule("上个月5号", "2024-05-05", "下个月5号",
         rf"(?P<month_word>上上个?月|上个?月|这个?月|本月|当月)(?:份|(?P<word_day>{_DAY})[日号])?"),
    Rule("上周三", "2024-06-05", "下周三",
         r"(?P<week_word>上上|大上|上|这|本)一?个?(?:周|星期|礼拜)(?P<inside>[一二三四五六日天末])?"),
    Rule("周五", "2024-06-07", "每周五",
         r"(?<![每下个几\d一二两三四五六七八九十])(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])"
         r"(?![次遍回周年])"),
    Rule("前天", "2024-06-10", "后天",
         r"(?P<day_word>大前[天日]|前[天日晚]|昨[天日晚夜]|今[天日早晨晚])"),
    Rule("上个夏天", "2023-06-01", "夏令营",
         r"(?P<season_word>上一?个|这个)?(?P<season>[春夏秋冬])[天季]"),
    Rule("08年", "2008-01-01", "08年级",
         r"(?<![\d.])(?P<short_year>(?:0\d|[5-9]\d)(?=年)|[12]\d(?=年(?:底|初|[春夏秋冬]|\d{1,2}月"
         r"|毕业|出生|结婚|搬|买|入|考|生|认识|[去来回到]的|[-到至]\d\d年)))年(?![级代轻前后间了多的以]|(?<!0\d年)来(?!的)|来[,，了一]|(?<=[5-9]\d年)来)"),
    Rule("90年代", "1990-01-01", "90后",
         r"(?:上个?世纪|20世纪)?(?<!\d)(?P<decade>[5-9]0|[五六七八九]十)年代"),
    Rule("一个半月前", "2024-04-27", "六七年前",
         rf"(?<![\d一二两三四五六七八九十百千几好])(?P<ago>{COUNT}|半)(?:(?P<and_half>个半)|个?多)?个?"
         rf"(?P<ago_unit>{_UNIT})(?P<half_more>半)?多?(?:以前|之前|前)(?!后)"),
    Rule("最近三年", "2021-06-12", "附近三年",
         rf"(?:最近|过去|(?<!附)近)这?(?P<of_last>{COUNT})个?(?P<of_last_unit>{_UNIT})"),
    Rule("前几天", "2024-06-07", "几天前", r"前(?P<some>几|两)天"),
    Rule("年初", "2024-01-01", "大年初一",
         r"(?<![大每去前今本\d])年(?P<of_year>初)(?![一二三四五六七八九十])"
         r"|(?<![个上下本这每当\d一二三四五六七八九十])月(?P<of_month>初)"),
    Rule("再过三天", "2024-06-15", "过三天",
         rf"再[过等](?P<after_count>{COUNT}|半)个?(?P<after_unit>{_UNIT})(?:之?后)?"),
    Rule("三天后", "2024-06-15", "三天后换了工作",
         rf"(?<![\d业婚院休职学术产娃退])(?P<in_count>{COUNT}|半)个?(?P<in_unit>{_UNIT})"
         r"(?:以后|之后|后)(?![来面悔])(?!(?:(?![要将]).){0,20}[了过])"),
    Rule("下周三", "2024-06-19", "以后天天",
         r"(?P<ahead>大后天|(?<![以之今然最])后天(?!天)|明[天日晚早]|明年|(?<![以之今])后年"
         r"|下下?个?月|下下?个?(?:周|星期|礼拜)(?P<ahead_day>[一二三四五六日天末])?)"),
    Rule("国庆节", "2023-10-01", "国庆快乐",
         rf"(?:上个?)?(?P<feast>{FEAST})(?:节|假期|期间)?(?!快乐)"),
)  # fmt: skip
_EXPRESSION = "|".join(rule.pattern for rule in RULES)
_SEASONS = {"春": 3, "夏": 6, "秋": 9, "冬": 12}
_SEASON_NAMES = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first use: most sessions never see a date."""
    return re.compile(pattern)


def expressions(text: str, base: datetime) -> list[Expression]:
    """The expressions of a text in order, a month, a day, a season or a feast with the year right
    before it (去年5月7日), seen from the base."""
    read = (_read(match, base) for match in compiled(_EXPRESSION).finditer(text))
    return _placed(text, [each for each in read if each is not None], base)


def _read(match: re.Match[str], base: datetime) -> Expression | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    day = midnight(base)
    found: Expression | None = None
    if "year" in part:
        digits = part["year"]
        if not digits.isascii():
            digits = "".join(str(max(0, _FIGURES.index(char) - 2)) for char in digits)
        found = of_unit(match, "year", "year", made(int(digits), 1, 1, base))
        found = found and found._replace(is_explicit=True)
    elif "short_year" in part:
        year = 2000 + int(part["short_year"])
        year -= 100 * (part["short_year"][0] in "56789")
        found = of_unit(match, "year", "year", made(year, 1, 1, base))
        found = found and found._replace(is_explicit=True)
    elif "decade" in part:
        year = 1900 + chinese_number(part["decade"])
        found = of_unit(match, "decade", "decade", made(year, 1, 1, base))
        found = found and found._replace(is_explicit=True)
    elif "iso" in part:
        found = of_unit(match, "iso day", "day", iso_day(part["iso"], base))
        found = found and found._replace(is_explicit=True)
    elif "year_word" in part:
        back = {"今年": 0, "本年": 0, "去年": 1, "前年": 2, "大前年": 3}[part["year_word"]]
        found = of_unit(match, "year", "year", unit_before(day, "year", back))
    elif "month" in part:
        found = _month(match, part, base)
    elif "season" in part:
        found = _season(match, part, day)
    elif "feast" in part:
        found = _feast(match, part["feast"], day)
    elif "ahead" in part:
        found = _ahead(match, part, day)
    elif "in_count" in part or "after_count" in part:
        form = "in" if "in_count" in part else "after"
        found = _in_units(match, part[f"{form}_count"], part[f"{form}_unit"], day)
    elif "of_year" in part or "of_month" in part:
        start = unit_before(day, "year" if "of_year" in part else "month", 0)
        end = start and (unit_after(start, "month") if "of_year" in part else start.replace(day=11))
        found = between(match, "beginning", "month" if "of_year" in part else "day", start, end)
    else:
        found = _read_week(match, part, day) or _read_counted(match, part, base)
    return found


def _month(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    unit = "day" if "day" in part else "month"
    blank = Expression(
        match.start(), match.end(), "date" if unit == "day" else "month without year", unit,
        None, None, is_bare=True, month=chinese_number(part["month"]),
        day=chinese_number(part.get("day", "1")),
    )  # fmt: skip
    return blank.latest_before(base)


def _season(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    """A season needs its year, or 上个 or 这个."""
    month = _SEASONS[part["season"]]
    word = part.get("season_word", "")
    if word.startswith("上"):
        return of_unit(match, "last", "season", last_named(day, _SEASON_NAMES[month]))
    year = day.year - (word != "" and month == 12 and day.month < 3)
    found = of_unit(match, "season", "season", made(year, month, 1, day))
    return found if word or found is None else found._replace(is_bare=True, month=month)


def _feast(match: re.Match[str], name: str, day: datetime) -> Expression | None:
    """The last one, as long as its year is open."""
    start = begin_of_feast(name, day.year, day)
    if start is None or start > day:
        start = begin_of_feast(name, day.year - 1, day)
    end = start and start + timedelta(days=length_of_feast(name))
    found = between(match, "feast", "feast", start, end)
    return found and found._replace(is_bare=True)


def _read_week(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    if "week_word" in part:
        back = {"上上": 2, "大上": 2, "上": 1}.get(part["week_word"], 0)
        start, inside = unit_before(day, "week", back), part.get("inside")
        if start is None or inside is None:
            return of_unit(match, "week", "week", start)
        unit = "weekend" if inside == "末" else "day"
        return of_unit(match, "week", unit, start + timedelta(days=_weekday(inside)))
    if "weekday" in part:
        ahead = (day.weekday() - _weekday(part["weekday"])) % 7
        found = of_unit(match, "weekday", "day", day - timedelta(days=ahead))
        return found and found._replace(is_bare=True, weekday=_weekday(part["weekday"]))
    if "month_word" in part:
        back = part["month_word"].count("上")
        start = unit_before(day, "month", back)
        if start is None or "word_day" not in part:
            return of_unit(match, "last", "month", start)
        start = made(start.year, start.month, chinese_number(part["word_day"]), day)
        return of_unit(match, "last", "day", start)
    return None


def _weekday(char: str) -> int:
    return "一二三四五六日".index(char.replace("天", "日").replace("末", "六"))


def _read_counted(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    day = midnight(base)
    if "day_word" in part:
        back = {"大前": 3, "前": 2, "昨": 1}.get(part["day_word"][:-1], 0)
        return of_unit(match, "day word", "day", day - timedelta(days=back))
    if "some" in part:
        start = counted_back(day, "day", 5 if part["some"] == "几" else 3)
        return between(match, "some days", "day", start, day)
    if "of_last" in part:
        unit = chinese_unit(part["of_last_unit"])
        highest = 6 if part["of_last"] == "几" else chinese_number(part["of_last"])
        start = counted_back(day, unit, highest)
        return between(match, "last units", unit, start, base)
    return _ago(match, part, day) if "ago" in part else None


def _ago(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    unit, number = chinese_unit(part["ago_unit"]), chinese_number(part["ago"])
    if part["ago"] == "半":
        if unit not in ("year", "month"):
            return None
        itself = counted_back(day, "month", 6) if unit == "year" else day - timedelta(days=15)
        unit = "month" if unit == "year" else "week"
        start = itself and unit_before(itself, unit, 0)
        found = of_unit(match, "half ago", unit, start)
        return found and found._replace(day_itself=itself)
    if "and_half" in part or "half_more" in part:
        return _and_half_ago(match, unit, number, day)
    is_vague = part["ago"] == "几"
    first = unit_before(day, unit, 6 if is_vague else number)
    last = unit_before(day, unit, 2 if is_vague else number)
    found = between(match, "ago", unit, first, last and unit_after(last, unit))
    return found and found._replace(day_itself=counted_back(day, unit, number))


def _and_half_ago(match: re.Match[str], unit: str, number: int, day: datetime) -> Expression | None:
    """一个半月前, 两年半前."""
    itself = counted_back(day, unit, number)
    if itself is not None and unit == "year":
        itself = counted_back(itself, "month", 6)
    elif itself is not None:
        itself = itself - timedelta(days={"month": 15, "week": 4}.get(unit, 0))
    found = of_unit(match, "half ago", "month", itself and unit_before(itself, "month", 0))
    return found and found._replace(day_itself=itself)


def _ahead(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    word = part["ahead"]
    if word in ("明年", "后年"):
        return of_unit(match, "ahead", "year", made(day.year + 1 + (word == "后年"), 1, 1, day))
    if "月" in word:
        start = unit_before(day, "month", -2 if "下下" in word else -1)
        return of_unit(match, "ahead", "month", start)
    if word[0] != "下":
        days = {"大后天": 3, "后天": 2}.get(word, 1)
        return of_unit(match, "ahead", "day", day + timedelta(days=days))
    start, inside = unit_before(day, "week", -2 if "下下" in word else -1), part.get("ahead_day")
    if start is None or inside is None:
        return of_unit(match, "ahead", "week", start)
    unit = "weekend" if inside == "末" else "day"
    return of_unit(match, "ahead", unit, start + timedelta(days=_weekday(inside)))


def _in_units(match: re.Match[str], count: str, word: str, day: datetime) -> Expression | None:
    """三天后, 半年后."""
    unit = chinese_unit(word)
    if count == "几" or (count == "半" and unit != "year"):
        return None
    unit, number = ("month", 6) if count == "半" else (unit, chinese_number(count))
    if unit == "week":
        return of_unit(match, "ahead", "day", day + timedelta(days=7 * number))
    if unit == "day":
        return of_unit(match, "ahead", "day", day + timedelta(days=number))
    return of_unit(match, "ahead", unit, unit_before(day, unit, -number))


def _placed(text: str, named: list[Expression], base: datetime) -> list[Expression]:
    """With each month, day, season or feast in the year that stands right before it."""
    out: list[Expression] = []
    for each in named:
        year = out[-1] if out else None
        today = text[each.at : each.to] in ("今天", "今日") and each.start
        if today and year is not None and year.kind == "year" and each.at - year.to <= 1:
            each = each._replace(month=today.month, day=today.day)
        is_open = each.month or (each.kind == "feast" and each.is_bare)
        if (
            is_open and year is not None and year.unit == "year" and year.kind in ("year", "ahead")
            and year.start is not None and each.at - year.to <= 2
        ):  # fmt: skip
            placed = _in_year(text, each, year.start.year, base)
            del out[-1]
            if placed is not None:
                placed = placed._replace(at=year.at, is_bare=False, is_explicit=year.is_explicit)
                out.append(placed._replace(kind="ahead") if year.kind == "ahead" else placed)
            continue
        out.append(each)
    return out


def _in_year(text: str, found: Expression, year: int, base: datetime) -> Expression | None:
    if found.kind != "feast":
        return found.in_year(year, base)
    named = compiled(FEAST).search(text, found.at, found.to)
    start = begin_of_feast(named[0], year, base) if named else None
    if named is None or start is None:
        return None
    return found._replace(start=start, end=start + timedelta(days=length_of_feast(named[0])))
