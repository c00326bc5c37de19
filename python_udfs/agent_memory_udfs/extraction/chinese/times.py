"""Times that a Chinese statement names: when it begins, and the same time said by the calendar.

The expressions are those of the grammar (times/chinese.py). `start_of` gives the beginning of the
first one that tells when: 去年国庆, 上个月, 三天前, 2019年, 已经住了三年了. `by_calendar` puts the
date for words that are only true on the day they are said: 昨天 -> 2026年2月9日. What lies in the
future, and what is relative while that moment is unknown, is neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ...times.chinese import COUNT, expressions
from ...times.expressions import Expression
from ...times.periods import chinese_number, chinese_unit, counted_back, midnight

_LASTING = re.compile(
    rf"(?P<count>{COUNT}|半)(?P<more>多)?(?:(?P<and_half>个半)|个)?(?P<unit>天|周|星期|礼拜|月|年(?!级))(?!之?[前后内]|以[前后内])(?:多|(?P<half>半))?"
    r"(?:[^的,了]{0,4})?了$"
)
_NOT_SINCE = re.compile(r"还有|再过|差|过了|剩|等于|推迟|提前|^.?$|[每用花]")


# Seen from here all that names its year is past.
_LATEST = datetime(9998, 1, 1, tzinfo=UTC)
_YEAR_WORD = re.compile("大前年|去年|前年|今年|本年")
# Where in its year a statement begins that names a part of it.
_PARTS = {"年初": 1, "上半年": 1, "年中": 6, "下半年": 7, "年底": 12, "年末": 12}
_PART = re.compile("|".join(_PARTS))
_OF_YEAR = re.compile("[初底末]|中(?![国学秋旬文考午])")
_MONTH_PARTS = {"初": 1, "上旬": 1, "中旬": 11, "下旬": 21, "底": 21, "末": 21}
_MONTH_PART = re.compile("|".join(_MONTH_PARTS))
# What a statement may name besides its own time: 周五, 春天, 最近三年, 前几天.
_NO_BEGINNING = ("weekday", "season", "last units", "some days")


def moment_of(said_at: str | None) -> datetime | None:
    """The time of an ISO text, in UTC where it names no zone; None where it is none."""
    try:
        moment = datetime.fromisoformat((said_at or "").strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Moment(NamedTuple):
    """A time that a text names: where, when it begins, and how the calendar says it."""

    at: int
    to: int
    start: datetime | None
    written: str
    is_ahead: bool = False


def moments(plain: str, said_at: str | None) -> list[Moment]:
    """The times named in the text (simplified characters), in order."""
    base = moment_of(said_at)
    try:
        found = expressions(plain, base or _LATEST)
    except OverflowError:  # before the calendar's first day
        return []
    return list(_moments(plain, found, base))


def _moments(plain: str, found: list[Expression], base: datetime | None) -> Iterator[Moment]:
    for each in found:
        if each.kind == "weekday" and _HAPPENED.search(plain, each.to) and not _RULE.search(plain):
            yield Moment(each.at, each.to, each.start, _written_if(each))
            continue
        if (each.is_bare and each.kind in _NO_BEGINNING) or each.kind in _NO_BEGINNING[2:]:
            continue
        if each.kind == "ahead":
            written = "" if base is None else _ahead(plain[each.at : each.to], each)
            yield Moment(each.at, each.to, None, written, is_ahead=True)
        elif base is None and not each.is_explicit:
            yield Moment(each.at, each.to, None, "")
        else:
            yield _past(plain, each, base)


# 周六参加了马拉松, but not 周六都去了, 周五的事周六再说
_HAPPENED = re.compile("刚|[^,]{1,12}[了过]")
_RULE = re.compile("每|都|一般|通常|经常|平时|总|常|[要会得想]|如果|打算|准备|到周|到星期|至周")


def _written_if(found: Expression) -> str:
    return _written(found.start, "day") if found.start else ""


def _past(plain: str, found: Expression, base: datetime | None) -> Moment:
    start, to = found.day_itself or found.start, found.to
    if found.kind == "feast" and plain.startswith(("前", "之前", "以前", "那"), to):
        return Moment(found.at, to, None, "")  # 春节前 may be before the next one; 高考那年
    if plain.startswith("为止", to):
        written = _by_calendar(plain[found.at : to], found, start) if start else ""
        return Moment(found.at, to, None, written)
    of_month = _MONTH_PART.match(plain, to) if found.unit == "month" else None
    if of_month is not None and start is not None and "ago" not in found.kind:
        start = start.replace(day=_MONTH_PARTS[of_month[0]])
    if found.kind == "year" and start is not None:
        ends = plain[to - 1] == "年"  # 2021年底, 去年年底
        part = _PART.match(plain, to - 1 if ends and _OF_YEAR.match(plain, to) else to)
        if part is not None:
            start, to = start.replace(month=_PARTS[part[0]]), part.end()
    if start is None or (base is not None and start > base):
        return Moment(found.at, to, None, "")
    return Moment(found.at, to, start, _by_calendar(plain[found.at : to], found, start))


def start_of(plain: str, said_at: str | None) -> str | None:
    """ISO start of the first period named in the text that is not in the future."""
    for moment in moments(plain, said_at):
        if moment.start is not None and not _is_of_thing(plain, moment):
            return moment.start.isoformat()
    return _since(plain, moment_of(said_at))


def _is_of_thing(plain: str, moment: Moment) -> bool:
    """Whether the time is of a thing that the statement is about: 去年的手机坏了,
    前年买的电脑现在很卡, but not 去年的今天我结婚了, 去年的婚礼在海边办的, 前年买的房."""
    if plain.startswith("的", moment.to):
        return not _OF_EVENT.match(plain, moment.to + 1)
    bought = _GOT_THING.match(plain, moment.to)
    return bought is not None and _STANDS_NOW.search(plain, bought.end()) is not None


_OF_EVENT = re.compile(
    r"(?:时候|那?这?[个天次年场]|今天|某|[春夏秋冬]|\d|[一二三四五六七八九十]|[1-9]?\d?月|早|晚|[上中下]"
    r"|国庆|春节|元旦|五一|中秋|端午|圣诞|暑假|寒假|假期|生日)|[^,了]{0,6}?(?:生日|婚礼|面试|考试|旅行|会议?"
    r"|比赛|手术|年会|演唱会|马拉松|航班|飞机|火车|高铁|体检(?!报告)|聚餐|约会|典礼|派对|活动|课|培训)"
)
# 前年买的电脑, 上个月装的空调
_GOT_THING = re.compile(
    r"(?:刚|才|新|在[^,的]{1,6})?(?:买|换|装|养|租|领养|办|订|拿|收到|送|做|开|写|借|种|配|盖|修|认识|交|谈|立|许|报|打|定)[^,的了]{0,4}的"
)
# ... 现在很卡, 坏了, 已经停产了
_STANDS_NOW = re.compile(
    r"[^,]{2,}了$|[^,]{1,8}?(?:现在|目前|如今|最近|今天|昨天|已经|又|还(?!没)|一直|总是?|老是?|经常|[很太挺特]|不|没|坏|丢|碎|漏|死"
    r"|卡|被|要)"
)


def by_calendar(text: str, plain: str, said_at: str | None, *, past: bool) -> str:
    """The text with the date in place of 明天, 下个月, and if `past` of 昨天, 三年前, too.

    `plain` is the text in simplified characters.
    """
    if not said_at:
        return text
    for moment in reversed(moments(plain, said_at)):
        if moment.written and (past or moment.is_ahead):
            text = text[: moment.at] + moment.written + text[moment.to :]
    return text


def told_of_then(plain: str, said_at: str | None) -> bool:
    """Whether a statement is of the time that it begins with, counted from now: 五年半前移居新加坡,
    上周末领养了一只猫; or of when something came about: 98年出生, 在08年结的婚."""
    first = next((each for each in moments(plain, said_at) if each.start is not None), None)
    if first is None or plain.startswith("的", first.to):
        return False
    words = plain[first.at : first.to]
    if first.at <= _EARLY and _RANGE.match(plain, first.at):
        return True
    if first.at <= _EARLY and _RELATIVE.match(words):
        return True
    if "月" in words and (
        plain.startswith("刚", first.to)
        or (words[-1] in "日号" and _HAPPENED.search(plain, first.to))
    ):
        return not _RULE.search(plain)
    return _CAME_ABOUT.search(plain, first.to) is not None


# 2015年到2018年, 去年3月到8月
_RANGE = re.compile(
    r"(?:(?:19|20)\d\d年?|\d\d年|大?[去前]年)(?:\d{1,2}月)?(?:到|至|[-~–—])"
    r"(?:(?:19|20)?\d\d年?(?:\d{1,2}月)?|大?[去前]年(?:\d{1,2}月)?|\d{1,2}月)"
)
_EARLY = 8  # characters: 我女儿大概三年前...
_RELATIVE = re.compile(
    r"昨|大?前[天日晚]|今[早晨]|上上?个?(?:周|星期|礼拜|月)|[年月]初|(?:周|星期|礼拜).$|.*前$|.*年代$"
)
_CAME_ABOUT = re.compile(
    r"(?:出生|毕业|入职|入伍|退休|[结离]的婚|搬的家|[入辞离]的职|毕的业|生的孩子|认识|相识|[结离订]婚"
    r"|[来到去回搬考]的[^,的了]{1,5})的?(?=$|[,，])"
)


def lasts(plain: str) -> bool:
    """Whether a statement says for how long it has been true: 开了两年车了."""
    match = _LASTING.search(plain)
    if match is not None and not _NOT_SINCE.search(plain[: match.start()]):
        return True
    return _OF_LATE.search(plain) is not None


# 最近半年一直失眠, 这三个月都在减肥: as long as it has been so.
_OF_LATE = re.compile(
    rf"(?:最近|过去|(?<!附)近|这)这?(?P<count>{COUNT}|半)(?P<more>多)?个?(?P<unit>周|星期|礼拜|月|年)(?:来|以来)?"
    r"(?:我们?|他|她)?(?:一直|都|总是?|老是?|每天|在|没)"
)


def _since(plain: str, base: datetime | None) -> str | None:
    match = _OF_LATE.search(plain) or _LASTING.search(plain)
    if base is None or match is None or not lasts(plain) or match["count"] == "几":
        return None
    start = _counted(match, midnight(base))
    return None if start is None else start.isoformat()


def _counted(match: re.Match[str], day: datetime) -> datetime | None:
    if match["count"] == "半":
        months = {"年": 6, "月": 0}.get(match["unit"])
        if months is None:
            return None
        return counted_back(day, "month", 6) if months else day - timedelta(days=15)
    unit = chinese_unit(match["unit"])
    start = counted_back(day, unit, chinese_number(match["count"]))
    named = match.groupdict()
    if start is None or not (named.get("half") or named.get("and_half")):
        return start
    return counted_back(start, "month", 6) if unit == "year" else start - timedelta(days=15)


def _by_calendar(words: str, found: Expression, start: datetime) -> str:
    """The words by the calendar; "" for words that say it already, or too vaguely."""
    if year := _YEAR_WORD.match(words):
        if found.unit in ("month", "day"):
            return _written(start, found.unit)
        rest = words[year.end() :].lstrip("的")
        if found.unit == "feast":
            return f"{start.year}年{re.sub('(?:节|假期|期间)$', '', rest)}"
        if found.kind == "season":
            return f"{start.year}年{rest[0]}天"
        return f"{start.year}年{rest.lstrip('年')}" if rest or year[0] != "今年" else ""
    if found.is_explicit or found.is_bare:
        return ""
    if found.kind == "beginning":
        return _written(start, "year" if words[0] == "年" else "month") + "初"
    if found.kind == "week" and found.unit == "week":
        return f"{_written(start, 'day')}那周" if words[0] == "上" else ""
    if found.kind == "week":
        return _written(start, "day") + ("周末" if found.unit == "weekend" else "")
    if found.kind == "day word":
        night = "晚" if words[-1] in "晚夜" else ""
        return _written(start, "day") + night + ("早上" if words[-1] in "早晨" else "")
    if found.kind == "last" and found.unit != "season":
        return _written(start, found.unit)
    if found.kind in ("ago", "half ago") and "几" not in words:
        unit = "month" if found.kind == "half ago" else found.unit
        return _written(start, unit) + ("左右" if "多" in words else "")
    return ""


def _ahead(words: str, found: Expression) -> str:
    start = found.start
    if start is None:
        return ""
    if found.unit == "feast":
        return f"{start.year}年{words[2:].lstrip('的')}"
    if found.unit == "week":
        return f"{_written(start, 'day')}那周"
    if found.unit == "weekend":
        return _written(start, "day") + "周末"
    part = {"晚": "晚", "早": "早上"}.get(words[-1], "")
    return _written(start, found.unit) + part


def _written(start: datetime, unit: str) -> str:
    if unit == "year":
        return f"{start.year}年"
    if unit == "month":
        return f"{start.year}年{start.month}月"
    return f"{start.year}年{start.month}月{start.day}日"


_LEADING = re.compile(
    r"(?:(?:在|从|自从|自|到|就在|这)?(?:"
    r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月(?:份|\d{1,2}[日号])?"
    r"|[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}[日号])?|(?:\d{1,2}"
    r"|[一二三四五六七八九十]{1,3})[日号]|(?:凌晨|早上|上午|中午|下午|晚上)?(?:\d{1,2}"
    r"|[一二三四五六七八九十]{1,2})点半?"
    r"|(?:上上|上|这|下下|下|本|每)?个?(?:周|星期|礼拜)[一二三四五六日天末]|大前年|去年|前年"
    r"|今年|明年|后年|上个?月|下个?月|这个月|上上?周|下周|这周|上个?星期|这个?星期|大前天|昨天"
    r"|前天|昨晚|今天|今晚|今早|明天|后天|明晚"
    r"|周末|平时|平常|现在|目前|如今|最近|近来|以前|之前|从前|小时候|从小|刚才|刚刚|早上|晚上"
    r"|中午|下午|上午|半夜|夜里|后来|本来|原来|原本|将来|以后|当时|那时候?"
    r"|(?:每|一)(?:天|年|周|月|个月|晚|个周末)|(?:大概|差不多)?(?:\d{1,3}"
    r"|[一二三四五六七八九十两几半]{1,2})多?个?(?:月|年|天|星期|周)(?:以?前|之前)|半年前"
    r"|(?:春|夏|秋|冬)[天季]|(?:年|月)[初底中末]|高中|初中|小学|大学|毕业|上学|放假|寒假|暑假"
    r"|国庆|春节|过年|五一|元旦|中秋|端午|圣诞节?|暑期|假期|业余时间|空闲时|有空时|没事时|疫情"
    r"|(?:\d{1,2}|[一二三四五六七八九十]{1,3})岁(?=开始|起|时|那年|的时候|就|以前|之前|以后)"
    r")的?(?:上午|下午|晚上|早上|中午|春天|夏天|秋天|冬天|年初|年底|国庆|春节|暑假|寒假|暑期"
    r"|五一|元旦|中秋|十月|[一二三四五六七八九十]{1,2}月份?|\d{1,2}月份?|时候|的时候|那时候?"
    r"|期间|为止|之后|以后|后|之前|以来|开始|起|节|那[年天])*[,]?)+"
)


def leading(plain: str, start: int, end: int) -> int:
    """Where a clause goes on behind the times at its beginning: 去年国庆我去了..."""
    match = _LEADING.match(plain, start, end)
    return match.end() if match else start
