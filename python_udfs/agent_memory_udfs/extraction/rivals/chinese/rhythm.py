"""How often something is done: 一个月去一次理发店, 天天洗头, 隔天游泳."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .amounts import number_of
from .frames import Frame, frame_of, of_one
from .words import NUMBER

_SURE = 23  # the score of another rhythm of the same
_DAYS = {
    "天": 1, "日": 1, "晚": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30, "季度": 91, "年": 365,
}  # fmt: skip
_PERIOD = re.compile(
    rf"(?P<every>每隔?|隔|一|半)(?P<n>{NUMBER})?个?(?P<unit>星期|礼拜|季度|[天日晚周月年])(?!级|纪|龄)"
    rf"|(?P<m>{NUMBER})个?(?P<unit2>星期|礼拜|季度|[天周月年])(?!级|纪|龄)|(?P<daily>天天)"
)
_TIMES = re.compile(
    rf"(?:才|只|就|要|会)?(?P<times>{NUMBER})(?P<unit>[次回趟遍顿包根支杯瓶罐碗两粒片餐练休节堂])"
)
_COUNTS = "包根支杯瓶罐碗两粒片餐练休"  # units that tell of what

_NOW = re.compile("现在|如今|目前|改|变|只|才|[了啦]$|以后|开始")
_LIGHT = re.compile("[才只就都要会能去改成了啦的]|现在|如今|目前|大概|至少|最多|左右")


class Rhythm(NamedTuple):
    """How many times in how many days, and what is done."""

    times: float
    days: float
    what: frozenset[str]
    unit: str


@lru_cache(1024)
def rhythm_of(text: str) -> Rhythm | None:
    """The rhythm that a clause or a memory (simplified, half width) tells; None for none."""
    period = _PERIOD.search(text)
    if period is None:
        return None
    behind = text[period.end() :]
    times = _TIMES.search(behind)
    daily = period["daily"] or (
        period["every"] in ("每", "隔") and period["unit"] in ("天", "日", "晚")
    )
    if times is None and not daily:
        return None
    rest = text[: period.start()] + (
        behind[: times.start()] + behind[times.end() :] if times else behind
    )
    what = frame_of(_LIGHT.sub("", rest)).content
    count = number_of(times["times"]) if times else 1
    return Rhythm(count, _days(period), what, times["unit"] if times else "")


def _days(period: re.Match[str]) -> float:
    if period["daily"]:
        return 1
    count = period["n"] or period["m"]
    days = _DAYS[period["unit"] or period["unit2"]] * (number_of(count) if count else 1)
    if period["every"] == "半":
        return days / 2
    return days * 2 if (period["every"] or "").startswith("隔") else days


def is_more_or_less_often(said: Frame, held: Frame) -> int:
    """How surely a clause says that what a memory tells is done more or less often now."""
    now = rhythm_of(said.text)
    if now is None or said.denied or held.denied or said.brief or not of_one(said, held):
        return 0
    was = rhythm_of(held.text)
    if was is None or not _NOW.search(said.text):
        return 0
    if now.times * was.days == was.times * now.days:
        return 0
    if not now.what and not (now.unit and now.unit in _COUNTS and now.unit == was.unit):
        return 0
    return _SURE + len(now.what) if now.what <= was.what and said.cases <= held.cases else 0


_AT_ANOTHER_TIME = re.compile("改|换|挪|调")


def is_at_another_time(said: Frame, held: Frame) -> int:
    """How surely what a memory tells is done in another part of the day: 改成早上跑步."""
    if said.denied or held.denied or said.brief or said.once or not of_one(said, held):
        return 0
    if not _AT_ANOTHER_TIME.search(said.text) or said.cases & held.cases:
        return 0
    if not said.cases or not held.cases or said.amounts:
        return 0
    what = said.content - _TO_ANOTHER
    return _SURE + len(what) if what and what == held.content else 0


_TO_ANOTHER = frozenset("改换挪调")
