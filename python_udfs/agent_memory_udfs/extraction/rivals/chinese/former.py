"""What a sentence says was so, beside what is so now: 原本打算考教师资格证, 现在改考公务员了."""

from __future__ import annotations

import re

from .frames import Frame, frame_of
from .reading import ADVERB, SELF
from .words import any_of

_SURE = 30  # the score of a memory that says what was so
_WAS = re.compile(
    rf"^(?:{SELF}|{ADVERB})*(?P<former>{any_of('former')})(?:都|是|一直|呢)*(?P<what>.{{3,}})$"
)
_IS_NOW = re.compile("现在|如今|目前|后来|改|换|转")
_GENERIC = frozenset("专业系牌子本科大学")
_THE_SAME = re.compile("[还也仍]|依然|照样|照旧|没[变改换]|才(?:知道|明白|发现|懂)|想起")


def formers_in(clauses: list[str]) -> list[Frame]:
    """What the clauses say was so, where a later one tells what is so now."""
    found = []
    for place, clause in enumerate(clauses[:-1]):
        was = _WAS.match(clause)
        later = clauses[place + 1]
        if was and _IS_NOW.search(later) and not _THE_SAME.search(later):
            found.append(frame_of(clause.replace(was["former"], "", 1)))
    return found


def was_so(formers: list[Frame], held: str) -> int:
    """How surely a memory, or a part of it, says what was so."""
    for part in dict.fromkeys((held, *held.split(","))):
        memory = frame_of(part)
        for former in formers:
            same = former.owner == memory.owner and former.denied == memory.denied
            more = memory.content - former.content
            begins = former.content <= memory.content and more <= _GENERIC
            begins = (
                begins
                or len(former.content) > 2
                and memory.text.startswith(former.text.lstrip("我"))
            )
            if not (same and memory.content and (begins or former.content == memory.content)):
                continue
            if {each.value for each in former.amounts} <= {each.value for each in memory.amounts}:
                return _SURE
    return 0
