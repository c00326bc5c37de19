"""What one likes, feels and has never done: 现在更喜欢咖啡了 of 更喜欢茶."""

from __future__ import annotations

import re

from ....data import table
from .frames import Frame

_FEELS_NO_MORE = re.compile(
    r"对(?P<whom>[^,]{1,8}?)(?:已经|早就?|完全|彻底|真的|都)*(?:没(?:了|有)?(?:感觉|兴趣|感情|好感|热情|feel)|无感|不(?:再)?感兴趣)了?"
)
_NO_FAN = re.compile(
    r"(?:脱粉|取关|粉转黑|不粉|不支持|(?P<fan>不是))(?:了)?(?P<whom>[^,了]{1,8}?)(?(fan)的?(?:球迷|粉丝?|影迷|歌迷|书迷))(?:了|$)"
)


def has_cooled(said: Frame, held: Frame) -> int:
    """How surely one feels no more what a memory tells: 我对小陈没感觉了 of 暗恋小陈."""
    match = _FEELS_NO_MORE.search(said.text) or _NO_FAN.search(said.text)
    if match is None or said.brief:
        return 0
    whom = "[^,]{0,4}" + re.escape(match["whom"])
    felt = (
        rf"(?:支持|粉|喜欢|暗恋|爱|爱上|迷上?|追|着迷|心动)(?:着|上了?)?{whom}$"
        rf"|是{whom}的?(?:球迷|粉丝?|影迷|歌迷|书迷)$|对{whom}(?:很|特别|非常)?(?:感兴趣|有感觉|有好感|有兴趣|心动|着迷)|(?:偶像|爱豆|本命)[是叫]{whom}$"
    )
    return 28 if re.search(felt, held.text) else 0


RATHER = re.compile(r"(?:更|最)(?:喜欢|爱)(?:[喝吃看用玩听养])?(?P<what>[^,的]{1,6}?)(?:了|啦)?$")
_MOST = re.compile(r"最(?:喜欢|爱)的[^,是]{1,6}是(?P<what>[^,的]{1,6})$")
_LIKES = tuple(
    frozenset(members.split())
    for row in table("changes_chinese")["rivals"]["kinds"]
    for _, members in [row.split(": ")]
)


def is_rather(said: Frame, held: Frame) -> int:
    """How surely one likes another of a kind better now: 现在更喜欢咖啡了 of 更喜欢茶."""
    now, was = RATHER.search(said.text), RATHER.search(held.text)
    if was is None and now and (named := _MOST.match(held.text)):
        was = named  # 最喜欢的季节是夏天
    if now is None or was is None or said.denied or held.denied or now["what"] == was["what"]:
        return 0
    if now.group()[0] != was.group()[0]:
        return 0
    if re.search("现在|又|还是|反而|如今|了$", said.text) is None:
        return 0
    return 26 if any({now["what"], was["what"]} <= kind for kind in _LIKES) else 0


LIKES_NOW = re.compile(
    r"(?:爱|喜欢|迷|习惯)上了?(?P<what>[^,]{1,8}?)了?$|(?:开始|又|变得)(?:喜欢|爱|享受)(?P<what2>[^,]{1,8}?)了?$"
    r"|(?:现在|如今)(?:挺|很|还|蛮|比较|反而|超|特别|觉得|也)*(?:喜欢|爱)(?P<what3>[^,]{1,8}?)(?:了|的)?$"
)
_DISLIKED = re.compile(
    "(?:很|最|特别|一直|从小)*(?:讨厌|不(?:太|怎么)?(?:喜欢|爱)|反感|受不了|害怕|怕)(?P<what>[^,]{1,8})$"
)


def likes_now(said: Frame, held: Frame) -> int:
    """How surely one likes what one disliked: 现在爱上健身了 of 讨厌健身."""
    now, was = LIKES_NOW.search(said.text), _DISLIKED.match(held.text)
    if now is None or was is None or said.denied or said.brief:
        return 0
    what = now["what"] or now["what2"] or now["what3"]
    return 27 if what in was["what"] or was["what"] in what else 0


_NOT_BEFORE = re.compile(
    "(?:从来?|还|一次也|一直)*没(?:有)?(?P<verb>[去吃喝坐看玩用做养学])过(?P<what>[^,]{1,8})$"
)


def has_done(said: Frame, held: Frame) -> int:
    """How surely one did what one never had done: 去了趟日本 of 没去过日本."""
    never = _NOT_BEFORE.match(held.text)
    if never is None or said.denied or never["what"] not in said.text:
        return 0
    done = rf"{never['verb']}(?:了|过了?)(?:一?[趟次回下顿])?{re.escape(never['what'])}"
    return 26 if re.search(done, said.text) else 0
