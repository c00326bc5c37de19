"""Times that a Chinese statement names: when it begins, and the same time said by the calendar.

`start_of` gives the beginning of the period that the words name, in the offset of the moment they
were said at (see `dates`): 去年国庆, 上个月, 三天前, 2019年, 已经住了三年了. `by_calendar` puts the
date for words that are only true on the day they are said: 昨天 -> 2026年2月9日. What lies in the
future, and what is relative while that moment is unknown, is neither.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ...times.periods import (
    chinese_number,
    chinese_unit,
    counted_back,
    iso_day,
    latest,
    made,
    midnight,
    unit_before,
)

_COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几])"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_FEASTS = {
    "元旦": "0101", "情人节": "0214", "妇女节": "0308", "清明": "0404", "劳动节": "0501",
    "五一": "0501", "儿童节": "0601", "六一": "0601", "教师节": "0910", "国庆": "1001",
    "十一假期": "1001", "万圣节": "1031", "双十一": "1111", "感恩节": "1122", "圣诞": "1225",
    "平安夜": "1224", "跨年": "1231", "暑假": "0701", "寒假": "0115", "高考": "0607",
}  # fmt: skip
# Of the lunar calendar, month and day in each year from 2000 on.
_LUNAR = {
    "春节": "02050124021202010122020901290218020701260214020301230210013102190208012802160205012502"
    "12020101220210012902170206012602130203012302110131021902080128021502040124021202010122021001"
    "30021702060126021402020123",
    "端午": "06060625061506040622061105310619060805280616060606230612060206200609053006180607062506"
    "14060306220610053106190609052806150605062406120601062006100530061706070527061406030622061105"
    "31061906080529061506040623",
    "中秋": "09121001092109110928091810060925091410030922091209300919090809270915100409240913100109"
    "21091009290917100609250915100309220912100109190908092709161004092409131002092009100928091710"
    "05092509151004092209110930",
}
_AS_SPRING_FEAST = ("过年", "大年初一", "除夕", "新年")
_FEAST = "|".join(
    sorted((*_FEASTS, *_LUNAR, *_AS_SPRING_FEAST), key=len, reverse=True)
)  # the longer first
_PARTS = {"年初": 1, "上半年": 1, "年中": 6, "下半年": 7, "年底": 12, "年末": 12}
_EXPRESSION = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)年(?:(?P<month>\d{1,2})月(?:份|(?P<day>\d{1,2})[日号])?)?"
    r"|(?P<iso>(?:19|20)\d\d-\d{1,2}-\d{1,2})"
    r"|(?P<yearword>大前年|去年|前年|今年)的?"
    rf"(?:(?P<month2>{_MONTH})月(?:份|(?P<day2>{_DAY})[日号])?|(?P<season>[春夏秋冬])[天季]"
    rf"|(?P<part>年初|年中|年底|年末|上半年|下半年)|(?P<feast>{_FEAST})(?:节|假期|期间)?)?"
    rf"|(?P<monthword>上上个?月|上个?月|这个?月|本月)(?:份|初|中|底|(?P<day3>{_DAY})[日号])?"
    r"|(?P<week>上上?个?(?:周|星期|礼拜)|这个?(?:周|星期|礼拜)|本周)(?P<inside>[一二三四五六日"
    r"天末])?"
    r"|(?P<ahead>大后天|后天|明[天日晚早]|明年|后年|下下?个?月(?!底)|下下?个?(?:周|星期"
    r"|礼拜)(?P<ahead_day>[一二三四五六日天末])?)"
    r"|(?P<dayword>大前天|前天|昨[天日晚夜]|前晚|今[天早晚晨])"
    rf"|(?P<count>{_COUNT}|半)(?:多)?个?(?P<unit>天|周|星期|礼拜|月|年)多?(?:以前|之前|前)(?!后)"
    rf"|(?:上个?|今年)?(?P<feast2>{_FEAST})(?:节|假期|期间)?(?!快乐)"
    rf"|(?<![\d个几每一二三四五六七八九十下])(?P<month4>{_MONTH})月(?:份"
    rf"|(?P<day4>{_DAY})[日号])?(?![饼亮嫂子])"
)
_LASTING = re.compile(
    rf"(?P<count>{_COUNT}|半)(?P<more>多)?个?(?P<unit>天|周|星期|礼拜|月|年)(?:多|半)?"
    r"(?:[^的,了]{0,4})?了$"
)
_NOT_SINCE = re.compile(r"还有|再过|差|过了|剩|等于|推迟|提前|^.?$|[每用花]")


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
    found = []
    for match in _EXPRESSION.finditer(plain):
        start, written = _read(match, base)
        if match["ahead"]:
            found.append(Moment(match.start(), match.end(), None, written, is_ahead=True))
            continue
        if start is not None and base is not None and start > base:
            start, written = None, ""
        found.append(Moment(match.start(), match.end(), start, written))
    return found


def start_of(plain: str, said_at: str | None) -> str | None:
    """ISO start of the first period named in the text that is not in the future."""
    for moment in moments(plain, said_at):
        if moment.start is not None:
            return moment.start.isoformat()
    return _since(plain, moment_of(said_at))


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


def lasts(plain: str) -> bool:
    """Whether a statement says for how long it has been true: 开了两年车了."""
    match = _LASTING.search(plain)
    return match is not None and not _NOT_SINCE.search(plain[: match.start()])


def _since(plain: str, base: datetime | None) -> str | None:
    match = _LASTING.search(plain)
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
    return counted_back(day, chinese_unit(match["unit"]), chinese_number(match["count"]))


def _read(match: re.Match[str], base: datetime | None) -> tuple[datetime | None, str]:
    part = {key: value for key, value in match.groupdict().items() if value}
    if "iso" in part:
        return iso_day(part["iso"], base), ""
    if "year" in part:
        month, day = int(part.get("month", 1)), int(part.get("day", 1))
        return made(int(part["year"]), month, day, base), ""
    if base is None:
        return None, ""
    day_said = midnight(base)
    if "yearword" in part:
        return _in_year(part, day_said)
    if "monthword" in part:
        return _month(part, day_said)
    if "week" in part:
        return _week(part, day_said)
    if "ahead" in part:
        return None, _ahead(part, day_said)
    if "dayword" in part:
        back = {"大前天": 3, "前天": 2, "前晚": 2, "昨": 1}
        start = day_said - timedelta(
            days=back.get(part["dayword"], back.get(part["dayword"][0], 0))
        )
        night = "晚" if part["dayword"][-1] in "晚夜" else ""
        morning = "早上" if part["dayword"][-1] in "早晨" else ""
        return start, _written(start, "day") + night + morning
    if "feast2" in part:
        return _feast(part["feast2"], day_said), ""
    if "month4" in part:
        return latest(
            chinese_number(part["month4"]), chinese_number(part.get("day4", "1")), base
        ), ""
    counted = _counted(match, day_said)
    if part["count"] == "几" or counted is None:
        return counted, ""
    about = "左右" if "多" in match.group() else ""
    unit = "month" if part["count"] == "半" else chinese_unit(part["unit"])
    return counted, _written(counted, "day" if unit == "week" else unit) + about


def _in_year(part: dict[str, str], day: datetime) -> tuple[datetime | None, str]:
    year = day.year - {"今年": 0, "去年": 1, "前年": 2, "大前年": 3}[part["yearword"]]
    if "month2" in part:
        number = chinese_number(part["month2"])
        start = made(year, number, chinese_number(part.get("day2", "1")), day)
        return start, (start and _written(start, "day" if "day2" in part else "month")) or ""
    if "season" in part:
        month = {"春": 3, "夏": 6, "秋": 9, "冬": 12}[part["season"]]
        return made(year, month, 1, day), f"{year}年{part['season']}天"
    if "part" in part:
        return made(year, _PARTS[part["part"]], 1, day), f"{year}年{part['part'].lstrip('年')}"
    if "feast" in part:
        return _feast(part["feast"], day, year), f"{year}年{part['feast']}"
    return made(year, 1, 1, day), "" if part["yearword"] == "今年" else f"{year}年"


def _month(part: dict[str, str], day: datetime) -> tuple[datetime | None, str]:
    back = {"这": 0, "本": 0}.get(part["monthword"][0], 2 if "上上" in part["monthword"] else 1)
    start = counted_back(day.replace(day=1), "month", back)
    if start is None:
        return None, ""
    if "day3" in part:
        start = made(start.year, start.month, chinese_number(part["day3"]), day)
        return start, (start and _written(start, "day")) or ""
    return start, _written(start, "month")


def _ahead(part: dict[str, str], day: datetime) -> str:
    word = part["ahead"]
    days = {"大后天": 3, "后天": 2}.get(word, 1)
    if word in ("明年", "后年"):
        return f"{day.year + (1 if word == '明年' else 2)}年"
    if "月" in word:
        start = counted_back(day.replace(day=1), "month", -2 if "下下" in word else -1)
        return _written(start, "month") if start else ""
    if word[0] == "下":
        start = unit_before(day, "week", -2 if "下下" in word else -1)
        inside = part.get("ahead_day")
        if start is None or inside is None:
            return f"{_written(start, 'day')}那周" if start else ""
        start += timedelta(days=_weekday(inside))
        return _written(start, "day") + ("周末" if inside == "末" else "")
    night = {"晚": "晚", "早": "早上"}.get(word[-1], "")
    return _written(day + timedelta(days=days), "day") + night


def _weekday(char: str) -> int:
    return "一二三四五六日".index(char.replace("天", "日").replace("末", "六"))


def _week(part: dict[str, str], day: datetime) -> tuple[datetime | None, str]:
    back = 2 if part["week"].startswith("上上") else 1 if part["week"][0] == "上" else 0
    start = unit_before(day, "week", back)
    if start is None:
        return None, ""
    if "inside" not in part:
        return start, f"{_written(start, 'day')}那周" if back else ""
    start += timedelta(days=_weekday(part["inside"]))
    weekend = "周末" if part["inside"] == "末" else ""
    return start, _written(start, "day") + weekend


def _feast(name: str, day: datetime, year: int | None = None) -> datetime | None:
    """The first day of a feast in the year, of the last one without."""
    if year is not None:
        return _feast_of(name, year, day)
    found = _feast_of(name, day.year, day)
    return found if found is None or found <= day else _feast_of(name, day.year - 1, day)


def _feast_of(name: str, year: int, day: datetime) -> datetime | None:
    if name in _FEASTS:
        return made(year, int(_FEASTS[name][:2]), int(_FEASTS[name][2:]), day)
    table = _LUNAR["春节" if name in _AS_SPRING_FEAST else name]
    at = 4 * (year - 2000)
    digits = table[at : at + 4] if at >= 0 else ""
    start = made(year, int(digits[:2]), int(digits[2:]), day) if digits else None
    return start and (start - timedelta(days=1) if name == "除夕" else start)


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
    r"|期间|之后|以后|后|之前|以来|开始|起|节|那[年天])*[,]?)+"
)


def leading(plain: str, start: int, end: int) -> int:
    """Where a clause goes on behind the times at its beginning: 去年国庆我去了..."""
    match = _LEADING.match(plain, start, end)
    return match.end() if match else start
