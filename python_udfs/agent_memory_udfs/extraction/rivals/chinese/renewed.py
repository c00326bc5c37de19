"""What a clause says is another now, of the only memory that tells whose or which it is.

Where `topics` knows how the two values are stated, this knows the thing only: 车险今年换平安了 of
车险在人保买的, 声乐老师换成王老师了 of 在跟李老师学声乐.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .amounts import amounts_of
from .frames import KIN, Frame, of_whom
from .makes import NOT_YET, is_make
from .reading import ADVERB, SELF, WHEN
from .words import NAMED, PERSON

_FILLED = rf"(?:{WHEN}|{ADVERB}|{SELF}|的|今年|后来|终于|又)*"
_RENEWED = re.compile(
    rf"{_FILLED}(?:把|将)?(?P<topic>[^,不没]{{2,8}}?){_FILLED}(?:换|改|更换|转|升级?|变更?)"
    r"(?P<to>成|到|为|用|回)?了?(?P<new>[^,了]{1,10}?)(?:了|啦)?$"
)
# 净水器换了个滤芯, 电脑换了电池: a part of it.
_A_PART = re.compile("[一几两]?[个块条根副套张只把](?!人)|新|屏|电池|轮胎|壳|膜|灯|零件|滤芯")
_STATES = (
    r"(?:时间|地址|地点|账号|牌子|品牌)?(?:现在|一直|目前|都|今年|主要)*"
    r"(?:是|叫|姓|用|选|归|走|找|跟|订|定|买|报|办|放|停|在[^,]{1,6}?[买订办租开报上做])"
)
_QUALITY = re.compile("[色大小新旧]的$")
_TEACHES = re.compile(
    r"(?:在|一直|现在|每周)*(?:跟着?|找|请|由)(?P<who>[^,跟]{1,4}?)(?P<title>老师|教练|师傅|医生)"
    r"(?:学|练|上|教|看|带)(?P<what>[^,]{1,6})$"
)


@lru_cache(64)
def _renewal(text: str) -> tuple[str, str] | None:
    """(thing, which one it is now) of a clause."""
    plain = of_whom(text) or text
    match = _RENEWED.match(plain)
    if match is None or NOT_YET.search(text) or not re.search("[换改转升变].", plain):
        return None
    topic, new = match["topic"], match["new"]
    if PERSON.search(topic) or NAMED.match(topic) or _A_PART.match(new):
        return None
    named = match["to"] or is_make(new) or re.fullmatch(r"[A-Za-z0-9 .+-]+", new)
    return (topic, new) if named else None


def is_renewed(said: Frame, held: Frame) -> bool:
    """Whether a clause says that another is in the place of what a memory has of a thing."""
    if said.denied or held.denied or said.brief or said.once or held.brief:
        return False
    if said.owner != held.owner or not said.cases <= held.cases:
        return False
    found = _renewal(said.text)
    if found is None or found[1] in held.text:
        return False
    topic, new = found
    plain = of_whom(held.text) or held.text
    teaches = _TEACHES.match(plain)
    if teaches:
        whose = topic.removesuffix(teaches["title"])
        return topic != whose and whose in teaches["what"] and new.endswith(teaches["title"])
    if re.fullmatch(KIN, topic):
        return False
    if _QUALITY.search(plain) and not _QUALITY.search(new + "的"):
        return False  # 卧室换成瓷砖了 of 卧室是蓝色的
    stated = re.match(rf"(?:[^,的]{{1,3}}的)?{re.escape(topic)}{_STATES}", plain)
    return stated is not None and bool(amounts_of(new)) == bool(amounts_of(plain[stated.end() :]))
