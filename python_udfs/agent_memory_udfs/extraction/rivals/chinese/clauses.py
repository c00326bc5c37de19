"""The clauses of a sentence of a change, ready to be held against memories: each read once."""

from __future__ import annotations

import re
from typing import NamedTuple

from .frames import KIN, Frame, frame_of, of_one
from .reading import ADVERB, SELF, WHEN
from .things import LEFT_AT
from .words import BESIDE, NUMBER, UNREAL

FESTIVAL = (
    "国庆|春节|五一|元旦|暑假|寒假|中秋|端午|双十一|618|这学期|上学期|昨晚|节后|月底|周末|前几天"
)
UNIT = "[股个只条台辆本张件位双部份套间盆棵块支副款门节家群]"
COUNTED = rf"(?:{NUMBER}|几|这|那)?{UNIT}"
SAYS_WHEN = re.compile(rf"{WHEN}|{ADVERB}|{SELF}")


class Clause(NamedTuple):
    """A clause that states something, and the one before it."""

    text: str
    before: str
    frame: Frame
    frame_before: Frame | None
    for_now: bool  # it tells of a while, or of one day


def clauses_of(clauses: list[str]) -> list[Clause]:
    """The clauses that state what is so, 飞度卖了换了辆汉兰达 being two."""
    found = []
    before, frame_before = "", None
    for clause in clauses:
        for text in _IN_TWO.split(_TITLE.sub("", clause)):
            if len(text) > _LONG:
                continue
            frame = frame_of(text)
            if frame_before and frame_before.owner and not frame.owner and not frame.own:
                frame = frame._replace(owner=frame_before.owner)
            if frame_before and _OF_ONESELF.match(frame_before.text) and not frame.owner:
                frame = frame._replace(own=True)
            plain = _NO_MORE.sub("", text)
            stated = not any(pattern.search(plain) for pattern in (BESIDE, UNREAL, LEFT_AT, _ASKS))
            if stated:
                for_now = frame.brief or _FOR_NOW.search(text) or _FOR_NOW.search(before)
                found.append(Clause(text, before, frame, frame_before, bool(for_now)))
            before, frame_before = text, frame
    return found


def may_be_of(said: Clause, held: Frame) -> bool:
    """Whether a clause may be about whom a memory is about."""
    owner = said.frame.owner
    if owner == held.owner:
        return True
    if held.owner and (agent := AGENT_BEFORE.match(said.text)):
        return frame_of(agent["who"]).owner == held.owner  # 我老婆把Polo卖了
    nobody = not owner and not said.frame.own and "我" not in _OF_MINE.sub("", said.text)
    # 纸尿裤脱了 of 儿子戴纸尿裤
    return bool(held.owner) and (nobody or of_one(said.frame, held))


_LONG = 40
_OF_ONESELF = re.compile("我(?:是|今年|已经|刚|从)")
_TITLE = re.compile("[《》]")
_IN_TWO = re.compile(r"(?<=的工作)(?=[去来回])|(?<=了)(?=换|改|买|入|搬|转|又|现在|去|回|重新|租)")
# 也不怕了 is no addition, 不想住了 no wish.
_NO_MORE = re.compile("也(?=.{0,2}[不没])|不想")
_ASKS = re.compile(
    r"怎么|什么|哪|多少|要不要|值不值|好不好|是不是|能不能|会不会|吗|呢|[?]|^帮我|推荐"
)
_FOR_NOW = re.compile(
    r"今[天晚早]|昨[天晚]|明[天早]|这[次周几两]|本周|上次|暂时|先不|一天|临时|假期|放假|这个月|下雨|停电"
    r"|停水|故障|偶尔"
)
AGENT_BEFORE = re.compile(
    rf"我?(?:家的?)?(?P<who>{KIN}|[爸妈哥姐弟妹])(?:已经|刚|昨天"
    rf"|上周|又|也)*(?=把|将)"
)
_OF_MINE = re.compile(rf"我(?={KIN}|[爸妈哥姐弟妹])")
