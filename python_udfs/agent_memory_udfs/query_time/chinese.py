"""Chinese expressions of time: 去年5月, 三天前, 上周三, 2020年以前, 从三月到五月."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from ..times.expressions import Expression, between, of_unit
from ..times.periods import (
    chinese_number,
    chinese_unit,
    counted_back,
    last_named,
    made,
    midnight,
    unit_after,
    unit_before,
)
from .period import joined

_FIGURES = "〇零○一二三四五六七八九"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|(?:二|三)?十[一二三四五六七八九]?|[一二三四五六七八九])"
_COUNT = r"(?:\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几])"
_EXPRESSION = (
    rf"(?P<year>(?:19|20)\d\d|[一二][{_FIGURES}]{{3}})年(?![级代轻])"
    r"|(?P<year_word>大前年|去年|前年|今年|本年)(?!.{0,3}(?:多大|几岁|\d+岁))"
    rf"|(?<![个數数几每下\d一二三四五六七八九十])(?P<month>{_MONTH})月(?:份|(?P<day>{_DAY})[日号])?(?!饼|亮)"
    r"|(?P<month_word>上上个?月|上个?月|这个?月|本月|当月)"
    r"|(?P<week_word>上上|上|这|本)一?个?(?:周|星期|礼拜)(?P<inside>[一二三四五六日天末])?"
    r"|(?<![每下个几\d一二两三四五六七八九十])(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![次遍回周年])"
    r"|(?P<day_word>大前[天日]|前[天日晚]|昨[天日晚夜]|今[天日早晨晚])"
    r"|(?P<season_word>上一?个|这个)?(?P<season>[春夏秋冬])[天季]"
    rf"|(?P<ago>{_COUNT})个?(?P<ago_unit>天|周|星期|礼拜|月|年)(?:以前|之前|前)"
    rf"|(?:最近|过去|近)这?(?P<of_last>{_COUNT})个?(?P<of_last_unit>天|周|星期|礼拜|月|年)"
    r"|前(?P<some>几|两)天"
)
_SEASONS = {"春": 3, "夏": 6, "秋": 9, "冬": 12}
_PART = r"的?(?P<part>[年月]?[初底末]|年?中|[上下]半[年月]|[上中下]旬)"
_AFTER_IT = (
    rf"(?:{_PART})?的?(?P<relation>以来|至今|到现在|到今天|起|开始|(?:之|以)?前(?![一二两三几\d])"
    r"|(?:之|以|过)?后)?"
)
_FUTURE = r"将|打算|计划|准备|要去|要做|明[天年]|下[个周]|每|通常|一般|平时|喜欢|会"
_PAST = r"了|过|时候|的"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def expressions(text: str, asked_at: datetime) -> list[Expression]:
    """The expressions of a query, each with the words that change it, in order."""
    read = (_read(match, asked_at) for match in _compiled(_EXPRESSION).finditer(text))
    named = _ranges(text, _placed([each for each in read if each], asked_at), asked_at)
    changed = (_in_context(text, each) for each in named)
    return [each for each in changed if each is not None]


def _read(match: re.Match[str], base: datetime) -> Expression | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    day = midnight(base)
    if "year" in part:
        digits = part["year"]
        if not digits.isascii():
            digits = "".join(str(max(0, _FIGURES.index(char) - 2)) for char in digits)
        found = of_unit(match, "year", "year", made(int(digits), 1, 1, base))
        return found and found._replace(is_explicit=True)
    if "year_word" in part:
        back = {"今年": 0, "本年": 0, "去年": 1, "前年": 2, "大前年": 3}[part["year_word"]]
        return of_unit(match, "year", "year", unit_before(day, "year", back))
    if "month" in part:
        return _month(match, part, base)
    if "season" in part:
        return _season(match, part, day)
    return _read_week(match, part, day) or _read_counted(match, part, base)


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
        name = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}[month]
        return of_unit(match, "last", "season", last_named(day, name))
    year = day.year - (word != "" and month == 12 and day.month < 3)
    found = of_unit(match, "season", "season", made(year, month, 1, day))
    return found if word or found is None else found._replace(is_bare=True, month=month)


def _read_week(match: re.Match[str], part: dict[str, str], day: datetime) -> Expression | None:
    if "week_word" in part:
        back = {"上上": 2, "上": 1}.get(part["week_word"], 0)
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
        back = {"上": 1, "上上": 2}.get(part["month_word"].rstrip("月个"), 0)
        return of_unit(match, "last", "month", unit_before(day, "month", back))
    return None


def _weekday(char: str) -> int:
    return "一二三四五六日".index(char.replace("天", "日").replace("末", "六"))


def _read_counted(match: re.Match[str], part: dict[str, str], base: datetime) -> Expression | None:
    day = midnight(base)
    if "day_word" in part:
        word = part["day_word"][:-1]
        back = {"大前": 3, "前": 2, "昨": 1}.get(word, 0)
        return of_unit(match, "day word", "day", day - timedelta(days=back))
    if "some" in part:
        start = counted_back(day, "day", 5 if part["some"] == "几" else 3)
        return between(match, "ago", "day", start, day)
    if "of_last" in part:
        unit = chinese_unit(part["of_last_unit"])
        highest = 6 if part["of_last"] == "几" else chinese_number(part["of_last"])
        start = counted_back(day, unit, highest)
        return between(match, "last units", unit, start, base)
    if "ago" not in part:
        return None
    unit = chinese_unit(part["ago_unit"])
    is_vague = part["ago"] == "几"
    number = chinese_number(part["ago"])
    first = unit_before(day, unit, 6 if is_vague else number)
    last = unit_before(day, unit, 2 if is_vague else number)
    return between(match, "ago", unit, first, last and unit_after(last, unit))


def _placed(named: list[Expression], base: datetime) -> list[Expression]:
    """With each month, day or season in the year that stands right before it: 去年5月7日."""
    out: list[Expression] = []
    for each in named:
        year = out[-1] if out else None
        if (
            each.month and year is not None and year.unit == "year" and year.kind == "year"
            and year.start is not None and each.at - year.to <= 2
        ):  # fmt: skip
            placed = each.in_year(year.start.year, base)
            del out[-1]
            if placed is not None:
                out.append(placed._replace(at=year.at, is_bare=False, is_explicit=year.is_explicit))
            continue
        out.append(each)
    return out


def _ranges(text: str, named: list[Expression], base: datetime) -> list[Expression]:
    """With two that 到, 至 or 和...之间 joins made one."""
    out: list[Expression] = []
    for each in named:
        before = out[-1] if out else None
        if before is not None:
            gap = text[before.to : each.at].strip()
            is_range = gap in ("到", "至", "-", "–", "~") or (
                gap in ("和", "与") and text[each.to :].lstrip().startswith(("之间", "间"))
            )
            start = before
            if is_range and each.month == 0 and before.kind == "month without year":
                start = before._replace(is_explicit=each.is_explicit)
            if is_range and each.month and not before.month and before.start is not None:
                # 2023年3月到5月: the second is in the first's year, or in the year after.
                placed = each.in_year(before.start.year, base)
                if placed is not None and placed.start is not None and placed.start < before.start:
                    placed = each.in_year(before.start.year + 1, base)
                each = placed or each
            whole = joined(start, each, base) if is_range else None
            if whole is not None:
                out[-1] = whole
                continue
        out.append(each)
    return out


def _is_of_the_past(text: str) -> bool:
    return not _compiled(_FUTURE).search(text) or bool(_compiled(_PAST).search(text))


def _in_context(text: str, found: Expression) -> Expression | None:
    """What the words around make of an expression; None where it names no time."""
    if found.unit == "season" and found.is_bare:
        return None
    if found.is_open and not _is_of_the_past(text):
        return None
    match = _compiled(_AFTER_IT).match(text, found.to)
    part, relation = (match["part"], match["relation"]) if match else (None, None)
    whole = found._replace(to=match.end() if match else found.to)
    if part:
        whole = _part_of(whole, part)
    if relation is None:
        return whole
    if relation in ("以来", "至今", "到现在", "到今天", "起", "开始"):
        return whole._replace(kind="since", end=None)
    if relation.endswith("前"):
        return whole._replace(kind="before", start=None, end=whole.start) if whole.start else None
    return whole._replace(kind="after", start=whole.end, end=None) if whole.end else None


def _part_of(found: Expression, part: str) -> Expression:
    """The beginning, the end or a half of a year or of a month: 去年年底, 五月上旬."""
    start, end = found.start, found.end
    if start is None or end is None or found.unit not in ("year", "month"):
        return found
    if found.unit == "month" and part.endswith("年"):
        return found
    if part.startswith(("上半", "下半")):
        middle = midnight(start + (end - start) / 2 + timedelta(hours=12))
        if part.endswith("年"):
            middle = start.replace(month=7)
        bounds = (start, middle) if part[0] == "上" else (middle, end)
    else:
        third = (end - start) / 3
        index = {"初": 0, "上旬": 0, "中": 1, "中旬": 1}.get(part.lstrip("年月"), 2)
        bounds = (midnight(start + index * third), midnight(start + (index + 1) * third))
    return found._replace(kind="part", start=bounds[0], end=bounds[1])
