"""Two statements that differ in one part only: 现在最爱的球队是勇士了, 最爱的球队是湖人.

Laid beside each other, without words of when and of a change, they begin and end alike; what is
between is another value.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .amounts import amounts_of
from .frames import frame_of, of_whom
from .reading import ADVERB, SELF, WHEN
from .words import NUMBER, RELATED, any_of

_NOISE = re.compile(rf"{WHEN}|{ADVERB}|{SELF}|{any_of('becoming')}|[了啦的把将]")
_OTHERWISE = re.compile("[改换转](?=[用喝吃穿坐骑戴住])")
_CHANGED = re.compile(
    rf"{any_of('becoming')}|{_OTHERWISE.pattern}|(?:只|一律"
    rf"|全部?)(?=[用喝吃穿坐])"
)
_CUE = re.compile("现在|如今|目前|[了啦]$")
# Of what one may have, like or do several, another is no contradiction.
_OF_SEVERAL = re.compile(
    "喜欢|爱(?!的)|讨厌|怕|[有会学练吃喝看听买养想去打玩做考写教懂读追]|认识|参加|擅长|需要|希望"
)
_OF_ONE = re.compile("最|主要|唯一|平时|一般|每")
_USED_FOR = re.compile(r"(?P<act>[^,用]{2,4}?)(?:主要|一直|都)?用(?P<what>[^,用]{2,10})$")
_VERB = "[是叫在用姓住读念当坐骑穿戴跟归为选放停订走:]"
_WHEN_IT_IS = re.compile("每[天周月年晚次日]|早上|上午|中午|下午|晚上|睡前|周末|平时|一般|主要")
_ONLY_A_NUMBER = re.compile(NUMBER + "岁?")
_DENIED = re.compile("[不没别]")
_LONGEST = 8


@lru_cache(256)
def _plainly(text: str) -> str:
    text = _NOISE.sub("", _OTHERWISE.sub("", text))
    used = _USED_FOR.match(text)  # 记账用Excel as 用Excel记账
    return f"用{used['what']}{used['act']}" if used else text


def differs_in_one_part(clause: str, held: str, *, corrects: bool) -> bool:
    """Whether the clause has another value where a memory has its own; `corrects` where the
    sentence takes a slip of the tongue back."""
    changed = _CHANGED.search(clause) is not None
    if not (corrects or changed or _CUE.search(clause)) or _DENIED.search(clause + held):
        return False
    said, memory = frame_of(clause), frame_of(held)
    if (
        said.brief
        or said.once
        or memory.brief
        or said.owner != memory.owner
        or not said.cases <= memory.cases
    ):
        return False
    new, old = _plainly(of_whom(said.text)), _plainly(of_whom(memory.text))
    if corrects and said.owner and _ONLY_A_NUMBER.fullmatch(new) and _ONLY_A_NUMBER.fullmatch(old):
        return new != old  # 我爸是六十五 of 爸今年六十二
    begin = 0
    while begin < min(len(new), len(old)) and new[begin] == old[begin]:
        begin += 1
    end = 0
    while end < min(len(new), len(old)) - begin and new[-1 - end] == old[-1 - end]:
        end += 1
    frame = new[:begin] + new[len(new) - end :]
    new, old = new[begin : len(new) - end], old[begin : len(old) - end]
    if (
        len(_WHEN_IT_IS.sub("", frame)) < 3
        or not 0 < len(new) <= _LONGEST
        or not 0 < len(old) <= _LONGEST
    ):
        return False
    # 在小红书做博主 has no value behind 小红书, 最喜欢的球队输了 none behind 球队.
    if not all(
        re.search(f"(?:{_VERB}|[成到为])(?:的是|[了着])?{re.escape(value)}", text)
        for value, text in ((old, memory.text), (new, said.text))
    ):
        return False
    if new in old or old in new or amounts_of(new) or amounts_of(old):
        return False
    if RELATED.search(frame) and not corrects:
        return False  # another friend
    return corrects or changed or not _OF_SEVERAL.search(frame) or bool(_OF_ONE.search(frame))
