"""What a clause says of the only memory that has a value of the sort: 现在坐B07 of 工位是A12.

A clause that says no more than another value, or what it has become, says of no thing whose it is;
where one memory alone has a value of that sort, it is meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ....data import table
from .frames import Frame, frame_of, of_one, of_whom
from .reading import ADVERB, SELF, WHEN
from .words import UNREAL

_FILLED = (
    rf"(?:{WHEN}|{ADVERB}|{SELF}|[,的]|应该|刚好|正好|正式|成功|都|又|这次|这学期"
    r"|[^,]{2,4}(?:之后|以后)|(?:重新)?[测考查做][^,变]{1,4}(?=变)|[^,]{0,2}后)*"
)
_BECOMES = (
    r"(?:受洗|皈依|增驾|改信|改签)?(?:[升提晋打冲考拿增挪搬换调转改变轮分降掉][^,了\d]{0,1})?"
    r"(?:[到成为上进回是在坐住停教带读念当拿]|信了)*了?"
)
_END = r"(?:[级证照了啦呢的座位段人型血楼])*"
_CHANGED = re.compile("[升提晋打冲考拿增挪搬换调转改变轮分降掉洗]|现在|如今|目前|[了啦]$|^是")
_JUST = re.compile("今天(?:刚好|正好|刚|终于|满|已经)")
_AIMED = re.compile("目标|理想|期望|计划|想|打算|准备|希望|以前|曾经")


@lru_cache(1)
def _sorts() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """The values of each sort, and what else a memory with one has."""
    return tuple(
        (re.compile(rf"(?<![A-Za-z\d])(?:{values})"), re.compile("|".join(beside)))
        for row in table("changes_chinese")["sort"]["of"]
        for _, values, *beside in [row.split(": ")]
    )


@lru_cache(64)
def _value_in(text: str) -> tuple[int, str] | None:
    """(the sort, the value) of a clause that says no more than what is so now."""
    if not _CHANGED.search(text):
        return None
    plain = of_whom(text) or text
    for place, (sort, _) in enumerate(_sorts()):
        match = re.fullmatch(rf"{_FILLED}{_BECOMES}(?P<value>{sort.pattern}){_END}", plain)
        if match:
            return place, match["value"]
    return None


def is_other_of_sort(said: Frame, held: str) -> bool:
    """Whether a clause gives another value of the sort that a memory has one of."""
    if (
        said.denied
        or said.brief
        or (said.once and not _JUST.search(said.text))
        or UNREAL.search(said.text.replace("应该", ""))
    ):
        return False
    found = _value_in(said.text)
    if found is None or _AIMED.search(held):
        return False
    sort, value = found
    part = held.partition(",")[0]
    memory = frame_of(part)
    values, beside = _sorts()[sort]
    old = values.findall(part)
    if len(old) != 1 or not beside.search(held) or not of_one(said, memory):
        return False
    if memory.denied or memory.brief or value in part:
        return False
    return not _may_be(value, str(old[0]))


def _may_be(value: str, old: str) -> bool:
    """Whether 60多 may be 63岁."""
    figure, was = (re.sub("[多岁]|好几|出头", "", each) for each in (value, old))
    return figure != value and figure[:-1] == was[:-1] and figure.endswith(("0", "十"))
