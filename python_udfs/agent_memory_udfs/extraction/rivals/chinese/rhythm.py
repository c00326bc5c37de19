"""How often something is done: 一个月去一次理发店, 每天跑步, 隔天游一次泳."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .amounts import number_of
from .frames import Frame, frame_of, of_one
from .words import NUMBER

_SURE = 23  # the score of another rhythm of the same
_DAYS = {"天": 1, "日": 1, "晚": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30, "季度": 91, "年": 365}
_OFTEN = re.compile(
    rf"(?P<every>每|每隔?(?P<n>{NUMBER})|一|(?P<m>{NUMBER})|隔)个?(?P<unit>星期|礼拜|季度|[天日晚周月年])"
    rf"(?P<what>(?:才|就|只|要|会|能|都|大概|至少|最多|去|做|洗|打|回|看|吃|喝|跑|游|剪|理|买|开|见|来|上|练|聚|约)*?)(?:(?P<times>{NUMBER})[次回趟遍顿])"
)
_NOW = re.compile("现在|如今|目前|改|变|只|才|[了啦]$|以后|开始")


class Rhythm(NamedTuple):
    """How many times in how many days, and what is done."""

    times: float
    days: float
    rest: str


@lru_cache(1024)
def rhythm_of(text: str) -> Rhythm | None:
    """The rhythm that a clause or a memory (simplified, half width) tells; None for none."""
    match = _OFTEN.search(text)
    if match is None:
        return None
    count = match["n"] or match["m"]
    days = _DAYS[match["unit"]] * (number_of(count) if count else 1)
    if match["every"] == "隔":
        days *= 2
    rest = text[: match.start()] + match["what"] + text[match.end() :]
    return Rhythm(number_of(match["times"]), days, rest)


def is_more_or_less_often(said: Frame, held: Frame) -> int:
    """How surely a clause says that what a memory tells is done more or less often now."""
    if said.denied or held.denied or said.brief or not of_one(said, held):
        return 0
    now, was = rhythm_of(said.text), rhythm_of(held.text)
    if now is None or was is None or not _NOW.search(said.text):
        return 0
    if now.times * was.days == was.times * now.days:
        return 0
    what, before = frame_of(now.rest).content, frame_of(was.rest).content
    return _SURE + len(what) if what and what <= before and said.cases <= held.cases else 0
