"""What takes a slip of the tongue back: 更正一下, 不是虾, 是螃蟹过敏."""

from __future__ import annotations

import re

from .frames import Frame

_NOT_THIS = re.compile(r"不是(?P<old>[^,]{1,8}),(?:而?是|应该是|其实是)(?P<new>[^,]{1,12})(?=,|$)")
_THIS_NOT = re.compile(
    r"(?:是|在|叫|姓)(?P<new>[^,是]{1,12}),不(?:是|在|叫|姓)(?P<old>[^,]{1,8})(?=,|$)"
)
SLIP = re.compile(
    r"(?:更正|纠正|[漏少多]说|[看听算]错|说错|打错|写错|记错|弄错|搞错"
    r"|口误|[讲]错|刚才|不对)"
)
_VALUED = re.compile(r"(?P<noun>[^,]{1,6}?)(?P<verb>叫|是|姓|住在?|在)(?P<value>[^,]{1,10})$")
_IS_FROM = re.compile("(?<!客|病|工|老|军|商|诗|猎|男|女)人$|[省市县]的?$")


def _is_restated(text: str, held: Frame) -> int:
    """说错了, 我弟叫王雷 of 弟叫王磊."""
    was = _VALUED.match(held.text)
    told = map(_VALUED.search, reversed(text.split(",")[1:])) if was else ()
    return max((_has_other_value(now, was) for now in told if now and was), default=0)


def _has_other_value(now: re.Match[str], was: re.Match[str]) -> int:
    if now["value"] == was["value"]:
        return 0
    same = now["verb"] == was["verb"] and now["noun"].removeprefix("我") == was["noun"]
    where = [_IS_FROM.search(each["value"]) is not None for each in (now, was)]
    if now["verb"] == "是" and where[0] != where[1]:
        return 0  # 我妈是重庆人 of 妈妈是医生
    return 30 if same else 0


def is_corrected(text: str, held: Frame) -> int:
    """How surely a sentence corrects a memory: 更正一下, 不是虾, 是螃蟹过敏."""
    match = _NOT_THIS.search(text) or (_THIS_NOT.search(text) if SLIP.match(text) else None)
    if match is None and SLIP.search(text.partition(",")[0]):
        return _is_restated(text, held)
    if match is None or match["old"] not in held.text or match["new"] in held.text:
        return 0
    rest = held.text.replace(match["old"], "", 1)
    if SLIP.search(text) is None and not set(rest[-2:]) <= set(match["new"]):
        return 0
    named = text[: match.start()]
    alike = len(match["old"]) > 1 or bool(set(rest) & set(match["new"] + named))
    return 30 if alike else 0
