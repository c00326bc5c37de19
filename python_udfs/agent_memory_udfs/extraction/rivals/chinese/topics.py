"""What a clause says is another now of what it names: 酒店换成亚朵了 of 酒店订的如家.

A memory states something of a topic (服务器在阿里云, 用notion记笔记, 预产期6月3号); a clause names the
topic, a verb of change and what it is now.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .amounts import amounts_of, are_alike
from .frames import KIN, Frame, of_whom, worded
from .reading import ADVERB, SELF, WHEN
from .words import any_of

_SURE = 24
_FILLED = rf"(?:{WHEN}|{ADVERB}|{SELF}|把|将|的|又|被|给|全|自己|医生说?|老板|公司|房东|学校|老师)*"
# How something changes, and what it can be then: elsewhere, of more or less, at another time, of
# another name, anything.
_VERBS = {
    "elsewhere": "搬|迁移?|挪|移|转移|转|调|换|导|切|迁",
    "more": "涨|升|降|提高?|减少?|增加?|加|扩|缩|砍|压缩|掉|跌|长|冲|破|达",
    "later": "延期?|推迟?|顺延|提前|延后|改签|改期|挪|调|改约|往后推|往前提",
    "named": "改名|更名|改叫|取名|改口",
    "any": "换|改|变|更换|更改|变更|切换|升级?|转|改投|改用|改去|染|剪|烫|留|刷|漆|改选|改订|改报|改买|改吃|改喝|改练|改打|改学|改写|改做|改穿",
}
_CHANGED = re.compile(
    rf"^{_FILLED}(?P<topic>[^,不没]{{1,9}}?){_FILLED}(?:从[^,]{{1,10}}?)?"
    rf"(?:{'|'.join(f'(?P<{name}>{verbs})' for name, verbs in _VERBS.items())})"
    r"(?P<to>到了?|成了?|为|至|回了?|去|用|叫|在|往|过来|上|进|给|了|约)*(?P<new>[^,了]{1,14}?)(?:家?的)?(?:了|啦|咯)?$"
)
_SAYS_TO = re.compile("[到成为至回去用叫在往上进给]|名")
_COPULA = (
    r"(?:现在|目前|一直|都|主要|暂时|一般)*(?:(?:[订用选报办买穿戴吃喝开骑写学读染留装铺定考住做走跑上练追看玩听放存挂设建托部签请找养种刷涂抹烫剪搞投](?:管|署|在|着)?)(?:的是|的|着|成|在)"
    r"|是|叫做?|姓|在|用的?是?|定在|约在|排在|位于|为|:)"
)
_STATED = re.compile(rf"^(?P<topic>[^,是叫在]{{1,8}}?)(?P<copula>{_COPULA})(?P<old>[^,]{{1,14}}?)的?$")
_DONE_BY = re.compile(
    r"^(?:一直|平时|都|主要|习惯|现在|一般)*(?:用|拿|靠|在|去|到|上)(?P<old>[^,]{1,12}?)"
    r"(?P<topic>(?:[记写存做画修听看打背管剪放买订点开炒理学健办加付发寄查练交聊拍导约挂][^,的]{1,4}))$"
)
_VERB_OF_IT = "记写存做画修听看打背管剪放买订点开炒理学健办加付发寄查练交聊拍导约挂"
_SAYS_NO_VALUE = re.compile("很|不|太(?!阳|原)|真|非常|比较|有点|挺|没|最|这|那|什么|怎么|忙|好[的了]?$")
_NAMES_NOTHING = frozenset("我的你他她它们时间日期名字地点")
_COLOUR = re.compile("[红黄蓝绿黑白灰紫粉棕金银橙]色?$|色$")


_FIGURE = re.compile(r"^(?P<topic>[A-Za-z]{2,10})(?:是|:)?(?P<old>\d[\d.]*)$")  # GPA3.2


class _State(NamedTuple):
    """What a memory states of a topic, and how: "在", "是", "by" (what one does it by), ""."""

    topic: str
    how: str
    old: str


@lru_cache(1024)
def _states_of(held: str) -> tuple[_State, ...]:
    plain = re.sub(rf"^(?:{SELF}|{WHEN}|的|都|一直)+(?=.)", "", of_whom(held)) or held
    found = []
    for part in dict.fromkeys((plain, *plain.split(","))):
        if (match := _STATED.match(part)) and not _SAYS_NO_VALUE.match(match["old"]):
            found.append(_State(_bare(match["topic"]), match["copula"], match["old"]))
        if match := _DONE_BY.match(part):
            found.append(_State(match["topic"].lstrip(_VERB_OF_IT), "by", match["old"]))
        if match := _FIGURE.match(part):
            found.append(_State(match["topic"], "", match["old"]))
        amounts = amounts_of(part)
        if len(amounts) == 1 and 0 < amounts[0].begin < 9 and match is None:
            ahead = re.sub(r"(?:是|有|在|每月|每个月|大概|了|到|定)+$", "", part[: amounts[0].begin])
            if ahead and not re.search("[吃喝跑走游骑睡抽读看写背练]$", ahead):
                found.append(_State(_bare(ahead), "", part[amounts[0].begin :]))
    return tuple(state for state in found if state.topic)


def _bare(topic: str) -> str:
    topic = re.sub(r"(?:的|时间|日期|日子|名字|地点|地址(?<=..地址)|这边|那边)+$", "", topic)
    return re.sub(rf"^(?:{SELF}|的|把|将)+(?=.)", "", topic)


@lru_cache(64)
def _change_of(text: str) -> re.Match[str] | None:
    return _CHANGED.match(of_whom(text) or text)


def is_other_of_topic(said: Frame, held: Frame) -> int:
    """How surely a clause says that what a memory states of a topic is another now."""
    if said.denied or held.denied or said.brief or said.once:
        return 0
    change = _change_of(said.text)
    if change is None or not said.cases <= held.cases:
        return 0
    topic, new = _bare(change["topic"]), change["new"]
    if not topic or set(topic) <= _NAMES_NOTHING or _SAYS_NO_VALUE.match(new):
        return 0
    for state in _states_of(held.text):
        if _is_one(topic, state.topic) and _may_become(change, state, new):
            return _SURE + len(topic)
    return 0


def _is_one(said: str, held: str) -> bool:
    """Whether two names are of one thing: 婚礼 and 我们的婚礼, 项目deadline and deadline."""
    if said == held or worded(said) == worded(held):
        return True
    one, other = sorted((said, held), key=len)
    return len(one) > 1 and other.endswith(one) and not _ANOTHER.search(other[: -len(one)])


# 工作邮箱 is another than 邮箱, 猫的医生 another's.
_ANOTHER = re.compile(
    rf"的$|工作|公司|单位|学校|私人|备用|副|第二|另|旧|前|别人|朋友|邻居|{KIN}|[爸妈哥姐弟妹]$|目标|理想"
    "|英语|数学|语文|钢琴|舞蹈|画画|游泳|物理|化学|历史|科|早|午|晚|夏|冬|春|秋"
)


def _may_become(change: re.Match[str], state: _State, new: str) -> bool:
    """Whether what a thing is now is of the kind of what it was."""
    old = state.old
    if new in old or old in new:
        return False
    was, is_now = amounts_of(old, ones=True), amounts_of(new, ones=True)
    if bool(was) != bool(is_now):
        return False
    if was and is_now:
        alike = are_alike(was[0], is_now[0]) or {was[0].measure, is_now[0].measure} <= _TIMED
        return alike and was[0].value != is_now[0].value
    if change["more"] or change["later"] or not (change["to"] or change["named"]):
        return False
    if not _SAYS_TO.search(change.group()[: change.start("new")]):
        return False
    if bool(_COLOUR.search(old)) != bool(_COLOUR.search(new)):
        return False
    if change["named"]:
        return state.how in ("叫", "叫做", "是", "姓", ":")
    if change["elsewhere"] and change["elsewhere"] not in ("换", "转", "切"):
        return state.how == "by" or state.how.endswith("在") or state.how == "位于"
    return re.fullmatch(KIN, state.topic) is None


_TIMED = frozenset(("weekday", "clock", "date"))

# 现在是v1.3了, 升到3.12了, of the only one that looks so
_VERSION = re.compile(r"[vV]?\d+(?:\.\d+)+(?![\d元块万千斤%])")
_IS_NOW = re.compile(
    rf"(?:{WHEN}|{ADVERB}|又)*(?:是|到|升级?到|升级?成|更新到|更到|用)+(?P<new>[vV]?\d+(?:\.\d+)+)(?:版本?)?(?:了|啦)?$"
)
_TEST = re.compile(
    "雅思|托福|GRE|GMAT|四级|六级|高考|中考|考研|专四|专八|普通话|多邻国|SAT|法考|教资|期[中末]|月考|模考|[一二三]模"
    "|数学|语文|英语|物理|化学|体测|GPA|绩点"
)
_SCORED = re.compile(r"(?:考|刷|出|得|拿|涨|提|冲|升)(?:到|了|分)+|[二三四]战|这[次回]")


def is_other_figure(said: Frame, held: Frame) -> int:
    """How surely a clause gives another version or score: 雅思二战考了7分 of 雅思6分."""
    if said.denied or held.denied or said.owner != held.owner:
        return 0
    if now := _IS_NOW.match(said.text):
        old = _VERSION.findall(held.text)
        same = len(old) == 1 and old[0].count(".") == now["new"].count(".")
        return _SURE if same and old[0] != now["new"] else 0
    tests = set(_TEST.findall(said.text))
    if len(tests) != 1 or tests != set(_TEST.findall(held.text)) or not _SCORED.search(said.text):
        return 0
    if len(said.amounts) != 1 or len(held.amounts) != 1:
        return 0
    new, old_one = said.amounts[0], held.amounts[0]
    return _SURE if are_alike(new, old_one) and new.value != old_one.value else 0


_HABIT = re.compile(
    r"^(?:我)?(?P<when>周末|平时|晚上|早上|中午|下午|下班后?|放假|睡前|午休|饭后|假期|寒暑假|早[饭餐]|午[饭餐]|晚[饭餐]|节假日|课余|业余)"
    r"(?:一般|通常|都|基本上?|大多|经常|总是|习惯|主要|就)+(?P<what>[^,]{2,12})$"
)
_HABIT_NOW = re.compile(
    r"^(?:(?:我)?(?:现在|如今|改成|开始)+(?:我)?(?P<when>[^,]{2,3}?)(?:都|一般|基本上?|就|会|改|经常|总是)+|(?P<when2>[^,]{2,3}?)(?:现在|改成?|开始)(?:都|一般|基本上?|就)*)(?P<what>[^,不没]{2,12}?)了?$"
)


def is_other_habit(said: Frame, held: Frame) -> int:
    """How surely one does another thing as a rule: 现在周末都出去爬山 of 周末一般宅家."""
    was = _HABIT.match(held.text)
    now = _HABIT_NOW.match(said.text) if was and not said.denied else None
    if now is None or was is None or said.owner != held.owner:
        return 0
    if (now["when"] or now["when2"]) != was["when"] or was["what"] in now["what"]:
        return 0
    return _SURE


_FILLS = rf"(?:{WHEN}|{ADVERB}|{SELF}|[也都早再又真])*"
_TURNED = re.compile(
    rf"^{_FILLS}(?P<thing>[^,不没]{{1,6}}?){_FILLS}(?:不(?:再|想|打算|能)?(?P<verb>[\u4e00-\u9fff])(?:下去)?|没(?:再)?(?P<verb2>[\u4e00-\u9fff]))了$"
)
_ONGOING = re.compile(r"(?:还|一直|最近|每[天周月]|平时|主要|现在|靠|以|正|天天|经常|坚持)*")


def is_turned_down(said: Frame, held: Frame) -> int:
    """How surely one does no more what a memory tells: 地不种了 of 在村里种地."""
    if said.brief or said.once or held.denied:
        return 0
    match = _TURNED.match(of_whom(said.text) or said.text)
    if match is None:
        return 0
    verb, thing = match["verb"] or match["verb2"], match["thing"]
    if re.search(any_of("no_habit"), held.text):
        return 0
    done = re.compile(rf"(?:^|[^会不没想]){verb}(?:[^,\u4e86]{{0,3}}?){re.escape(thing)}(?:为生|的)?$")
    return _SURE + len(thing) if done.search(held.text) else 0
