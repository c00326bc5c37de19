"""Who lives with whom: 室友搬进来了 of 一个人住."""

from __future__ import annotations

import re

from .frames import Frame, frame_of, of_whom

_ALONE = re.compile(r"(?:一个人|独自|自己)住|独居")
_MOVED_IN = re.compile(r"搬(?:进来|过来|来)")
_LIVES_WITH = re.compile(r"(?:和|跟|与)(?P<who>[^,]{1,4}?)(?:一起|一块儿?)?(?:同?住|生活)")
# 爸妈搬来跟我们一起住 of 爸妈住在乡下
_MOVED_TO_US = re.compile(
    r"(?:搬|接)(?:来|过来|到我们?家)[^,]{0,4}(?:我们?|一起|一块)|(?:搬|接)(?:来|过来)[^,]{0,2}了$"
)
_LIVES_AT = re.compile(r"(?:还|一直|现在|目前)*住在?(?!我们?|一起)[^,]{2,8}$")
_LEFT_HOME = re.compile(
    r"(?:搬(?:走|出去|离|回)|回(?:老家|乡下|国)(?:去|住|养老|生活|定居)?|出国|去世|过世|走)了$"
)


def lives_otherwise(said: Frame, held: Frame) -> int:
    """How surely who shares a home has changed: 室友搬进来了 of 一个人住."""
    if not said.owner or said.denied or said.brief:
        return 0
    if held.owner == said.owner:
        with_us = _MOVED_TO_US.search(said.text) and not re.search("我们?家|一起", held.text)
        return 26 if with_us and _LIVES_AT.match(of_whom(held.text)) else 0
    if held.owner:
        return 0
    if _ALONE.match(held.text.removeprefix("是")) and _MOVED_IN.search(said.text):
        return 26
    shared = _LIVES_WITH.match(held.text)
    if shared and _LEFT_HOME.search(said.text):
        return 26 if frame_of(shared["who"]).owner == said.owner else 0
    return 0


MOVED_OFF = re.compile(r"搬(?:回|到|去|走|出|离)(?P<where>[^,]{0,8}?)(?:了|啦)?$")
_WITH_US = re.compile(
    r"在(?:我们?|用户)家(?:借|暂)?住|(?:跟|和|与)(?:我们?|他们|用户)(?:一起|一块儿?)?(?:同?住|生活)"
)
# 搬去客厅睡了, 搬走了一箱书: with us all the same.
_WITHIN = re.compile(
    "一起|我们|跟|[客餐]厅|书房|卧室?|房间|楼[上下]|阁楼|地下室|^了?[一二两三四五六七八九十几][箱堆把张台些袋件]"
)


def has_moved_off(said: Frame, held: Frame) -> int:
    """How surely one of the speaker's lives with them no more: 我妈搬回老家了."""
    if not said.owner or said.denied or said.brief or not _WITH_US.search(held.text):
        return 0
    moved = MOVED_OFF.search(said.text)
    return 26 if moved and not _WITHIN.search(moved["where"]) else 0
