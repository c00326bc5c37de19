"""Whether something happened to what a memory tells of, after which it is over.

A clause says that something of a class happened to a thing, or that one does something with it no
more: 花呗关了, 不挤地铁了. A memory holds a thing in one of a few ways (see `holding`). It is over
where the thing stands in the clause with nothing else that is named, and where the class ends what
is held so. Classes are data, data/events_chinese.toml.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ....data import table
from .clauses import AGENT_BEFORE, COUNTED, FESTIVAL, SAYS_WHEN, Clause, may_be_of
from .exchanged import done_instead, is_in_another_town
from .frames import KIN, Frame, frame_of, of_whom
from .holding import Hold, holds_of, wordings_of
from .reading import ADVERB, SELF, WHEN, common_run
from .words import COMMON, NUMBER

REACH = 24  # the score of a thing that is over, to which the length of its name is added


def has_happened(clauses: list[Clause], held: str) -> int:
    """How surely something happened after which a memory is over."""
    memory = frame_of(held)
    holds = None
    for said in clauses:
        if not may_be_of(said, memory) or not said.frame.cases <= memory.cases:
            continue
        if not said.frame.brief and (
            found := done_instead(said, held) or is_in_another_town(said, memory)
        ):
            return found
        if not _tells(said.text):
            continue
        if holds is None:
            parts = dict.fromkeys((held, *held.split(",")))
            holds = [hold for part in parts for hold in holds_of(part)]
        text = _with_thing(said, holds)
        for hold in holds:
            if found := _ended_by(text, hold, memory, for_now=said.for_now):
                return found
    return 0


def has_likely_happened(clauses: list[Clause], held: str) -> bool:
    """Whether something happened to what a clause calls by a part of its name: 死飞让人偷了 of
    买了辆死飞骑着玩."""
    memory = frame_of(held)
    holds = [hold for part in dict.fromkeys((held, *held.split(","))) for hold in holds_of(part)]
    for said in clauses:
        if not may_be_of(said, memory) or said.frame.brief or said.for_now:
            continue
        if not said.frame.cases <= memory.cases or not _tells(said.text):
            continue
        for hold in holds:
            part = common_run(said.text, hold.thing)
            if not 1 < len(part) < len(hold.thing) < 9 or part in COMMON:
                continue
            events, some = _events_of(part, said.text, memory, hold.verb)
            if not some and any(
                _ends(event, hold, part, whole=True, for_now=False) for event in events
            ):
                return True
    return False


def _ended_by(text: str, hold: Hold, memory: Frame, *, for_now: bool) -> int:
    if "lacks" in hold.how and (_is_such(text, hold.thing) or _is_done(text, hold.thing, memory)):
        return REACH + 2
    for thing, whole in wordings_of(hold.thing, hold.verb):
        if thing not in text:
            continue
        events, some = _events_of(thing, text, memory, hold.verb)
        if some and f"一{some}" not in memory.text:
            continue  # 死了一条金鱼 of 养了三条金鱼
        if hold.verb in _MAKES and _TAKEN_IN.search(text):
            continue  # 小说看完了 of 在写小说
        if any(_ends(event, hold, thing, whole=whole, for_now=for_now) for event in events):
            return REACH + len(thing)
    return 0


_MAKES = tuple("写译编画录拍")
_TAKEN_IN = re.compile("[看读追听]完")


def _ends(event: str, hold: Hold, thing: str, *, whole: bool, for_now: bool) -> bool:
    if event == "unwanted":
        return bool(hold.how & _WANTED) and not for_now
    if event == "denied":
        return not hold.how & _NOT_DENIED and not for_now
    if event == "cured" and thing != hold.thing:
        return False  # 血压正常了 of 有高血压
    if not hold.how & _ENDS[event] or any(
        thing == but or (len(but) > 1 and thing.endswith(but)) for but in _BUT[event]
    ):
        return False
    return whole and not for_now if event not in _FOR_GOOD else whole


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
# What ends a thing for good is told of today too, and of the whole of it.
_FOR_GOOD = ("disposed", "reached", "gained")
_WANTED = frozenset(("plans", "at", "at_test", "does"))  # 公务员不考了 ends no 是公务员
_NOT_DENIED = frozenset(("has", "owes", "lacks", "at_test"))
# Between a thing and what happened to it.
_BETWEEN = (
    rf"(?:课程?|证书?|班|会员|的?账号|的号|的店|的?股票|的?基金|号|App|社|系统|店)?(?:的(?:事情?|活儿?|念头|想法|打算|计划)|那边|这边)?(?:{WHEN}|{ADVERB}|{SELF}|(?:我的?)?(?:{KIN}|[爸妈])|{NUMBER}?门"
    rf"|在[^,]{{1,6}}[上里中内]|一口气全?|因为[^,]{{1,4}}|第[一二三四五六七八九十几]次|[学坚做写练][持]?不下去|[喝吃用打]?[满完]?{NUMBER}个?(?:疗程|月|学期|周)|[上学打]完了?|算是|差不多|补考|重修|[用吃喝]完(?:我|就)*"
    r"|任期满?|[去和跟嫌][^,]{1,3}?|[^,]{0,3}太[^,]{1,3}?|被[^,]{0,4}?|让[^,]{1,4}?|一[口点次]都?|做到[^,]{1,3}?|干到[^,]{1,3}?|最后(?:一门)?|全都?|全部|一次性?|一并|老早|慢慢|自动|自己|好几个?[月周年]|会员|到期){0,3}"
)
_SUFFIX = "(?:掉|光|走|出去|回去|完|下来|起来|出来|回来)?"
_LENGTH = (
    rf"(?:快|有|都|已经)?(?:{NUMBER}|好几|几)个?半?多?(?:天|周|星期|月|年)(?:多|了)*"
    "|很久|好久|半年多?"
)
_TAIL = (
    r"(?:给[^,了]{1,6}|回[^,了]{1,4}|到(?:乡下|老家|朋友家|收容所)|在[^,了]{1,4}[上里])?"
    rf"(?:了|啦)(?:{_LENGTH}|[^,了]{{0,3}}了)?$"
)
_FRONT = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|{FESTIVAL}|[把将的那这跟和与]|{COUNTED}"
    r"|(?:(?:老婆|老公|爸妈|我[爸妈]|领导|医生|老板|教练|学校|公司|大夫|家里)?(?:逼|让|叫|给|帮|替|劝)(?:我|用户)?)"
    r"|复查|体检|检查|化验|靠[^,]{1,4}|[^,]{1,5}?(?:了|完|以后|之后|后)[^,]{0,1}){0,3}"
)
_DENIAL = (
    r"(?:再也不|不再|没有?再|再没|不用|不需要|用不着|不想|不肯|不打算|不敢|没|不)"
    r"(?:用|再|肯|想|敢|会|能|去|着|继续)*"
)
_VERBS = (
    "用吃喝抽住租坐骑开挤上学练刷逛打玩踢弹跳跑追看读听养戴穿做干写画唱带教怕爱信订买考去卖接送熬续更"
    "回喂管包爬游滑钓遛"
)


def _said(words: list[str]) -> str:
    return "|".join(map(re.escape, words))


_BEHIND = tuple(
    (name, re.compile(rf"{_BETWEEN}[喝练学打弹跑看用做]?(?:{_said(words)}){_SUFFIX}{_TAIL}"))
    for name, words, _, _ in _CLASSES
)
_AHEAD = tuple(
    (
        name,
        re.compile(
            rf"(?P<front>.*?)(?:{_said(words)}){_SUFFIX}(?:了|到|(?<=[掉戒])|(?<=学会)|(?<=拿到)|(?<=找到)|(?<=装上)"
            rf"|(?<=考上)|(?<=退出)|(?<=告别)|(?<=取消)|(?<=注销)|(?<=卸载)|(?<=放弃)|(?<=离开))(?P<some>{COUNTED})?(?:我的?)?$"
        ),
    )
    for name, words, _, _ in _CLASSES
)
# 花西子用完我就换毛戈平了
_CHANGED_BEHIND = re.compile(
    r"(?:[用吃喝]完|太[^,]{1,3}|用腻|吃腻|喝腻|不好[用吃喝])了?(?:我|就|直接|干脆|也)*(?:换|改)(?:成|用|到|回|喝|吃)?[^,了]{1,8}了$"
)
# 扫地机器人送我妈了
_GIVEN = re.compile(
    rf"{_BETWEEN}(?:送|给|转)给?我?的?(?:{KIN}|[爸妈哥姐弟妹]|朋友|邻居|同事|亲戚|别人|人家)了$"
)
_ANYBODYS = ("公司", "学校", "单位", "小区", "工厂", "厂里", "社区")
_CANCELLED = re.compile(r"(?:已经|都|又|全|今年|也)*(?:取消|撤|停开?|停运|停办|关|没)了$")
_NO_MORE_BEHIND = re.compile(
    rf"{_BETWEEN}(?!没[了啦]){_DENIAL}(?:(?P<verb>[{_VERBS}])|考虑|参加|联系|更新|回购)?(?:下去)?(?:了|啦|$)"
)
_NO_MORE_AHEAD = re.compile(rf"(?P<front>.*?)(?:大[一二三四]|居然|就)?{_DENIAL}[{_VERBS}]?$")
_OVER = re.compile("(?:了|啦)?$")

_GAP = re.compile(_BETWEEN)
_DOER = re.compile(rf"(?:{KIN}|[爸妈])")
_MATTERS = (
    "的号",
    "的账号",
    "的店",
    "的会员",
    "的股票",
    "的基金",
    "的事",
    "的活",
    "的念头",
    "的想法",
    "的打算",
    "的计划",
)


@lru_cache(256)
def _events_of(thing: str, text: str, memory: Frame, verb: str) -> tuple[set[str], str]:
    """The classes of what the clause says happened to the thing, and in which unit: 死了一条."""
    found: set[str] = set()
    begin = text.find(thing)
    while begin >= 0:
        left, right = text[:begin], text[begin + len(thing) :].removesuffix("的工作")
        clear = _is_clear(left, memory) or set(left) <= {*memory.text, "的"}
        if left in _ANYBODYS and _CANCELLED.match(right):
            found.add("quit")  # 公司班车取消了
        if clear and _is_of_it(right, memory):
            found.update(name for name, pattern in _BEHIND if pattern.match(right))
            if _GIVEN.match(right):
                found.add("disposed")
            if _CHANGED_BEHIND.match(right):
                found.add("quit")
            if "还没" not in right and (over := _NO_MORE_BEHIND.match(right)):
                found.add(_denied(over["verb"]))
        if _OVER.match(right):
            denied = _NO_MORE_AHEAD.fullmatch(left) if right else None
            if denied and (left[-1:] == verb or _is_clear(denied["front"], memory)):
                found.add(_denied(left[-1:]))
            ahead = {name: match for name, p in _AHEAD if (match := p.fullmatch(left))}
            ahead = {
                name: match
                for name, match in ahead.items()
                if _is_clear(match["front"], memory)
                or (name == "quit" and match["front"] in _ANYBODYS)
            }
            if ahead:
                some = next(iter(ahead.values()))["some"] or ""
                return found | set(ahead), "" if some[:1] in ("那", "这") else some[-1:]
        begin = text.find(thing, begin + 1)
    return found, ""


def _is_clear(front: str, memory: Frame) -> bool:
    """Whether what stands in front of a thing names neither another nor another's."""
    if _FRONT.fullmatch(front):
        return True
    if agent := AGENT_BEFORE.match(front):
        whose = frame_of(agent["who"]).owner
        return whose == memory.owner and _FRONT.fullmatch(front[agent.end() :]) is not None
    whose = frame_of(front).owner
    return bool(whose) and whose == memory.owner and _FRONT.fullmatch(of_whom(front)) is not None


def _denied(verb: str | None) -> str:
    return "unwanted" if verb and verb in "考买" else "denied"


def _is_of_it(right: str, memory: Frame) -> bool:
    """Whether what stands behind a thing is of it, and of whom the memory is about."""
    if right.startswith(("的", "有", "会")) and not right.startswith("会员"):
        return right.startswith(_MATTERS)
    between = _GAP.match(right)
    doer = _DOER.search(between.group()) if between else None
    return doer is None or frame_of(doer.group()).owner[:1] == memory.owner[:1]


_SUCH = {
    frozenset((kind, member))
    for row in table("changes_chinese")["such"]["kinds"]
    for kind, members in [row.split(": ")]
    for member in members.split()
}


_GAINED = next(words for name, words, _, _ in _CLASSES if name == "gained")
_GAINS = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|{FESTIVAL})*(?:{_said(_GAINED)})"
    rf"(?:了|到|(?<=学会))?(?:{COUNTED})?(?P<thing>[^,了]{{1,8}}?)(?:了|啦)?$"
)


def _is_such(text: str, thing: str) -> bool:
    """Whether one has got what is of the kind of the thing: 领养了一只橘猫 of 没有养宠物."""
    match = _GAINS.match(text) if "了" in text else None
    told = match["thing"] if match else ""
    return any(frozenset((thing, told[-size:])) in _SUCH for size in range(1, 5) if told)


def _is_done(text: str, thing: str, memory: Frame) -> bool:
    """Whether what was not done yet is: 双眼皮昨天拆线了 of 还没拆线."""
    if len(thing) < 2 or text[-1:] not in "了啦" or not text[:-1].endswith(thing):
        return False
    front = text[: -len(thing) - 1]
    if re.search("[不没]", front):
        return False
    return bool(_FRONT.fullmatch(front)) or set(SAYS_WHEN.sub("", front)) <= set(memory.text)


def _with_thing(said: Clause, holds: list[Hold]) -> str:
    """A clause that tells only that it is over, with the thing of the one before: 太贵, 扔了."""
    over = _ALONE.match(said.text)
    if over is None:
        return said.text
    for hold in holds:
        for thing, whole in wordings_of(hold.thing, ""):
            begin = said.before.find(thing)
            left, right = said.before[: max(begin, 0)], said.before[begin + len(thing) :]
            named = whole and begin >= 0 and len(thing) > 1 and right[:1] not in ("", "的", "有")
            if named and _FRONT.fullmatch(left) and _VERB.match(right):
                return thing + (over["over"] if over["over"][0] in "不没" else "停了")
    return said.text


_LEFT_ALONE = [
    word for name, words, _, _ in _CLASSES if name in ("disposed", "quit", "stopped")
    for word in words
]  # fmt: skip
_ALONE = re.compile(
    rf"(?:我|就|只好|干脆|后来|所以|已经|早就?|全|都|直接|索性|果断|再也|彻底|真的|实在)*"
    rf"(?P<over>(?:{_said(_LEFT_ALONE)}){_SUFFIX}(?:了|啦)|不(?:再|想|打算|敢|肯)?[{_VERBS}]了)$"
)
_VERB = re.compile(
    rf"[{_VERBS}太不没又老总很也都全被]|让|越|实在|已经|确实|效果|没用|不行|坏|涨价|过期|到期"
)
_WORDS = sorted({re.escape(word) for _, words, _, _ in _CLASSES for word in words})
_TELLS = re.compile(rf"[不没换改]|{'|'.join(_WORDS)}")


@lru_cache(64)
def _tells(text: str) -> bool:
    """Whether a clause may tell of what happened to a thing."""
    return _TELLS.search(text) is not None
