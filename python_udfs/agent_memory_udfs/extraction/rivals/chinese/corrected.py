"""What takes a slip of the tongue back: 更正一下, 不是虾, 是螃蟹过敏."""

from __future__ import annotations

import re

from ...chinese.words import PLACES
from .amounts import amounts_of, are_alike
from .frames import Frame, frame_of

_NOT_THIS = re.compile(r"不是(?P<old>[^,]{1,8}),(?:而?是|应该是|其实是)(?P<new>[^,]{1,12})(?=,|$)")
_THIS_NOT = re.compile(
    r"(?:是|在|叫|姓)(?P<new>[^,是]{1,12}),不(?:是|在|叫|姓)(?P<old>[^,]{1,8})(?=,|$)"
)
SLIP = re.compile(
    r"(?:更正|纠正|[漏少多]说|[看听算]错|说错|打错|写错|记错|弄错|搞错"
    r"|口误|手误|笔误|[讲]错|刚才|不对)"
)
_VALUED = re.compile(r"(?P<noun>[^,]{1,6}?)(?P<verb>叫|是|姓|住在?|在)(?P<value>[^,]{1,10})$")
# 说错了, and nothing else: what is meant instead stands behind it.
_ONLY_A_SLIP = re.compile(
    r"(?:(?:身份证|户口本|资料|报名表|表格?|简历)上?(?:我)?|哦|啊|不好意思|抱歉|等等|刚才|我|之前|前面|那个|又|是|应该|的|,)*"
    r"(?P<how>更正|纠正|[说打写记弄搞讲看听算]错|口误|手误|笔误|不对)(?:一下|字|音)?(?:了|啦)?"
)
_MEANT = re.compile(
    r"^(?:我|其实|应该|而|今年|现在|是说|真实|真正|真的?|说的?|想说|是|的|才|实际|真实|上?是)+(?=.)"
)
# What may stand in the place of another thing of its kind.
_KIND = (
    "人省市县区镇村路街巷道楼层号栋室房中小大学院校系班部组队店厂司科所行社色座族血型语球琴棋舞"
    "课药炎病症茶酒鱼虾蟹肉奶果豆花国州岛师员生姐哥妹弟叔姨线站港山湖河卡险车机"
)
# 查了下我其实是O型血
_FOUND_OUT = re.compile(
    r"(?:(?:刚|昨天|去|今天|又)*(?:查|问|看|翻|化验|验|测)(?:了|过)?(?:一?下|一?遍|血|身份证|户口本)?,?|才(?:发现|知道),?)(?:我|原来|结果|才发现|发现)*(?:其实|原来|实际)上?是"
)
_BY_VERB = re.compile("[姓叫属在对住用学养教读]")
_IS_FROM = re.compile("(?<!客|病|工|老|军|商|诗|猎|男|女)人$|[省市县]的?$")


# 老家写错了, 是陕西汉中
_WRONGLY = re.compile(
    r"(?:我的?)?(?P<noun>[^,是不]{2,6}?)(?:之前|刚才|上次|又)*[说打写记弄搞填报]错了,(?:应该|其实|正确)?(?:是|叫|在)(?P<new>[^,]{1,12})$"
)


def _is_of_it_instead(text: str, held: Frame) -> int:
    """老家写错了, 是陕西汉中 of 老家是陕西宝鸡."""
    told, was = _WRONGLY.match(text), _VALUED.match(held.text)
    if told is None or was is None or told["noun"].removeprefix("的") != was["noun"]:
        return 0
    return 28 if told["new"] not in was["value"] and was["value"] not in told["new"] else 0


def _is_restated(text: str, held: Frame) -> int:
    """说错了, 我弟叫王雷 of 弟叫王磊."""
    was = _VALUED.match(held.text)
    told = map(_VALUED.search, reversed(text.split(",")[1:])) if was else ()
    return max((_has_other_value(now, was) for now in told if now and was), default=0)


def _is_meant_instead(text: str, held: Frame) -> int:
    """说错了, 8楼 of 家在6楼; 打错了, 是二中 of 在三中读书."""
    slip, _, rest = text.partition(",")
    if slip in ("不是", "不", "错了", "不对") and (last := rest.rpartition(","))[1]:
        slip, rest = last[2], last[0]  # 不是, 我右撇子, 打错了
    if found_out := _FOUND_OUT.match(text):
        slip, rest = "说错了", text[found_out.end() :]
    how = _ONLY_A_SLIP.fullmatch(slip)
    if how is None or not rest or "," in rest:
        return 0
    told = frame_of(re.sub("^[他她它]", "", rest))
    if told.denied or held.denied or (told.owner and told.owner != held.owner):
        return 0
    said_outright = how["how"] != "不对"
    if told.amounts:
        old = [each for each in held.amounts if are_alike(each, told.amounts[0])]
        whole = told.content or (said_outright and told.amounts[0].measure not in _TIMED)
        if told.amounts and not old and told.amounts[0].measure in _TIMED:
            old = [each for each in held.amounts if each.measure in _TIMED]
        other = len(told.amounts) == len(old) == 1 and old[0].value != told.amounts[0].value
        return 30 if other and whole and told.content <= held.content else 0
    new = _MEANT.sub("", re.sub("^[他她它]", "", rest))
    if not 1 < len(new) < 9 or new in held.text:
        return 0
    verb = _BY_VERB.match(new)
    if verb and len(new) > 1:
        at = held.text.rfind(verb.group())
        return 29 if at >= 0 and held.text[at + 1 :] and len(held.text) - at < 8 else 0
    if not said_outright:
        return 0
    if new in PLACES and any(place in held.text for place in PLACES):
        return 29
    if len(new) > 2 and held.text.endswith(new[-2:]):
        return 28
    return 28 if new[-1] in _KIND and new[-1] in held.text[1:] else 0


_TIMED = ("weekday", "clock", "date")


def _has_other_value(now: re.Match[str], was: re.Match[str]) -> int:
    if now["value"] == was["value"]:
        return 0
    same = now["verb"] == was["verb"] and now["noun"].removeprefix("我") == was["noun"]
    where = [_IS_FROM.search(each["value"]) is not None for each in (now, was)]
    if now["verb"] == "是" and where[0] != where[1]:
        return 0  # 我妈是重庆人 of 妈妈是医生
    return 30 if same else 0


# 司机老陈其实是重庆人
_REALLY = re.compile(
    r"(?P<noun>[^,]{1,8}?)(?:现在)?其实(?P<verb>叫|是|姓|住在?|在)(?P<value>[^,很不没在]{1,10})$"
)


def _is_really(text: str, held: Frame) -> int:
    """司机老陈其实是重庆人 of 司机老陈是四川人."""
    now, was = _REALLY.match(text), _VALUED.match(held.text)
    if now is None or was is None or now["value"].endswith("的") != was["value"].endswith("的"):
        return 0
    alike = now["value"][-1] == was["value"][-1] or now["verb"] != "是"
    alike = alike or all(each["value"].startswith(PLACES) for each in (now, was))
    return _has_other_value(now, was) if alike else 0


def _is_of_amount(match: re.Match[str], held: Frame) -> bool:
    """不是10号, 是11号 of 10月10号生日."""
    old, new = amounts_of(match["old"]), amounts_of(match["new"])
    if len(old) != 1 or len(new) != 1 or old[0].measure != new[0].measure:
        return False
    whole = match["old"] == held.text[held.text.find(match["old"]) :][: len(match["old"])]
    return whole and any(each.measure == old[0].measure for each in held.amounts)


def _is_of_name(match: re.Match[str], held: str) -> bool:
    """Whether a part of a name is another: 不是明阳, 是铭洋 of 叫李明阳."""
    named = re.search(r"(?:叫|名字是|姓)(?P<name>[^,]{1,8})$", held)
    old, new = match["old"].removeprefix("叫"), match["new"].removeprefix("叫")
    return named is not None and named["name"].endswith(old) and len(old) == len(new) and old != new


def is_corrected(text: str, held: Frame) -> int:
    """How surely a sentence corrects a memory: 更正一下, 不是虾, 是螃蟹过敏."""
    match = _NOT_THIS.search(text) or (_THIS_NOT.search(text) if SLIP.match(text) else None)
    if match is None and "其实" in text and (found := _is_really(text, held)):
        return found
    if match is None and (SLIP.search(text) or _FOUND_OUT.match(text)):
        rules = (_is_of_it_instead, _is_restated, _is_meant_instead)
        return next(filter(None, (rule(text, held) for rule in rules)), 0)
    if match and (_is_of_name(match, held.text) or _is_of_amount(match, held)):
        return 29
    if match is None or match["old"] not in held.text or match["new"] in held.text:
        return 0
    rest = held.text.replace(match["old"], "", 1)
    if SLIP.search(text) is None and not set(rest[-2:]) <= set(match["new"]):
        return 0
    named = text[: match.start()]
    alike = len(match["old"]) > 1 or bool(set(rest) & set(match["new"] + named))
    return 30 if alike else 0
