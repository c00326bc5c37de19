"""What a clause says is another now, of the only memory that tells whose or which it is.

Where `topics` knows how the two values are stated, this knows the thing only: 车险今年换平安了 of
车险在人保买的, 声乐老师换成王老师了 of 在跟李老师学声乐.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .amounts import amounts_of
from .frames import KIN, Frame, frame_of, of_whom
from .makes import NOT_YET, is_make, kinds_of
from .moves import is_town
from .reading import ADVERB, SELF, WHEN, common_run
from .words import COMMON, NAMED, PERSON

_FILLED = rf"(?:{WHEN}|{ADVERB}|{SELF}|的|今年|后来|终于|又)*"
_RENEWED = re.compile(
    rf"{_FILLED}(?:把|将)?(?P<topic>[^,不没]{{2,8}}?){_FILLED}(?:换|改|更换|转|升级?|变更?)"
    r"(?P<to>成|到|为|用|回)?了?(?P<new>[^,了]{1,10}?)(?:了|啦)?$"
)
# 多肉搬到客厅了, UP主转做旅行了, 部门沟通改飞书了: of what is told may be named elsewhere.
_TURNED = re.compile(
    rf"{_FILLED}(?:把|将)?(?P<topic>[^,不没从]{{2,8}}?){_FILLED}"
    r"(?P<how>换|改|转|升|调|变|搬|挪|移|迁)(?:成|到|为|用|去|做|进|投)?了?(?P<new>[^,了的]{2,8}?)(?:了|啦)$"
)
# 净水器换了个滤芯, 电脑换了电池: a part of it.
_A_PART = re.compile("[一几两]?[个块条根副套张只把](?!人)|新|屏|电池|轮胎|壳|膜|灯|零件|滤芯")
_STATES = (
    r"(?:时间|地址|地点|账号|牌子|品牌)?(?:现在|一直|目前|都|今年|主要)*"
    r"(?:是|叫|姓|用|选|归|走|找|跟|订|定|买|报|办|放|停|在[^,]{1,6}?[买订办租开报上做])"
)
# Of whom one has one at a time, and not for life.
_POSTS = frozenset(
    (
        "房东",
        "班主任",
        "组长",
        "队长",
        "领导",
        "老板",
        "导师",
        "教练",
        "保姆",
        "阿姨",
        "室友",
        "搭档",
        "同桌",
    )
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
    if not said.cases <= held.cases or (said.owner and said.owner != held.owner):
        return False
    if not said.own and _is_of_kind(said.text, held.text):
        return True
    found = _renewal(said.text) if said.owner == held.owner else None
    if found is None or found[1] in held.text:
        return False
    topic, new = found
    plain = of_whom(held.text) or held.text
    teaches = _TEACHES.match(plain)
    if teaches:
        whose = topic.removesuffix(teaches["title"])
        return topic != whose and whose in teaches["what"] and new.endswith(teaches["title"])
    if re.fullmatch(KIN, topic) and topic not in _POSTS:
        return False
    if _QUALITY.search(plain) and not _QUALITY.search(new + "的"):
        return False  # 卧室换成瓷砖了 of 卧室是蓝色的
    stated = re.match(rf"(?:[^,的]{{1,3}}的)?{re.escape(topic)}{_STATES}", plain)
    return stated is not None and bool(amounts_of(new)) == bool(amounts_of(plain[stated.end() :]))


# What may stand in the place of another with the same end: 金卡 and 银卡.
_ENDS_ALIKE = "卡区班组部科校系院线路签证险票座舱房室楼层栋岗班区版服站台皮师员人性型式"
_STANDS_IN = re.compile("在|放|摆|养|挂|停|存|种")
_A_SPOT = re.compile("[厅室房台间园库柜架楼层边里上下窗口门桌床区院]$")


def _is_of_kind(said: str, held: str) -> bool:
    """Whether a clause tells that what a memory names is of another of its kind now."""
    turned = _TURNED.match(of_whom(said) or said)
    if turned is None or NOT_YET.search(said):
        return False
    topic, new = turned["topic"], turned["new"]
    plain = held if re.search(KIN, topic) else of_whom(held) or held
    if new in plain or frame_of(topic).owner or NAMED.match(topic):
        return False
    run = common_run(topic, plain)
    if len(run) < 2 or not topic.startswith(run) or run in COMMON or _A_PART.match(new):
        return False
    if any(each.measure != "code" for each in (*amounts_of(new), *amounts_of(plain))):
        return False
    behind = plain[plain.find(run) + len(run) :]
    if not behind:
        return False
    if turned["how"] in "搬挪移":
        spot = _STANDS_IN.search(behind)
        return spot is not None and bool(_A_SPOT.search(new)) == bool(_A_SPOT.search(behind))
    if is_town(new):
        return any(behind.endswith(town) for town in (behind[-2:], behind[-3:]) if is_town(town))
    if kinds_of(new) & kinds_of(behind):
        return True
    return len(new) < 5 and new[-1] == behind[-1] and new[-1] in _ENDS_ALIKE
