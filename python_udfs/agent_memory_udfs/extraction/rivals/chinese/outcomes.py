"""What is so now, of which follows that what was so is over: 脱单了 of 单身."""

from __future__ import annotations

import re
from functools import lru_cache

from ....data import table
from ..scores import EACH
from .frames import KIN, Frame
from .reading import ADVERB, SELF, WHEN
from .words import NUMBER, any_of

_OUTCOMES = tuple(
    tuple(re.compile("|".join(map(re.escape, side.split("|")))) for side in pair.split(">"))
    for pair in table("changes_chinese")["outcome"]["pairs"]
)
_WITH = re.compile(rf"(?:跟|和|与)(?:我的?|我家的?)?(?P<whom>[^,]{{1,5}}?)(?:{WHEN}|{ADVERB})*$")
_FROM = re.compile(rf"从(?P<whose>{KIN})家")
_ANYBODY = re.compile(KIN)
BEFORE = re.compile(
    rf"{WHEN}|国庆|春节|五一|元旦|[暑寒]假|中秋|端午|这学期|上学期|签证到期|合同到期|顺产|剖腹产|平安|脱敏治疗|{NUMBER}天|{ADVERB}|{SELF}|(?:跟|和|与|从)[^,]{{1,6}}|(?:{KIN})|[的,]|意外|不小心|改成?|换成?|转[成为到]?|调[到成回]|[去到进][^,]{{1,6}}$"
)


@lru_cache(256)
def outcomes_of(text: str) -> tuple[tuple[re.Match[str], re.Pattern[str]], ...]:
    """What a clause tells that happened, with what was so before it."""
    if re.search(r"[了啦]|改|开始|现在|又|意外", text) is None:
        return ()
    found = ((happened.search(text), was) for happened, was in _OUTCOMES)
    return tuple(
        (now, was)
        for now, was in found
        if now
        and was.search(text[: now.start()] + text[now.end() :]) is None
        and not _OTHERWISE_BORN.match(text, now.start())
    )


# 生了气, 买了车险, 转正申请: other words that begin so.
_OTHERWISE_BORN = re.compile(
    "生了[气病锈火根]|买了?车[险票位库贴膜垫载轮]|买了?房[车票]|领证[书件]"
    "|(?:拿到)?驾照(?:考试|体检|照片|报名)|拿到驾照体检|转正(?:申请|报告|材料|答辩|面谈|成?为?(?:正式)?[党团]员)|谈恋爱[题剧的]|退休(?:工资|金|手续)"
    "|毕业了?(?:快|都)?[一二两三四五六七八九十几半\\d]+年|自己住了?[一两二三几][晚夜天]"
)
_SO_LONG = re.compile(rf"(?:{NUMBER}|几|好几)个?多?(?:天|周|月|年|星期|礼拜)|半年|很久")
_TOGETHER_WITH = re.compile("一起|一块儿?")
# Who found it out: 测出来怀孕了, 医生说怀上了.
_FOUND_OUT = re.compile(rf"(?:{any_of('found_out')})+$")
_FORMER = re.compile(r"前[妻夫任]|前(?:男|女)(?:友|朋友)|(?:第一|上一?)[次段]婚姻|初恋")


def has_come_about(said: Frame, held: Frame) -> int:
    """How surely a clause tells what ends the state of a memory."""
    if said.denied or said.brief or _FORMER.search(said.text):
        return 0
    for now, was in outcomes_of(said.text):
        if (old := was.search(_TOGETHER_WITH.sub("", held.text))) is None:
            continue
        if held.denied and not re.match(r"[没无未不]", old.group()):
            continue
        before, ahead = _FOUND_OUT.sub("", said.text[: now.start()]), held.text[: old.start()]
        whom, with_whom = _WITH.search(before), _WITH.search(ahead)
        if whom and with_whom and not set(whom["whom"]) & set(with_whom["whom"]):
            continue
        if (
            whom
            and (whose := _SO_LONG.sub("", held.text[old.end() :]).strip("中着了的"))
            and whom["whom"][-2:] not in whose
        ):
            continue
        if set(BEFORE.sub("", before)) - set(held.text):
            continue
        left = _FROM.search(before + now.group())
        if left and left["whose"] not in held.text and _ANYBODY.search(held.text):
            continue
        return EACH + 27
    return 0


def has_come_about_to(said: Frame, held: Frame) -> int:
    """The same where the memory names somebody in the state itself: 二宝出生了 of 有一个孩子."""
    if said.owner or _ANYBODY.match(held.text):
        return 0
    begins = any(was.match(held.text) for _, was in outcomes_of(said.text))
    return has_come_about(said, held) if begins else 0
