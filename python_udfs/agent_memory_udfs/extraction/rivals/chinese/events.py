"""Whether something happened to what a memory tells of, after which it is over.

A clause says that something of a class happened to a thing, or that one does something with it no
more: 花呗关了, 不挤地铁了. A memory holds a thing in one of a few ways: one has it, uses it, does
it. It is over where the thing is the same, where the clause names nothing else, and where the class
ends what is held so. Classes are data, data/events_chinese.toml.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ....data import table
from .amounts import are_alike
from .frames import Frame, frame_of, of_one
from .reading import ADVERB, SELF, WHEN
from .things import LEFT_AT
from .words import BESIDE, NUMBER, UNREAL


class Event(NamedTuple):
    """What a clause tells of a thing: its class, the thing, and whether the verb denies."""

    name: str
    thing: str
    verb: str  # of a denial: 挤 of 不挤地铁了
    some: bool = False  # one or more of them: 死了一条金鱼


class Hold(NamedTuple):
    """What a memory holds: how ("has", "uses", ...), the thing, and the verb."""

    how: frozenset[str]
    thing: str
    verb: str


_CLASSES = tuple(
    (
        name,
        sorted(entry["words"], key=len, reverse=True),
        frozenset(entry["ends"]),
        tuple(entry["but"]),
    )
    for name, entry in table("events_chinese").items()
)
_ENDS = {name: ends for name, _, ends, _ in _CLASSES}
_BUT = {name: but for name, _, _, but in _CLASSES}
_FESTIVAL = "国庆|春节|五一|元旦|暑假|寒假|中秋|端午|双十一|618|这学期|上学期|昨晚|节后|月底|周末"
_COUNTED = rf"(?:{NUMBER}|几|这|那)?[个只条台辆本张件位双部份套间盆棵块支副款门节家群张]"
# Between a thing and what happened to it.
_BETWEEN = (
    rf"(?:{WHEN}|{ADVERB}|{SELF}|在[^,]{{1,6}}[上里中内]|一口气全?|因为[^,]{{1,4}}|第[一二三四五六七八九十几]次"
    rf"|学不下去|坚持不下去|[喝吃用打]?满?一个(?:疗程|月|学期)|任期|[去和跟][^,]{{1,3}}|最后(?:一门)?|全都?|全部|已|{NUMBER}门|让我|一次性?|一并|的事|那边|这边|老早|慢慢|自动|自己)*"
)
_SUFFIX = "(?:掉|光|走|出去|回去|完)?"
_LENGTH = rf"(?:快|有|都|已经)?(?:{NUMBER}|好几|几)个?半?多?(?:天|周|星期|月|年)(?:多|了)*|很久|好久|半年多?"
_TAIL = rf"(?:给[^,了]{{1,6}}|回[^,了]{{1,4}}|到(?:乡下|老家|朋友家|收容所)|在[^,了]{{1,4}}[上里])?(?:了|啦)(?:{_LENGTH}|[^,了]{{0,3}}了)?$"


def _said(words: list[str]) -> str:
    return "|".join(map(re.escape, words))


_BEHIND = tuple(
    (
        name,
        re.compile(
            rf"(?P<thing>[^,]{{1,12}}?){_BETWEEN}[喝练学打弹跑看用]?(?:{_said(words)}){_SUFFIX}{_TAIL}"
        ),
    )
    for name, words, _, _ in _CLASSES
    if name != "gained"
)
_BEFORE = tuple(
    (
        name,
        re.compile(
            rf"(?:{WHEN}|{ADVERB}|{SELF}|{_FESTIVAL}|前几天|把)*(?:{_said(words)}){_SUFFIX}(?:了|到|(?<=学会)|(?<=拿到)|(?<=找到)|(?<=装上)|(?<=考上)|(?<=退出)|(?<=告别)|(?<=放弃))"
            rf"(?P<some>{_COUNTED})?(?P<thing>[^,了]{{1,10}}?)(?:了|啦)?$"
        ),
    )
    for name, words, _, _ in _CLASSES
)
_DENIAL = r"(?:再也不|不再|没有?再|再没|不用|不需要|用不着|不想|不肯|不)(?:用|再|肯|想|敢|会|能|去)*"
_VERBS = "用吃喝抽住租坐骑开挤上学练打玩踢弹跳跑追看读听养戴穿做干写画唱带教怕爱信订买考去卖接送熬"
_NO_MORE = re.compile(
    rf"(?P<topic>[^,]{{0,10}}?)(?:{WHEN}|{ADVERB}|{SELF}|大[一二三四]|居然)*{_DENIAL}(?P<verb>[{_VERBS}])?(?P<thing>[^,了不]{{0,8}}?)(?:了|啦)$"
)

_HOLDS = (
    ("plans", r"(?:想|打算|准备|计划|备考|备战|约好|决定|要)(?:去|考|买|养|学|参加|做|当|和|跟)*|报名?了|订了"),
    ("lacks", r"(?:还)?(?:没有?|不会|不)(?:买|养|装|办|考|过|拿到?)?"),
    ("likes", r"(?:很|最|特别|超)?(?:喜欢|爱)(?:[喝吃看玩听打])?|是(?=.{1,6}(?:球迷|粉丝|粉)$)"),
    ("fears", r"(?:很|最|特别)?(?:怕|讨厌)"),
    ("owes", r"(?:还)?(?:欠|在还|背着)"),
    ("lives", r"(?:住|租|在[^,]{2,6}租)(?:在|的?房子在)?"),
    ("works", r"(?:自己)?(?:开了?(?=.{0,4}[店馆厂司社行坊室摊铺])|是|当|在[^,]{1,6}当|做|跑|摆摊?|经营)"),
    ("takes", r"(?:每天|平时|经常|睡前|早上|晚上)*(?:在)?(?:喝|吃|抽|服|打(?=针|胰))"),
    ("uses", r"(?:[^,]{0,5}?)(?:用的是|用|坐|骑|戴|穿|开(?=一?[辆台]))"),
    ("has", r"(?:家里?)?(?:有|养|种|收集|收藏|买|存|囤|持有)了?着?"),
    ("has_for", r"(?:有|办|订|开通|报|充|参加|加入|买|是(?=.{1,8}会员$))了?"),
    ("at", r"(?:正?在|在家)(?:学|练|写|读|看|追|装修|办|考|做|上|打|玩|带|准备|备考|还|喝|吃|修)?"),
    ("does", r"(?:每.{1,3}|平时|经常|周末)*(?:正?在)?(?:学|练|玩|踢|弹|打|跳|跑|上|追|看|读|写|画|唱|做|教|拍|钓|爬|游|滑|参加|带)"),
)
_HELD = tuple((how, re.compile(pattern)) for how, pattern in _HOLDS)
_TESTED = re.compile("学车|科目|考|级|证|驾照|备|面试|签证|申请")
_AILS = re.compile(
    r"(?P<thing>[^,]{1,6}?)(?:很|有点|比较|总是|老是|经常|一直)*(?:偏[高低]|高|低|严重|厉害|疼|痛|不好|不足|超标)$"
)
_SERVICE = re.compile(
    "卡|会员|课|班|险|号|账户|账号|专栏|订阅|周刊|杂志|套餐|宽带|读书会|社团?|群|团|俱乐部|网盘|邮箱|半马|全马|马拉松|比赛|网课|私教|家教|基金|股票"
)
_FRONT = re.compile(
    rf"^(?:{WHEN}|{ADVERB}|{SELF}|{_FESTIVAL}|把|将|的|那|这|{_COUNTED}|(?:老婆|爸妈|领导|医生|老板|教练|学校|公司)(?:逼|让|叫|给|把))+(?=.)"
)
_BACK = re.compile(
    rf"(?<=..)(?:{WHEN}|{ADVERB}|{SELF}|[了着过那]|的?活儿?|自动续费|会员到期就|的|治疗|计划|爱好|生意)+$|(?<=.)的$"
)
# 地铁 of 坐地铁上班: what for.
_WHAT_FOR = re.compile(
    r"(?<=..)(?:去?(?:上班|上学|通勤|代步|出行|买菜|办公)|接送?孩子|打字|写[字作文稿代码]{1,2}|记[笔账]{1,2}记?|看书|聊天|入睡|调理|治疗|养[胃生]|提神|减肥|锻炼|管理\S+)$"
)
_REACH = 24


@lru_cache(1024)
def bare(thing: str) -> str:
    """A thing without whose, when and how many."""
    thing = re.sub(r"[《》的]", "", _FRONT.sub("", _BACK.sub("", _FRONT.sub("", thing))))
    thing = _WHAT_FOR.sub("", thing)
    return re.sub(rf"^{_COUNTED}(?=.)", "", thing)


@lru_cache(64)
def events_in(clause: str) -> tuple[Event, ...]:
    """What the clause says happened to things."""
    found = []
    plain = re.sub(r"[《》]", "", clause)
    for name, pattern in (*_BEHIND, *_BEFORE):
        match = pattern.match(plain)
        if match is None:
            continue
        thing = bare(match["thing"])
        if thing and not thing.endswith(_BUT[name]):
            some = match.groupdict().get("some") or ""
            found.append(Event(name, thing, "", bool(some) and some[0] not in "那这"))
    match = _NO_MORE.match(plain)
    if match:
        thing, topic = bare(match["thing"]), bare(match["topic"])
        found.append(Event("denied", thing or topic, match["verb"] or ""))
    return tuple(found)


@lru_cache(1024)
def holds_of(held: str) -> tuple[Hold, ...]:
    """What a memory, or a part of it, holds."""
    found = []
    plain = re.sub(r"[《》]", "", held)
    plain = re.sub(rf"^(?:{SELF}|{WHEN})+(?=.)", "", plain)
    for how, pattern in _HELD:
        match = pattern.match(plain)
        if match and match.end() < len(plain):
            thing = bare(re.sub(rf"^(?:{_COUNTED}|{NUMBER}[次回趟])", "", plain[match.end() :]))
            hows = {how}
            if how == "at" and _TESTED.search(held):
                hows.add("at_test")
            if how == "has_for" and not _SERVICE.search(thing):
                continue
            if thing:
                found.append(Hold(frozenset(hows), thing, match.group()[-1:]))
    ails = _AILS.match(plain)
    if ails:
        found.append(Hold(frozenset({"ails"}), bare(ails["thing"]), ""))
    return tuple(found)


_HEADS = ("车", "机", "卡", "店", "课", "班", "照", "证", "会员", "球迷", "粉丝", "专栏", "系统", "号", "赛", "键盘", "电脑", "手机", "平板", "账号")
_SUCH = {
    frozenset((kind, member))
    for row in table("changes_chinese")["such"]["kinds"]
    for kind, members in [row.split(": ")]
    for member in members.split()
}


def is_same(told: str, held: str) -> int:
    """How much of a thing two wordings have in common where they name one; 0 where they don't."""
    if told == held:
        return len(told) + 2
    if len(told) < 2 or len(held) < 2:
        return 0
    if held.endswith(told) or told.endswith(held):
        longer, shorter = (told, held) if len(told) > len(held) else (held, told)
        return len(shorter) if longer is held or len(longer) - len(shorter) < 3 else 0
    if held.startswith(told) and held[len(told) :] in _HEADS:
        return len(told)
    if told[-1] == held[-1] and set(told) <= set(held):
        return len(told)  # 山姆卡 of 山姆会员卡
    return 0


def _is_such(told: str, held: str) -> bool:
    """Whether one is of the kind of the other: 橘猫 of 宠物, 重疾险 of 保险."""
    return any(
        frozenset((held, told[-size:])) in _SUCH for size in range(1, min(len(told), 4) + 1)
    )


_MAY_NOT = frozenset(("has", "owes", "lacks", "at_test"))
_SHIFTED = re.compile(
    r"[涨升降减加增提调改换变缩延扩砍跌窜飙冲攒练刷考长瘦胖跑养开写读看学做背存欠还][了]?(?:到|成|至|为|进|回)|只剩|剩下?|突破|跑进|刷新|破了?|达到"
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


def has_other_amount(clauses: list[str], held: str) -> int:
    """How surely a clause has another amount of the same: 加了条内存, 现在32G of 电脑是16G内存."""
    memory = frame_of(held)
    if not memory.amounts or memory.brief or _AIM.search(held):
        return 0
    before: Frame | None = None
    for clause in clauses:
        for part in _IN_TWO.split(clause):
            said, earlier = frame_of(part), before
            before = said
            if not said.amounts or said.brief or said.denied or not _may_be_of(said, memory):
                continue
            if BESIDE.search(part) or UNREAL.search(part) or _ASKS.search(part) or _AIM.search(part):
                continue
            if found := _has_other(said, memory, earlier, part):
                return found
    return 0


def _has_other(said: Frame, memory: Frame, earlier: Frame | None, part: str) -> int:
    shifted = _SHIFTED.search(said.text) is not None
    anew = earlier is not None and _GOT.search(earlier.text) and earlier.text[-1] in "了啦"
    if (said.once and not shifted) or not (shifted or anew or _LASTS.search(part)):
        return 0
    if not said.cases <= memory.cases:
        return 0
    fits = [
        (new, old)
        for new in said.amounts for old in memory.amounts
        if new.measure == old.measure or (are_alike(new, old) and "bare" in (new.measure, old.measure))
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
        return 23 if topic <= memory.content and (len(topic) > 1 or memory.text[0] in topic) else 0
    if said.owner and shifted and not memory.content:
        return 23  # 今年给爸妈涨到三千了
    if earlier is None or earlier.amounts and earlier.content:
        return 0
    about = earlier.content - _CHANGED
    if not _may_be_of(earlier, memory) or not _GOT.search(earlier.text):
        return 0
    named = len(about) > 1 and about <= memory.content
    counted = not about and new.measure == old.measure and new.measure in _TELL
    return 23 if named or counted else 0


_ASKS = re.compile(r"怎么|什么|哪|多少|要不要|值不值|好不好|是不是|能不能|会不会|吗|呢|[?]|帮我|推荐")
_FOR_NOW = re.compile(
    r"今[天晚早]|昨[天晚]|明[天早]|这[次周几两]|本周|上次|暂时|先不|一天|临时|假期|放假|这个月|下雨|停电|停水|故障|偶尔"
)
_IN_TWO = re.compile(r"(?<=了)(?=换|改|买|入|搬|转|又|现在|去|回|重新|租)")


def has_happened(clauses: list[str], held: str) -> int:
    """How surely something happened after which a memory is over."""
    best = 0
    memory = frame_of(held)
    parts = dict.fromkeys((held, *held.split(",")))
    holds = [hold for part in parts for hold in holds_of(part)]
    if not holds:
        return 0
    before = ""
    for clause in clauses:
        for part in _IN_TWO.split(clause):
            earlier, before = before, part
            events = events_in(part)
            if not events or BESIDE.search(part) or UNREAL.search(re.sub("不想", "", part)):
                continue
            frame = frame_of(part)
            if LEFT_AT.search(part):
                continue
            if _ASKS.search(part) or not _may_be_of(frame, memory) or not frame.cases <= memory.cases:
                continue
            for_now = frame.brief or _FOR_NOW.search(part) or _FOR_NOW.search(earlier)
            for event in events:
                for hold in holds:
                    if event.some and memory.amounts:
                        continue
                    best = max(best, _ended_by(event, hold, for_now=bool(for_now)))
    return best


def _may_be_of(said: Frame, held: Frame) -> bool:
    return said.owner == held.owner or (bool(held.owner) and of_one(said, held))


def _ended_by(event: Event, hold: Hold, *, for_now: bool) -> int:
    if event.name != "denied":
        if not hold.how & _ENDS[event.name]:
            return 0
        if for_now and event.name not in ("disposed", "reached", "gained"):
            return 0
    elif hold.how & _MAY_NOT or for_now:
        return 0
    size = is_same(event.thing, hold.thing)
    if event.name == "gained" and not size:
        size = 2 if _is_such(event.thing, hold.thing) else 0
    return _REACH + size if size else 0
