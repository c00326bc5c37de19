"""Whether a Chinese clause says what became of a plan: called off, another instead, or done."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .clauses import FESTIVAL
from .frames import KIN
from .reading import ADVERB, DEMONSTRATIVE, SELF, WHEN
from .words import LEAD, any_of

_FILLERS = rf"(?:{WHEN}|{ADVERB}|{SELF})*"
_VERB = any_of("planned_act")
# 计划十月去日本旅游, 报名了厦门马拉松
_PLAN = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{FESTIVAL})*(?:(?P<meant>攒钱|存钱|打算|预计|原定|计划|准备|想要?|要|决定|正?在)+|报名?了?|订了|预约了|约了)(?P<what>[^,]{{2,16}})$"
)
_NOT = re.compile(
    rf"{_FILLERS}(?:把|将)?(?P<what>[^,不没]{{1,10}}?){_FILLERS}"
    rf"(?:(?:不(?:再|打算|准备|想)?|没)(?P<verb>{_VERB})(?:成|了|成了|得成)*|(?P<verb2>{_VERB})不(?:成|了)了?|(?:{any_of('called_off')})(?:掉)?了?)$"
)
_NOT_FIRST = re.compile(
    rf"{_FILLERS}(?:不(?:再|打算|准备|想)?)(?P<verb>{_VERB})(?P<what>[^,不没了]{{2,10}}?)了$"
)
_INSTEAD = re.compile(
    rf"{_FILLERS}(?:把|将)?(?P<what>[^,不没]{{2,8}}?){_FILLERS}(?:(?:改|换)(?:成|为|到)?(?:(?:{_VERB})(?P<new>[^,]{{2,10}}?)|(?P<new2>[^,\d了]{{2,8}}?))了|改去(?P<new3>[^,]{{2,8}}))$"
)
_DONE = re.compile(
    rf"{_FILLERS}(?P<what>[^,不没]{{1,8}}?){_FILLERS}(?:{any_of('achieved')})(?:了|啦)?$"
)
_GOT = re.compile(rf"{_FILLERS}(?:{any_of('achieved')})了?(?P<what>[^,不没了]{{2,8}}?)(?:了|啦)?$")
_LATER = re.compile(
    rf"{_FILLERS}(?:把|将)?(?P<what>[^,不没]{{2,8}}?){_FILLERS}(?:推迟?|改|延期?|提前|挪|移|顺延|往后推)(?:了|到|至|成|在)+(?P<when>[^,]{{1,8}}?)(?:了|再?[去走])?$"
)
_OF_PLAN = re.compile(
    rf"(?:{DEMONSTRATIVE.pattern}|[那这][趟次回]|之[行旅]|的?(?:{any_of('planned_nouns')}))+$"
)
_WHEN = re.compile(
    r"[年月周日天号]|春节|国庆|五一|元旦|中秋|端午|清明|暑假|寒假|过年|[春夏秋冬]|星期|礼拜|周末|以后"
)
_FOR_ONE_TIME = re.compile(
    r"今[天晚早]|明[天晚早]|后天|[本这下]个?(?:次|回|周|星期|礼拜|[月节堂]|几天|两天)|周末|暂时|先不|临时|放假|假期"
)
_FROM_PLAN = re.compile(rf"^(?:去|到|来|在|原定|原计划|本来|说好)+|^(?:{KIN})(?=.{{2}})")


class Turn(NamedTuple):
    """What became of something planned."""

    what: str
    verb: str  # what is not done with it
    new: str  # what is done instead
    done: bool


@lru_cache(64)
def turns_in(clause: str) -> list[Turn]:
    """What the clause may say of a plan."""
    found = []
    if match := _NOT.match(clause):
        found.append(Turn(_thing(match["what"]), match["verb"] or match["verb2"] or "", "", False))
    if match := _NOT_FIRST.match(clause):
        found.append(Turn(_thing(match["what"]), match["verb"], "", False))
    if (match := _LATER.match(clause)) and _WHEN.search(match["when"]):
        found.append(Turn(_thing(match["what"]), "", match["when"], False))
    if match := _INSTEAD.match(clause):
        found.append(
            Turn(_thing(match["what"]), "", match["new"] or match["new2"] or match["new3"], False)
        )
    for pattern in (_DONE, _GOT):
        if match := pattern.match(clause):
            what = _FROM_PLAN.sub("", match["what"]).removeprefix("新")
            found.append(Turn(what, "", "", True))
    return [turn for turn in found if turn.what]


def _thing(what: str) -> str:
    """日本 of 日本那趟, 去西藏的计划."""
    before = None
    while what != before:
        before = what
        what = _FROM_PLAN.sub("", _OF_PLAN.sub("", what))
    return what.removesuffix("的").removeprefix("新")


@lru_cache(1024)
def _plan_of(held: str) -> re.Match[str] | None:
    return _PLAN.match(LEAD.sub("", held))


def is_settled(clause: str, held: str) -> int:
    """How surely a clause says what became of the plan that a memory tells."""
    turns = turns_in(clause)
    plan = _plan_of(held) if turns else None
    if plan is None:
        return 0
    aim = plan["what"]
    if (plan["meant"] or "").endswith("在") and _FOR_ONE_TIME.search(clause):
        return 0  # 今天不练钢琴了 of 在练钢琴
    for turn in turns:
        if re.fullmatch(FESTIVAL, turn.what) and turn.what in held and turn.new not in ("", aim):
            return 28  # 暑假改去釜山 of 暑假预计去冲绳
        place = aim.find(turn.what)
        if place < 0 or (len(turn.what) < 2 and not aim.endswith(turn.what)):
            continue
        if turn.verb and turn.verb not in aim:
            continue
        if turn.new and turn.new in aim:
            continue
        behind = aim[place + len(turn.what) :]
        if turn.new and re.match("[当做任]", behind):
            continue  # 医院换院长了 of 在医院当护士
        if turn.done and (plan["meant"] is None or re.sub("(?:驾照|证书?|文凭)$", "", behind)):
            continue
        return 28 + len(turn.what)
    return 0
