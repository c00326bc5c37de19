"""What is likely over, where no rule knows more and only one memory is such.

A clause says outright that an amount is another now (掉到两万八, 只剩五盆), and has a word of what
the memory counts. What else the clause tells refuses nothing here, as it does in `frames`.
"""

from __future__ import annotations

import re

from .amounts import Amount, are_alike
from .frames import Frame, frame_of, of_one
from .reading import ADVERB, SELF, WHEN, common_run, without
from .words import COMMON, any_of

_SHIFTED = re.compile(rf"(?:{any_of('shifted')})了?(?:{ADVERB}|[吃喝看写走跑睡]|第|大约|差不多)*$")
_VERB_OF = re.compile("(?P<verb>[攒存写读背练欠考跑种养])到?$")
_COUNTED = re.compile("的?(?P<noun>[\u4e00-\u9fff]{1,4})了?$")
_DIFFERS = re.compile("[又再多少新涨降加减长]了?$")
_AIMED = re.compile(
    "目标|理想|期望|预计|计划|上限|起步|最[高低]|[空满]腹|[餐饭]后|税[前后]|如果|想|^等|再说"
)
_TIMES = frozenset(("weekday", "clock", "date", "code", "grade"))
# Words of when and of a change are no topic.
_NO_TOPIC = re.compile(rf"{WHEN}|{SELF}|每[天周月次]|[一每]个?[天周月]|{any_of('shifted')}")
_UNITS = {"股": "只", "颗": "只", "匹": "只", "头": "只", "条": "只", "部": "台", "辆": "台"}


def has_likely_amount(said: list[Frame], held: str) -> bool:
    """Whether a clause gives another amount of what a memory counts: 多肉只剩五盆了."""
    for part in dict.fromkeys((held, *held.split(","))):
        memory = frame_of(part)
        if not memory.amounts or memory.brief or _AIMED.search(part):
            continue
        for place, clause in enumerate(said):
            before = said[place - 1].text if place else ""
            if _is_other(clause, before, memory):
                return True
    return False


def _is_other(said: Frame, before: str, held: Frame) -> bool:
    if said.denied or said.brief or _AIMED.search(said.text) or not of_one(said, held):
        return False
    shifted = [
        each for each in said.amounts
        if each.measure not in _TIMES and _SHIFTED.search(said.text[: each.begin])
        and not _DIFFERS.search(said.text[: each.begin])
    ]  # fmt: skip
    if any(each.begin == shifted[0].end for each in said.amounts if shifted):
        return False  # 十块一斤
    if len(shifted) != 1 or not said.cases <= held.cases:
        return False
    old = [each for each in held.amounts if _alike(each, shifted[0])]
    if len(old) != 1 or old[0].value == shifted[0].value:
        return False
    verb = _VERB_OF.search(said.text[: shifted[0].begin])
    if verb and re.search(f"{verb['verb']}[了到着过]*$", held.text[: old[0].begin]):
        return True  # 攒到五万了 of 攒了三万块
    new_noun, old_noun = (
        _COUNTED.match(frame.text[each.end :])
        for frame, each in ((said, shifted[0]), (held, old[0]))
    )
    if new_noun and old_noun and new_noun["noun"] == old_noun["noun"]:
        return said.content - _HAPPENED <= held.content  # 变成三只狗 of 有两只狗
    return shifted[0].measure == "row" or _has_topic(said, before, held)


def _alike(old: Amount, new: Amount) -> bool:
    if old.measure in _TIMES:
        return False
    kinds = {_UNITS.get(each.measure, each.measure) for each in (old, new)}
    counted = "bare" in kinds and all(len(kind) == 1 or kind == "bare" for kind in kinds)
    return len(kinds) == 1 or are_alike(old, new) or counted


def _has_topic(said: Frame, before: str, held: Frame) -> bool:
    """Whether they have a word in common that is none of when, of a unit or of a change, and the
    clause names nothing else."""
    about = _NO_TOPIC.sub(",", without(said.text, said.amounts))
    counted = _NO_TOPIC.sub(",", without(held.text, held.amounts))
    run = common_run(about, counted).strip(",#")
    content = said.content
    if len(run) < 2:
        run = common_run(_NO_TOPIC.sub(",", before), counted).strip(",#")
        content = content | frame_of(before).content
    if len(run) < 2 or run in COMMON:
        return False
    return content - _HAPPENED <= held.content or held.content <= content


# 多肉死得只剩五盆了: what made it so.
_HAPPENED = frozenset("死卖送丢扔养长坏病断掉瘦胖受伤累忙多又一")
