"""Whether a Chinese clause says that somebody of a memory is gone: 大福走了, 小王搬走了."""

from __future__ import annotations

import re
from functools import lru_cache

from ...chinese.patterns import ANIMAL
from .frames import KIN
from .reading import ADVERB, SELF, WHEN
from .words import any_of

_FILLERS = rf"(?:{WHEN}|{ADVERB}|{SELF})*"
_GONE = re.compile(
    rf"{_FILLERS}(?:合租的|同住的|一起住的)?(?P<who>[^,的不没]{{1,6}}?){_FILLERS}(?:结婚|毕业|找到工作|买房)?"
    rf"(?:(?P<died>{any_of('died')}|(?:被(?:我们?|家里)?)?(?:送|转|托付|交|让)(?:到|去|回|给)(?![^,]{{0,6}}(?:医院|美容|店|寄养|洗澡|训练|检查))[^,了]{{1,8}}?养?)|(?P<left>{any_of('moved_off')})(?:去|到|回)?(?P<where>[^,了]{{0,5}}?))了$"
)
_PET = re.compile(rf"[^,]{{0,12}}?(?:{ANIMAL}|[只条])")
_WITH = re.compile(
    r"(?:现在|目前|一直|在)*(?:跟|和|与)(?P<who>[^,]{1,8}?)(?:一起|一块儿?)?"
    r"(?:合租|同租|住|同住|同居|生活)"
)
_HELPS = re.compile(
    r"(?:我的?)?(?P<who>[^,帮]{1,4}?)(?:一直|现在|过来|来|在)*帮(?:我们?|他们|忙|着)?(?:家)?"
    r"(?:带|照顾|照看|看|接送|做饭|做家务)[^,]{0,4}$"
)
_ROLE = re.compile(rf"^(?:(?:{KIN}|合租)的?)+(?=.)")


@lru_cache(64)
def _gone_in(clause: str) -> tuple[str, bool] | None:
    """(who is gone, whether they may be dead)."""
    match = _GONE.match(clause)
    return (match["who"], match["died"] is not None) if match else None


def is_gone(clause: str, held: str) -> int:
    """How surely the one of whom a memory tells is with the speaker no more."""
    gone = _gone_in(clause)
    if gone is None:
        return 0
    who, may_be_dead = gone
    name = _ROLE.sub("", who)
    if may_be_dead and _PET.match(held):
        called = re.search(r"(?:名字叫|名叫|叫做?|是)(?P<name>[^,的]{1,6})(?:的|$)", held)
        if called and called["name"] in (name, who) and re.search("[养有买领捡收]|家", held):
            return 29
        if len(name) > 1 and re.search(f"(?:{ANIMAL}|[猫狗犬])(?:叫)?{re.escape(name)}", held):
            return 29  # 家里的老狗阿黄陪了我十二年
    helped = _HELPS.match(held)
    if helped and helped["who"] == who:
        return 28  # 婆婆回老家了 of 婆婆帮我们带娃
    together = _WITH.match(held)
    if together is None:
        return 0
    mate = together["who"].removeprefix("我")
    known = {mate, _ROLE.sub("", mate)}
    if re.fullmatch(KIN, who) and mate.endswith(who):
        known.add(who)  # 同学 of 大学同学
    return 28 if known & {who, name} else 0
