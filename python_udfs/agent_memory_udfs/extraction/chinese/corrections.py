"""A slip of the tongue in Chinese and what was meant: 我女儿叫小雨 // 不是小雨，是小语."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.script import half_width
from .clauses import MARKS

_SLIP = (
    r"(?:(?:不对|不是|错了|我?(?:刚才|刚刚)?(?:说|打|写|记|搞|弄)错了|抱歉|对不起|不好意思|更正(?:一下)?"
    r"|纠正(?:一下)?|口误|笔误|哦不|啊不|哎?不|等等|等一?下|确切地?说|准确地?说)[,。!;:~ ]*)"
)
_MEANT = re.compile(
    _SLIP + r"+(?:应该|其实|实际上|正确的)?(?:是|我(?:的意思)?是说?|我指的是|叫)?"
    r"(?P<new>[^,。!?我你您他她的吗呢]{1,14})$"
)
_NOT_BUT = re.compile(
    r"(?:不对[,。 ]*)?(?:应该)?不是(?P<old>[^,。!?我你他她]{1,14}?)[,。;:]\s*(?:而)?(?:应该"
    r"|其实)?是"
    r"(?P<new>[^,。!?我你您他她吗呢]{1,14})$"
)
# 最喜欢的颜色不是蓝色，是绿色: of what was believed.
_IS_NOT_BUT = re.compile(
    r"(?P<head>(?:我|[^,。]{0,3}的)[^,。不是]{1,14}?)(?P<verb>不是|不叫|不住在?|不在|不姓)(?P<old>[^,。]{1,14}),\s*"
    r"(?:我?(?:刚才|刚刚|之前|上次)?(?:记|说|写|打|搞|弄)错了,\s*)?"
    r"(?:而|其实|应该)*(?P<new>(?:是|叫|住在?|在|姓)[^,。我你他她]{1,16})$"
)
# Clauses that take back what stands before them in a sentence.
_TAKEN_BACK = re.compile(_SLIP + "+$")


def is_correction(text: str) -> bool:
    """Whether the words correct what was said before them."""
    plain = _plain(text)
    return bool(_MEANT.match(plain) or _NOT_BUT.match(plain))


def takes_back(clause: str) -> bool:
    """Whether a clause only says that what stands before it was wrong: 不对."""
    return _TAKEN_BACK.match(clause) is not None


_RENAMED = re.compile(
    r"(?:给|帮)?(?P<what>(?![我你您他她它咱谁有])[\u4e00-\u9fff]{1,5}?)(?:已经|刚|又|也)?改名字?了,?"
    r"(?:现在|如今|目前|以后|改)?(?:叫|叫做)(?P<new>[^,了]{1,12})"
)


def renamed(text: str) -> str:
    """The plain statement of what has another name: 店改名了，现在叫南枝花店; "" for any other."""
    match = _RENAMED.fullmatch(_plain(text))
    return f"我的{match['what']}现在叫{match['new']}" if match else ""


def rather(text: str) -> str:
    """The plain statement in "not this but that": 我的名字不是小雨，是小语; "" where it is none."""
    match = _IS_NOT_BUT.match(_plain(text))
    if match is None or not match["new"].startswith(match["verb"][1:2]):
        return ""
    spoken = half_width(text).strip(MARKS)
    return spoken[: match.end("head")] + spoken[match.start("new") : match.end("new")]


def meant_instead(text: str, stated: str, value: str) -> str:
    """The statement with what was meant in the place of the slip; "" where it is no correction.

    `stated` is the statement as it was made, `value` what it said.
    """
    plain = _plain(text)
    match = _NOT_BUT.match(plain)
    spoken = half_width(text).strip(MARKS)
    if match:
        old, new = (spoken[match.start(group) : match.end(group)] for group in ("old", "new"))
        return stated.replace(old, new, 1) if old in stated else ""
    match = _MEANT.match(plain)
    value = value or stated.rpartition("是")[2]
    read, value = simplified(stated), simplified(value)
    if match is None or not value or value not in read:
        return ""
    new = spoken[match.start("new") : match.end("new")]
    begin = read.index(value)
    behind = stated[begin + len(value) :]
    while behind and new.endswith(behind[:1]) and not value.endswith(behind[:1]):
        behind = behind[1:]  # 29岁 for 28
    # 生日不是3月15日, 我记错了, 是4月1日
    before = re.sub(r"不(?=(?:是|叫|姓|在|住在?)\s*$)", "", stated[:begin])
    return before + new + behind


def _plain(text: str) -> str:
    return simplified(half_width(text)).strip(MARKS)
