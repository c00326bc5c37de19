"""Which one of a thing is used: 耳机是索尼的 // 我换了Bose耳机, 耳机从索尼换成Bose了."""

from __future__ import annotations

import re
from functools import lru_cache

from .frames import Frame, of_whom
from .reading import ADVERB, SELF, WHEN
from .words import any_of

_SURE = 25  # the score of another one of the same
_FRONT = rf"^(?:{WHEN}|{ADVERB}|{SELF}|的|把|将)*"
_TO = any_of("becoming")
# 把手机换成华为了, 电脑从联想换成苹果了, 输入法现在是讯飞了
_NOUN_FIRST = re.compile(
    rf"{_FRONT}(?P<noun>[^,的从把将现换改是]{{1,5}})(?:都|已经|也)*(?:从(?P<old>[^,]{{1,8}}?))?"
    rf"(?:(?:{_TO})了?|(?:现在|如今|目前)(?:用的)?(?:是|换了?)|换了)(?P<new>[^,了]{{1,8}}?)(?:的)?(?:了|啦)?$"
)
# 换了苹果电脑, 现在用爱他美的奶粉了
_NOUN_LAST = re.compile(
    rf"{_FRONT}(?:换了?|改用|换用|改成|换成|用(?=[^,]+了$))(?:一?[个台部辆只副双把支款]|的是)?(?P<what>[^,了]{{3,12}}?)(?:了|啦)?$"
)
# The verb tells the thing: 药 of 吃的是阿司匹林.
_BY_VERB = {"药": (r"(?:一直|现在|目前)?(?:在)?(?:吃|服用?)的(?:药)?是(?P<make>[^,]{2,8})$",)}
_NOW = re.compile("换|改|现在|如今|目前")
_QUALITIES = "色大小新旧好坏"  # 卧室换成瓷砖了 says nothing of 卧室是蓝色的
_USED = r"(?:用|穿|戴|开|骑|喝|吃)"


def is_another_make(said: Frame, held: Frame) -> int:
    """How surely a clause names another make of what a memory has of one make."""
    if said.denied or held.denied or said.brief or said.once or said.owner != held.owner:
        return 0
    if not _NOW.search(said.text):
        return 0
    plain = of_whom(held.text)
    for noun, new, old in _named(said.text):
        was = _make_of(noun, plain)
        if not was or was in new or new in plain or (old and old != was):
            continue
        if was[-1] not in _QUALITIES or new[-1] == was[-1]:
            return _SURE
    return 0


@lru_cache(256)
def _named(text: str) -> tuple[tuple[str, str, str], ...]:
    """(thing, make, former make) as the clause may name them."""
    found = []
    if first := _NOUN_FIRST.match(text):
        found.append((first["noun"], first["new"], first["old"] or ""))
    if last := _NOUN_LAST.match(text):
        what = last["what"]
        for size in range(1, min(4, len(what) - 1)):
            found.append((what[-size:], what[:-size].removesuffix("的"), ""))
    return tuple(each for each in found if 1 < len(each[1]))


def _make_of(noun: str, held: str) -> str:
    """The make that a memory names of the thing: 索尼 of 耳机是索尼的, 用索尼的耳机."""
    what = re.escape(noun)
    for pattern in (
        rf"(?:{_USED}的)?{what}(?:{_USED}的)?(?:现在|目前|一直)?是(?P<make>[^,的是]{{2,8}})的?$",
        rf"{what}(?:一直|都|目前|现在|平时)*{_USED}(?P<make>[^,的是了过]{{2,8}})$",
        *_BY_VERB.get(noun, ()),
        rf"(?:一直|现在|平时|目前|都)*{_USED}(?:的是|着)?(?P<make>[^,的是个一]{{2,8}}?)的?{what}$",
    ):
        if match := re.match(pattern, held):
            return match["make"]
    return ""
