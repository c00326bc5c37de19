"""Where one works, and at what: 离开京东了 of 在京东上班."""

from __future__ import annotations

import re

from ...chinese.words import OCCUPATION_ENDINGS
from .frames import Frame, of_whom
from .moves import is_town
from .outcomes import BEFORE
from .words import PERSON, any_of

_LEFT_IT = re.compile(
    r"(?:离开|告别|从)了?(?P<what>[^,了]{2,8}?)(?:离开|出来|离职|裸辞|辞职|跑路|走人?)?(?:了|啦)$"
)
_JOINED = re.compile(
    r"(?:跳槽?|转|调)?(?:入职|加入|跳槽?到|跳槽?去|转投|进)了?(?P<new>[^,了]{2,10}?)(?:了|啦)$"
)
_PLACED = re.compile(
    r"(?:现在)?在(?P<where>[^,]{2,8}?)(?P<at>工作|上班|任职|就职|打工|实习|画图|送货|开车|写代码|[当做干搞教][^,]{1,6})?$"
)
_DOING = frozenset("学练备等吃喝减准追读看写打养办还找戒治家忙跟和B")


def has_left(said: Frame, held: Frame) -> int:
    """How surely one has left where a memory has them work: 离开京东了 of 在京东上班."""
    placed = _PLACED.match(held.text[held.text.find("在") :]) if "在" in held.text[:4] else None
    if placed is None or said.denied or said.brief or is_town(placed["where"]):
        return 0
    if not placed["at"] and (not held.owner or placed["where"][0] in _DOING):
        return 0
    where = re.sub("^(?:一|某)[家个所]", "", placed["where"])
    if (left := _LEFT_IT.search(said.text)) and where.startswith(left["what"]):
        who = PERSON.search(said.text[: left.start()])
        return 0 if who and who.group() not in held.text else 28  # 阿杰的老婆 of 阿杰
    joined = _JOINED.search(said.text)
    if joined is None or placed["where"] in said.text or is_town(joined["new"]):
        return 0
    if re.search("从[^,]{2,8}?(?:跳|转)", said.text):
        return 0
    return 24 if re.search(r"跳|转投|入职", joined.group()) else 0


_IS = re.compile(r"(?:以前|现在|目前)?(?:是|当|做)(?:一?[个名位])?(?P<job>[^,]{2,8})$")
_DOES_NOW = re.compile(
    r"(?:现在|如今|目前|改|后来|开始)+(?:去|在|改|就)*(?:送(?:外卖|快递)|跑(?:外卖|滴滴|网约车|业务|保险|货运|运输)|开(?:滴滴|网约车|出租车?|货车|店|公司)|摆摊|当[^,]{2,6}|做[^,]{2,6}|卖[^,]{1,5}|干[^,]{1,5}|进厂|打零工|在[^,]{2,8}(?:上班|工作|打工))了?$"
)


def does_another_job(clauses: list[str], place: int, said: Frame, held: Frame) -> int:
    """How surely one has another job after one's own: 被裁了, 现在送外卖 of 是程序员."""
    if not place or said.denied or held.denied or said.owner != held.owner or said.brief:
        return 0
    was = _IS.match(of_whom(held.text)) if LEFT_WORK.search(clauses[place - 1]) else None
    if was is None or not _DOES_NOW.search(said.text) or not _A_JOB.search(was["job"]):
        return 0
    return 25 if was["job"] not in said.text else 0


LEFT_WORK = re.compile(any_of("left_work"))
_A_JOB = re.compile(f"(?:{'|'.join(sorted(OCCUPATION_ENDINGS, key=len, reverse=True))})$")
REASSIGNED = re.compile(
    r"(?:调|转|派|换|改)(?:岗)?(?:去|到|成)?(?:做|负责|管|带)(?P<new>[^,]{2,10}?)(?:了|啦)$"
)
_CHARGED = re.compile(r"(?:主要|现在)?(?:负责|主管|分管)(?P<old>[^,]{2,10})$")


def is_reassigned(said: Frame, held: Frame) -> int:
    """How surely one has another task: 小李调去做搜索模块了 of 小李负责支付模块."""
    now, was = REASSIGNED.search(said.text), _CHARGED.search(held.text)
    if now is None or was is None or said.denied or said.brief:
        return 0
    if set(BEFORE.sub("", said.text[: now.start()])) - set(held.text):
        return 0  # 我们组的后端转做产品了
    return 26 if was["old"] not in said.text else 0
