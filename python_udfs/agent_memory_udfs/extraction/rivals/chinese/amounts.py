"""The amounts and times in a Chinese text, each with what it measures."""

from __future__ import annotations

import re
from typing import NamedTuple

_NUMBER = (
    r"(?:(?<=[破过超近满])[万千百](?![一二两三四五六七八九])"
    r"|\d[\d,]*(?:\.\d+)?[万千百]?|[零〇一二两三四五六七八九十百千万]+半?|半)"
)
_DAYS = "一二三四五六日天末"


class Amount(NamedTuple):
    """An amount: what it measures ("clock", "money", "只"), and where it stands."""

    measure: str
    value: str
    begin: int
    end: int


_CLOCK = (
    rf"(?:凌晨|早上|上午|中午|下午|傍晚|晚上|早|晚)?(?:(?<!有)(?<!差)(?<!早)(?<!快){_NUMBER}点"
    rf"(?:半|[一三]刻|钟|多(?!少)|{_NUMBER}分?)?(?!心|菜|赞|评)|\d{{1,2}}:\d\d)"
)
# (what is measured, its pattern); the first that fits counts. Of a classifier it is the measure.
_MEASURES = (
    ("code", r"[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+|[A-Za-z][A-Za-z_.-]*\d[A-Za-z0-9_.-]*|\d{6,}"),
    ("clock", rf"{_CLOCK}(?:(?:到|至|-|~){_CLOCK})?"),
    ("shift", rf"[早朝]{_NUMBER}晚{_NUMBER}"),
    ("weekday",
        rf"(?:[这本下]个?)?(?:周|星期|礼拜)[{_DAYS}](?![次遍趟回顿])(?:[、和到至]?(?:周|星期"
        rf"|礼拜)?[{_DAYS}](?!点|个|次|节))*"),
    ("date",
        rf"(?:(?:\d{{4}}|明|今|后)年)?{_NUMBER}月(?:{_NUMBER}[日号]|(?:\d{{1,2}}|[一二三]?十[一二三四五六七八九]?)(?![\d一二三四五六七八九]|[个只条万千百元块点:])|[初中底]|上旬|中旬"
        rf"|下旬)?(?!份?的)"
             rf"|{_NUMBER}号(?!线|楼|机|床|房|门|店|厅)"
             r"|(?:明|后)年(?:年?[初底])?|下+个月(?:[初底中])?|(?:年|月)底|下+周(?![一二三四五六日天末])"
             r"|春节|国庆|元旦|[暑寒]假|中秋|端午|清明|圣诞|五一(?!路)"),
    ("height", rf"[一两二三]米{_NUMBER}|{_NUMBER}(?:厘米|公分|cm|CM)"),
    ("grade",
        r"[一二三四五六七八九]年级|[初高大研硕博][一二三四](?![只个条月米])"
        r"|(?:幼儿园)?[小中大]班"),
    ("age", rf"{_NUMBER}岁半?|(?<![0-9一二两三四五六七八九十])周岁|{_NUMBER}个月大"),
    ("money",
        rf"{_NUMBER}(?:多|来)?(?:元|块钱|块(?:[一二三四五六七八九\d](?!\d|个|只|条|天|月|年|次|斤"
        rf"|公斤|平|米|份|碗|杯|盒|节|小时|瓶|串|本|张|盘|股|晚|桶|顿)|(?!儿|地|布|石|板|糖|表))"
        rf"|美元|美金|欧元?(?!洲|米)|澳币|加币|台币|令吉|港币|英镑|日元|刀|万元)"),
    ("weight", rf"{_NUMBER}(?:公斤|千克|斤|kg|KG)半?"),
    ("distance", rf"{_NUMBER}(?:公里|千米|里路|km|KM|米)"),
    ("times", rf"{_NUMBER}(?:次|回|遍|趟|节(?!课后)|顿|堂)"),
    ("hours",
        rf"{_NUMBER}个?半?(?:小时|钟头)(?:半|{_NUMBER}分钟?"
        rf"|[一二三四五]十[一二三四五六七八九]?(?![个条本公]))?|{_NUMBER}分钟"),
    ("dose", rf"{_NUMBER}(?:毫克|mg|片|粒|颗|丸|单位|毫升|ml)"),
    ("floor", rf"{_NUMBER}[楼层](?!上|下)"),
    ("row", rf"第{_NUMBER}排"),
    ("rank", rf"{_NUMBER}(?:段(?!时|路|话|视|文)|阶|星级)"),
    ("building", rf"{_NUMBER}号(?:楼|宿舍|房|桌|床|店|门)"),
    ("percent", rf"{_NUMBER}%|百分之{_NUMBER}|{_NUMBER}折"),
    ("score", rf"{_NUMBER}分(?!钟|手|开|店|之)"),
    ("part", rf"第?{_NUMBER}(?:[集章页课级季话卷期]|关(?![注系于闭键]))|第{_NUMBER}[部回]"),
    ("size", rf"{_NUMBER}(?:码|寸|平米|平方?|兆|[GMT]B?)(?![A-Za-z])"),
    ("fit", r"(?<![A-Za-z\d])(?:\d?[Xx]{1,4})?[SMLsml][码号]"),
    ("days", rf"{_NUMBER}(?:天|周|星期|个?月|年)"),
    ("个", "[\ue000\ue001]"),
    ("",
        rf"(?P<n>{_NUMBER})(?P<unit>个人"
        rf"|[个件只条台辆本张家位双盆株根份杯瓶罐碗包支盒盘头套间棵把口门块名盏匹种人])"),
    ("bare",
        r"\d[\d,]*(?:\.\d+)?[万千kKwW]?(?![A-Za-z\d.])|(?<=[破过超近满])[万千百](?![一二两三四五六七八九十])"
        r"|[一二两三四五六七八九十百千万]{2,}(?:[零一二三四五六七八九]?)"),
)  # fmt: skip
_ANY = re.compile("|".join(f"(?P<m{n}>{p.replace('(?P<n>', '(?:').replace('(?P<unit>', '(?:')})"
                           for n, (_, p) in enumerate(_MEASURES)))  # fmt: skip
_UNIT = re.compile(rf"{_NUMBER}(?P<unit>.+)$")
# 一个 and 一只 count nothing, 一天 is how often.
_NO_AMOUNT = re.compile(
    r"一(?:个|只|条|台|辆|本|张|家|位|双|份|套|间|把|块|种|天|周|年|个?月|次|下|点|起|些|样|直|般|回)(?!半)$"
)
# 一点才睡 is a time, 一点点 isn't.
_AT_ONE = re.compile("[才就多]|左右|钟|睡|起床|上床|下班|上班|开[会始]|吃饭")
_ONLY = re.compile(
    r"(?:剩下?|只[能会要有]?.?|[减降变改加增剩][少加]?[到成为]|每[天周月次]|一[天周]).{0,2}$"
)
_EACH = re.compile(r"(?:每|一|第|上|这|下|前|后|[0-9]+|[一二两三四五六七八九十几])$")
_OTHER_NUMBERS = re.compile(
    "万一|千万(?!元|块|粉|家)|百度|半夜|一半|两口子|三明治|九寨|五花|八卦|百货|千岛|七夕"
    "|十一黄金|五一(?!路)|双十一|四川|三亚|万科|百合|三国|三体|一直|一起|一般|一定|一点儿"
    "|有点|一样|统一|唯一|周一到")  # fmt: skip


# 三千一个月 is three thousand a month.
_A_MONTH = re.compile("(?<=[千百万])一(?=个?月|天|年|晚|小时|节|次)")


def amounts_of(text: str, *, ones: bool = False) -> list[Amount]:
    """The amounts of a text (simplified, half width), in their order; 一只 counts with `ones`."""
    text = _A_MONTH.sub("每", text)
    found: list[Amount] = []
    text = text.replace("俩", "\ue000").replace("仨", "\ue001")
    for match in _ANY.finditer(text):
        begin, end = match.span()
        whole = match.group()
        place = next(n for n in range(len(_MEASURES)) if match.group(f"m{n}") is not None)
        measure = _MEASURES[place][0]
        if _is_in_a_word(text, begin, end):
            continue
        at_one = measure == "clock" and _AT_ONE.match(text, end)
        counts = ones or at_one or _ONLY.search(text[:begin])
        if not counts and _NO_AMOUNT.fullmatch(whole):
            continue
        if measure == "days" and (_EACH.search(text[:begin]) or whole[0] in "一"):
            continue
        if not measure:
            unit = _UNIT.match(whole)
            measure = unit["unit"][:1] if unit else ""
            measure = {"位": "个", "名": "个", "人": "个"}.get(measure, measure)
        found.append(Amount(measure, _value_of(whole), begin, end))
    if len(found) > 1:
        # 一节两百六: what one of them costs.
        found = [
            each for each, after in zip(found, [*found[1:], None], strict=True)
            if after is None or text[each.begin] != "一" or after.measure not in ("bare", "money")
        ]  # fmt: skip
    return found


def _is_in_a_word(text: str, begin: int, end: int) -> bool:
    return any(
        match.start() < end and begin < match.end() and match.end() - match.start() > 1
        for match in _OTHER_NUMBERS.finditer(text)
        if match.start() <= begin
    )


_DIGIT = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_TENS = {"十": 10, "百": 100, "千": 1000}


def _value_of(text: str) -> str:
    """The figures of an amount in one form: 三千五 and 3500 are one, 周三 and 星期三 too."""
    text = text.replace("\ue000", "两个").replace("\ue001", "三个")
    text = re.sub(r"^(?:凌晨|早上|上午|中午|早)|钟$|(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"星期|礼拜", "周", text).replace("周天", "周日")
    text = (
        re.sub(r"块钱|块", "元", text)
        .removesuffix("元")
        .replace("公斤", "kg")
        .replace("千克", "kg")
    )
    if text[0] == "周":
        return text
    return re.sub(
        r"[零〇一二两三四五六七八九十百千万]+|\d+(?:\.\d+)?[万千百]",
        lambda match: str(number_of(match.group())),
        text,
    )


def number_of(text: str) -> int | float:
    """The number that figures or characters say: 3500 of 三千五."""
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    if text == "半":
        return 0.5
    head = re.match(r"(\d+(?:\.\d+)?)([万千百])$", text)
    if head:
        value = float(head[1]) * {"万": 10000, "千": 1000, "百": 100}[head[2]]
        return int(value) if value == int(value) else value
    if len(text) > 1 and all(char in _DIGIT for char in text):
        return int("".join(str(_DIGIT[char]) for char in text))  # 一米三二
    total = part = digit = 0
    last = 1
    for char in text:
        if char in _DIGIT:
            digit = _DIGIT[char]
            continue
        if char == "万":
            total += (part + digit or 1) * 10000
            part = digit = 0
            last = 10000
            continue
        size = _TENS[char]
        part += (digit or 1) * size
        digit, last = 0, size
    # 三千五 is 3500, 二十五 is 25
    rest = digit * last // 10 if last > 10 and text[-2:-1] not in "零〇" else digit
    return total + part + rest


def _sort_of(code: str) -> tuple[bool, bool]:
    """A number, an address and a model are three: 139..., a@b.cn, Mate70."""
    return code.isdigit(), "@" in code


_MEASURED_BARE = frozenset(("money", "weight", "score", "height", "percent", "size"))


def are_alike(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be two values of one thing: 三千五 and 四千块."""
    if one.measure == other.measure == "code":
        return _sort_of(one.value) == _sort_of(other.value)
    if one.measure == other.measure:
        return True
    pair = {one.measure, other.measure}
    if pair == {"age", "days"}:
        # 七个月了 of 四个月大
        return "月" in one.value and "月" in other.value and one.value[:-1] != other.value
    return "bare" in pair and bool(pair & _MEASURED_BARE)
