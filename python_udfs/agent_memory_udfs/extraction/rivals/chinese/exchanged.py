"""What takes the place of what a memory tells: another thing, another town, another amount."""

from __future__ import annotations

import re
from functools import lru_cache

from .amounts import are_alike
from .clauses import SAYS_WHEN, UNIT, Clause, may_be_of
from .frames import Frame, frame_of, of_whom
from .holding import bare
from .moves import is_town
from .reading import ADVERB, WHEN

_SURE = 24  # the score of what takes the place of another
_SURE_AMOUNT = 23
_INSTEAD = re.compile(
    r"(?P<topic>[^,]{0,8}?)(?:(?:又|都|已经|全部?)*(?:改成?|换成?|转而|重新?|改为)"
    r"(?P<verb>[种学用喝吃坐骑住练做养看穿戴写打跑教卖开走追听玩染刷读信抽租订报])(?:成|了)?"
    r"|(?P<made>[染刷漆装铺剪烫])[成回])(?P<new>[^,了]{1,8}?)(?:了|啦|(?<=色))$"
)
_OF_ONE = "种住坐骑染刷铺漆剪烫抽"  # one does so with one thing at a time
_HAS_OVER = re.compile("[不没戒停退辞]|放弃")


def done_instead(said: Clause, held: str) -> int:
    """How surely one does the same with another thing: 今年改种大豆了 of 种的是玉米."""
    if said.frame.once:
        return 0
    other, match = _exchanges(said.text)
    if other and (found := _is_another(said, other, held)):
        return found
    if match is None or match["new"] in held:
        return 0
    verb = match["verb"] or match["made"]
    was = _done_with(verb).match(of_whom(held))
    if was is None or was["old"] in said.text:
        return 0
    topic, old = SAYS_WHEN.sub("", match["topic"]), was["old"]
    named = any(old[at : at + 2] in said.before + topic for at in range(len(old) - 1))
    if (verb not in _OF_ONE and not named and not topic) or set(topic) - set(held):
        return 0  # 改喝燕麦奶了 may be instead of anything
    if _HAS_OVER.search(said.before) and not set(bare(said.before)) & set(old):
        return 0
    return _SURE


@lru_cache(64)
def _exchanges(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What a clause names as new, and what is done instead."""
    return _NEW_ONE.match(text), _INSTEAD.match(text)


@lru_cache(64)
def _done_with(verb: str) -> re.Pattern[str]:
    """The pattern of what a memory says that one does with a thing."""
    return re.compile(
        rf"(?:{WHEN}|{ADVERB}|[^,]{{0,6}}?)(?:一直|主要|每天|平时|正?在)*{verb}(?:的是|的|了|着)?"
        r"(?P<old>[^,]{1,8})$"
    )


# 换了指纹锁 of 门锁是钥匙的, 换成工签了 of 拿学签
_NEW_ONE = re.compile(
    rf"(?P<topic>[^,]{{0,8}}?)(?:换成?|改成?|转成?|换到|调到|转到|拍到)了?(?:一?{UNIT}|新的?)?"
    r"(?P<new>[^,了]{2,7}?)(?:了|啦)?$"
)
_OLD_ONE = re.compile(
    rf"(?:{WHEN}|[^,]{{0,4}}?)(?:拿|用|住|上|办|交|吃|坐|开|走|值)(?:的是|着|了)?(?P<old>[^,]{{2,7}})$"
)
_OF_SORT = re.compile(r"(?P<noun>[^,]{1,5}?)(?:是|用的是)(?P<old>[^,]{1,6}?)的?$")
_SORTS = frozenset("签卡间岗班证牌险校馆路线锁号药灯床桌椅鞋帽表锅膜")
_BY_THE_WAY = re.compile("毕业|到期|公司|学校")


def _is_another(said: Clause, new_one: re.Match[str], held: str) -> int:
    new = new_one["new"]
    if "了" not in said.text or new in held or new[-1] not in _SORTS:
        return 0
    topic = set(_BY_THE_WAY.sub("", SAYS_WHEN.sub("", new_one["topic"])))
    whole = of_whom(held)
    was = _OLD_ONE.match(whole)
    if was and was["old"][-1] == new[-1] and was["old"] != new:
        return _SURE if topic <= {*held, *("宿舍" if "间" in new else "")} else 0
    sort = _OF_SORT.match(whole)
    if sort and sort["noun"][-1] == new[-1] and sort["old"] not in new:
        return _SURE if topic <= set(held) else 0
    return 0


_PLACED = re.compile(
    r"(?:现在)?(?:住|工作|上班|读书|定居)?在(?P<town>[^,]{2,4})(?:工作|上班|读书|生活|打工)?$"
)
_SETTLED = re.compile(
    r"(?:(?:调|搬|转|迁|嫁)(?:来|到|去|回)|(?:来|去|回)(?=[^,了]{2,4}?(?:定居|工作|发展|生活|上班|读书)))了?(?P<town>[^,了]{2,4}?)(?:定居|工作|发展|生活|上班|读书)?了$"
)


_HOME_AGAIN = re.compile(
    "回(?:了)?(?:老家|乡下|村里|家乡)(?!过|看|办|参加|吃|玩|探|扫|休)[^,]{0,6}了$"
)


def is_in_another_town(said: Clause, memory: Frame) -> int:
    """How surely one of the speaker's is in another town: 对象调来武汉了 of 对象在深圳."""
    if not memory.owner or memory.owner != said.frame.owner:
        return 0
    if _HOME_AGAIN.search(said.text) and (at := _PLACED.match(of_whom(memory.text))):
        return _SURE if is_town(at["town"]) else 0  # 老公回老家开店了
    settled = _SETTLED.search(said.text)
    placed = _PLACED.match(of_whom(memory.text)) if settled else None
    if settled is None or placed is None or placed["town"] in said.text:
        return 0
    return _SURE if is_town(settled["town"]) and is_town(placed["town"]) else 0


_SHIFTED = re.compile(
    r"(?:追加|增加|减少|压缩)到|[涨升降减加增提调改换变缩延扩砍跌窜飙冲攒练刷考长瘦胖跑养开写读看学做背存欠还][了]?(?:到|成|至|为|进|回)|只剩|剩下?|突破|跑进|刷新|破了?|达到"
)
_GOT = re.compile(
    r"(?:加|添|换|升|升级|出分|考完|刷|补|多|来|招|捡|生|领养|扩容|涨价|降价|调价|调整|走|裁|搬走|毕业|退|送走|死)[了]?|出[分成]绩?|成绩"
)
_DIFFERS = re.compile(
    r"(?:[又再多少新]|[涨降加减瘦胖长买卖提升掉借欠赚亏花]了?|还有|省了?|一共花了?|第)$"
)
_LASTS = re.compile(r"[了啦]$|现在|目前|如今|已经|只剩|起$")
_AIM = re.compile("目标|理想|期望|预计|计划|上限|起步|最[高低]|[空满]腹|[餐饭]后|税[前后]|想|打算")
_TELL = frozenset("口只条位匹头")
_CHANGED = frozenset("涨升降减加增提调改换变添补刷出分考完次价第一二三又再多捡条块根台个")


def has_other_amount(clauses: list[Clause], held: str) -> int:
    """How surely a clause has another amount of the same: 加了条内存, 现在32G of 电脑是16G内存."""
    memory = frame_of(held)
    if not memory.amounts or memory.brief or _AIM.search(held):
        return 0
    return max(
        (
            _has_other(said, memory)
            for said in clauses
            if said.frame.amounts
            and not said.frame.brief
            and not said.frame.denied
            and may_be_of(said, memory)
            and not _AIM.search(said.text)
        ),
        default=0,
    )


def _has_other(clause: Clause, memory: Frame) -> int:
    said, earlier = clause.frame, clause.frame_before
    shifted = _SHIFTED.search(said.text) is not None
    anew = earlier is not None and _GOT.search(earlier.text) and earlier.text[-1] in "了啦"
    if (said.once and not shifted) or not (shifted or anew or _LASTS.search(clause.text)):
        return 0
    if not said.cases <= memory.cases:
        return 0
    fits = [
        (new, old)
        for new in said.amounts for old in memory.amounts
        if new.measure == old.measure
        or (are_alike(new, old) and "bare" in (new.measure, old.measure))
    ]  # fmt: skip
    if len(fits) != 1 or fits[0][0].measure in ("weekday", "clock", "date", "age", "grade", "code"):
        return 0
    new, old = fits[0]
    if any(each.begin == new.end for each in said.amounts):
        return 0  # 十块一斤
    if new.value == old.value or _DIFFERS.search(said.text[: new.begin]):
        return 0
    topic = said.content - _CHANGED
    if topic:
        return (
            _SURE_AMOUNT
            if topic <= memory.content and (len(topic) > 1 or memory.text[0] in topic)
            else 0
        )
    if said.owner and shifted and not memory.content:
        return _SURE_AMOUNT  # 今年给爸妈涨到三千了
    if earlier is None or (earlier.amounts and earlier.content):
        return 0
    about = earlier.content - _CHANGED
    if earlier.owner != memory.owner or not _GOT.search(earlier.text):
        return 0
    named = len(about) > 1 and about <= memory.content
    alone = memory.text.count(new.measure) == 1  # not 一只猫和一只狗
    counted = not about and alone and new.measure == old.measure and new.measure in _TELL
    return _SURE_AMOUNT if named or counted else 0
