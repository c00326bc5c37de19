"""What a message of few words says of who sends it, without 我: 月薪8k, 做销售的, 周五面试.

Only where the message is no more than that: within a longer text the same words may be of
anybody. What is read so is data, data/terse_chinese.toml.
"""

from __future__ import annotations

import re
from functools import cache

from ...data import table
from .lasting import of_make
from .towns import TOWNS

_LONGEST = 40  # characters of a message
_SHORT = 24
_TO_THE_LISTENER = re.compile("[你您?？吗呢]")
# 客户姓钱, 住在珠海: what follows is of the customer.
_OF_SOMEBODY = re.compile(
    r"[^,]{0,3}?(?:客户|甲方|客人|病人|患者|候选人|经理|教练|司机|老师|医生|房东|老板|领导|同事|同学|室友"
    r"|舍友|邻居|对象|朋友|导师|律师|中介|保姆|供应商|合作方|投资人|负责人|对接人|联系人|店长|组长|班长)"
)
_PLACEHOLDER = re.compile("<(?P<part>[A-Z_]+)>")


def is_short(message: str) -> bool:
    """Whether a message is of a few words, none of them said to the listener."""
    return len(message) <= _SHORT and _TO_THE_LISTENER.search(message) is None


def is_terse(clause: str, message: str) -> bool:
    """Whether a clause without a subject, of a message of few words, tells of who sends it."""
    if _OF_SOMEBODY.match(clause) and re.search("[,，]", message):
        return False
    if len(message) > _LONGEST or len(clause) > _SHORT or _TO_THE_LISTENER.search(message):
        return False
    return _any().match(clause) is not None


@cache
def _any() -> re.Pattern[str]:
    entries = table("terse_chinese")["terse"].values()
    return re.compile("|".join(f"(?:{filled(it)})" for entry in entries for it in entry["is"]))


@cache
def _words() -> dict[str, str]:
    """What stands for a <PART>."""
    parts: dict[str, str] = table("terse_chinese")["parts"]
    return parts | {
        "TOWN": "|".join(TOWNS), "PHONE": of_make("手机"), "COMPUTER": of_make("电脑"),
    }  # fmt: skip


def filled(pattern: str) -> str:
    """A pattern with the words of its parts."""
    while _PLACEHOLDER.search(pattern):
        pattern = _PLACEHOLDER.sub(lambda each: _words()[each["part"]], pattern)
    return pattern
