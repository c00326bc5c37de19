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
from .frames import KIN, Frame, frame_of, of_one, of_whom
from .moves import is_town
from .reading import ADVERB, SELF, WHEN
from .things import LEFT_AT
from .words import BESIDE, NUMBER, UNREAL, any_of


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
_UNIT = "[个只条台辆本张件位双部份套间盆棵块支副款门节家群张]"
_COUNTED = rf"(?:{NUMBER}|几|这|那)?{_UNIT}"
# Between a thing and what happened to it.
_BETWEEN = (
    rf"(?:课程?|班|会员|账号|号|App|社|系统)?(?:的(?:事情?|活儿?|念头|想法|打算|计划)|那边|这边)?(?:{WHEN}|{ADVERB}|{SELF}|(?:我的?)?(?:{KIN}|[爸妈])|{NUMBER}?门"
    rf"|在[^,]{{1,6}}[上里中内]|一口气全?|因为[^,]{{1,4}}|第[一二三四五六七八九十几]次|[学坚做写练][持]?不下去|[喝吃用打]?满?{NUMBER}个?(?:疗程|月|学期|周)|算是|差不多|补考|重修|[用吃喝]完(?:我|就)*"
    r"|任期满?|[去和跟嫌][^,]{1,3}?|太[^,]{1,3}?|被[^,]{0,4}?|让[^,]{1,4}?|做到[^,]{1,3}?|干到[^,]{1,3}?|最后(?:一门)?|全都?|全部|一次性?|一并|老早|慢慢|自动|自己|好几个?[月周年]|会员|到期)*"
)
_SUFFIX = "(?:掉|光|走|出去|回去|完|下来|起来|出来|回来)?"
_LENGTH = rf"(?:快|有|都|已经)?(?:{NUMBER}|好几|几)个?半?多?(?:天|周|星期|月|年)(?:多|了)*|很久|好久|半年多?"
_TAIL = (
    r"(?:给[^,了]{1,6}|回[^,了]{1,4}|到(?:乡下|老家|朋友家|收容所)|在[^,了]{1,4}[上里])?"
    rf"(?:了|啦)(?:{_LENGTH}|[^,了]{{0,3}}了)?$"
)
_FRONT = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|{_FESTIVAL}|前几天|[把将的那这跟和与]|{_COUNTED}"
    r"|(?:(?:老婆|老公|爸妈|我[爸妈]|领导|医生|老板|教练|学校|公司|大夫|家里)?(?:逼|让|叫|给|帮|替|劝)(?:我|用户)?)"
    r"|复查|体检|检查|化验|靠[^,]{1,4}|[^,]{1,5}?(?:了|完|以后|之后|后)[^,]{0,1})*"
)
_DENIAL = (
    r"(?:再也不|不再|没有?再|再没|不用|不需要|用不着|不想|不肯|不打算|不敢|没|不)"
    r"(?:用|再|肯|想|敢|会|能|去|着|继续)*"
)
_VERBS = "用吃喝抽住租坐骑开挤上学练打玩踢弹跳跑追看读听养戴穿做干写画唱带教怕爱信订买考去卖接送熬续更回喂订管包"


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
            rf"(?P<front>.*?)(?:{_said(words)}){_SUFFIX}(?:了|到|(?<=学会)|(?<=拿到)|(?<=找到)|(?<=装上)"
            rf"|(?<=考上)|(?<=退出)|(?<=告别)|(?<=放弃)|(?<=离开))(?P<some>{_COUNTED})?(?:我的?)?$"
        ),
    )
    for name, words, _, _ in _CLASSES
)
# 花西子用完我就换毛戈平了
_CHANGED_BEHIND = re.compile(
    r"(?:[用吃喝]完|太[^,]{1,3}|用腻|吃腻|喝腻|不好[用吃喝])了?(?:我|就|直接|干脆|也)*(?:换|改)(?:成|用|到|回|喝|吃)?[^,了]{1,8}了$"
)
_NO_MORE_BEHIND = re.compile(rf"{_BETWEEN}{_DENIAL}(?:[{_VERBS}]|考虑|参加|联系|更新|回购)?(?:下去)?(?:了|啦|$)")
_NO_MORE_AHEAD = re.compile(rf"(?P<front>.*?)(?:大[一二三四]|居然|就)?{_DENIAL}[{_VERBS}]?$")
_OVER = re.compile("(?:了|啦)?$")

_HOLDS = (
    ("plans", r"(?:[^,]{0,4}?要(?=值班|加班|出差|考试|搬家|开会)|在?(?:攒钱|等|排队|存钱)(?:买|换|办)?|想|打算|准备|计划|备考|备战|约好|决定|要)(?:去|考|买|养|学|参加|做|当|和|跟)*|报名?了|订了"),
    ("lacks", r"(?:还)?(?:没有?|不会|不)(?:买|养|装|办|考|过|拿到?)?|挂了"),
    ("likes", r"(?:很|最|特别|超)?(?:喜欢|爱)(?:[喝吃看玩听打])?|是(?=.{1,6}(?:球迷|粉丝|粉)$)"),
    ("fears", r"(?:很|最|特别)?(?:怕|讨厌)"),
    ("owes", r"(?:还)?(?:欠|在还|背着)"),
    ("lives", r"(?:住|租|在[^,]{2,6}租)(?:在|的?房子在)?"),
    ("works", r"(?:自己)?(?:开了?(?=.{0,4}[店馆厂司社行坊室摊铺])|是|当|在[^,]{1,6}当|做(?!了)|跑|摆摊?|经营|承包|负责|管|运营)"),
    ("takes", r"(?:每天|平时|经常|睡前|早上|晚上)*(?:在)?(?:喝|吃|抽|服|打(?=针|胰))"),
    ("uses", r"(?:[^,]{0,5}?)(?:用的是|用|坐|骑|戴|穿|开(?=一?[辆台]))"),
    ("has", r"(?:家里?)?(?:有|养|种|收集|收藏|买|存|囤|持有|承包)了?着?"),
    ("hires", r"(?:请|雇|找|签|聘)了?"),
    ("has_for", r"(?:有|办|订|开通|报|充|参加|加入|买|是(?=.{1,8}会员$))了?"),
    ("at", r"(?:正?在|在家)(?:学|练|写|读|看|追|装修|办|考|做|上|打|玩|带|准备|备考|还|喝|吃|修)?"),
    ("does", r"(?:每.{1,3}|平时|经常|周末)*(?:正?在)?(?:学|练|玩|踢|弹|打|跳|跑|上|追|看|读|写|画|唱|做|教|拍|钓|爬|游|滑|参加|带)"),
)
_HELD = tuple((how, re.compile(pattern)) for how, pattern in _HOLDS)
_TESTED = re.compile("学车|科目|考|级|证|驾照|备|面试|签证|申请")
_AILS = re.compile(
    r"(?:得了?|有|患)?(?P<thing>[^,]{1,6}?)(?:很|有点|比较|总是|老是|经常|一直)*"
    r"(?:偏[高低]|高|低|严重|厉害|疼|痛|不好|不足|超标|(?:扭伤|骨折|拉伤|受伤|摔伤|烫伤|发炎|脱臼|骨裂|肿|麻)了?)$"
)
# 在小红书做美食博主, 拆迁款还没下来, 腿上打着钢钉, 有严重的拖延症
_ON = re.compile(r"(?:正?在)(?P<thing>[^,在家]{2,6}?)(?:上|里)?(?:做|写|当|卖|直播|更新?|发|带货|开店|接单)")
_NOT_YET = re.compile(r"(?P<thing>[^,没]{2,6}?)(?:还|一直)?没有?(?:下来|到|批|发|办|拿到|装|交|还|好|修|补)[^,]{0,2}$")
_WEARS = re.compile(r"[^,]{0,3}?(?:打|戴|装|植|敷|蒙|插|缠|放|贴|留)(?:着|了)?(?P<thing>[^,]{1,6})$")
_ILL = re.compile(
    r"(?:[^,]{1,4}?[上里])?(?:有|得了?|患|长)了?(?:点|严重的?|轻微的?|轻度|重度|多年的?)*(?P<thing>[^,]{2,6})$"
)
_AILMENT = re.compile(rf"(?:{any_of('ailments')}|恐|瘾|溃疡|痘|痘痘|斑|湿气|结节|囊肿|息肉|鸡眼|口臭|狐臭|痣|鼻炎)$")
_SERVICE = re.compile(
    "卡|会员|课|班|险|号|账户|账号|专栏|订阅|周刊|杂志|套餐|宽带|读书会|社团?|群|团|俱乐部|网盘|邮箱|半马|全马|马拉松|比赛|网课|私教|家教|基金|股票"
)
_BEFORE_IT = re.compile(
    rf"^(?:{WHEN}|{ADVERB}|{SELF}|{_FESTIVAL}|[把将的]|(?:{NUMBER}|几|这|那){_UNIT})+(?=.)"
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
    thing = re.sub(r"[《》的]", "", _BEFORE_IT.sub("", _BACK.sub("", _BEFORE_IT.sub("", thing.lstrip("了")))))
    thing = _WHAT_FOR.sub("", thing)
    return re.sub(rf"^(?:{NUMBER}|几){_UNIT}(?=.)", "", thing)


@lru_cache(1024)
def holds_of(held: str) -> tuple[Hold, ...]:
    """What a memory, or a part of it, holds."""
    found = []
    plain = re.sub(r"[《》]", "", held)
    plain = re.sub(rf"^(?:{SELF}|{WHEN}|一直|经常|平时|目前|主要|都|还(?!款|贷|债)|已经|最近|在?[^,在]{{0,4}}(?:阳台|院子里?|老家|乡下|楼顶|学校|公司)(?=种|养|有|开|承包))+(?=.)", "", of_whom(plain) or plain)
    for how, pattern in _HELD:
        match = pattern.match(plain)
        if match and match.end() < len(plain):
            thing = bare(re.sub(rf"^(?:{NUMBER}|几)(?:{_UNIT}|[次回趟])", "", plain[match.end() :]))
            hows = {how}
            if how == "at" and _TESTED.search(held):
                hows.add("at_test")
            if how == "has_for" and not _SERVICE.search(thing):
                continue
            if thing:
                found.append(Hold(frozenset(hows), thing, match.group()[-1:]))
            brand, of, _ = plain[match.end() :].partition("的")
            if of and how in ("uses", "takes") and len(brand) > 1:
                found.append(Hold(frozenset(hows), brand, ""))
    if platform := _ON.match(plain):
        found.append(Hold(frozenset({"uses"}), platform["thing"], ""))
    if awaited := _NOT_YET.match(plain):
        found.append(Hold(frozenset({"lacks"}), bare(awaited["thing"]), ""))
    if worn := _WEARS.match(plain):
        found.append(Hold(frozenset({"wears"}), bare(worn["thing"]), ""))
    ill = _ILL.match(plain)
    if ill and _AILMENT.search(ill["thing"]):
        found.append(Hold(frozenset({"ails"}), bare(ill["thing"]), ""))
    ails = _AILS.match(plain)
    if ails:
        found.append(Hold(frozenset({"ails"}), bare(ails["thing"]), ""))
    return tuple(found)


_SUCH = {
    frozenset((kind, member))
    for row in table("changes_chinese")["such"]["kinds"]
    for kind, members in [row.split(": ")]
    for member in members.split()
}


def _wordings(thing: str, verb: str) -> list[tuple[str, bool]]:
    """How a thing may be called again, and whether that is all of it: 业委会, 保姆 of 住家保姆."""
    found = [(thing, True)]
    plain = re.sub(
        r"(?:课程?|班|卡|会员|专栏|账号|号|社团?|App|app|球迷|粉丝|疗程|比赛|大学|生意|公司|集团|机构|模块|公交|地铁|[车机店])$", "", thing
    )
    if plain != thing and len(plain) > 1:
        found.append((plain, True))
    if len(thing) == 2 and verb and verb not in "有是在了":
        found.append((verb + thing[0], False))  # 打呼 of 打呼噜
    if len(thing) > 4:
        found.append((thing[-4:], True))
    if len(thing) > 2:
        found += [(thing[-2:], True), (thing[:2], False)]
    return found


_GAP = re.compile(_BETWEEN)
_DOER = re.compile(rf"(?:{KIN}|[爸妈])")
_MATTERS = ("的事", "的活", "的念头", "的想法", "的打算", "的计划")


def _event_of(
    thing: str, part: str, held: str, owner: tuple[str, ...], verb: str = ""
) -> tuple[str, bool] | None:
    """The class of what the clause says happened to the thing, and whether to some of them only."""
    begin = part.find(thing)
    while begin >= 0:
        left, right = part[:begin], part[begin + len(thing) :]
        clear = _FRONT.fullmatch(left) or set(left) <= {*held, "的"}
        doer = _DOER.search(between.group()) if (between := _GAP.match(right)) else None
        clear = clear and not (doer and frame_of(doer.group()).owner[:1] != owner[:1])
        if clear and not right.startswith(("的", "有")) or right.startswith(_MATTERS):
            for name, pattern in _BEHIND:
                if pattern.match(right):
                    return name, False
            if _CHANGED_BEHIND.match(right):
                return "quit", False
            if _NO_MORE_BEHIND.match(right):
                return "denied", False
        if _OVER.match(right):
            denied = _NO_MORE_AHEAD.fullmatch(left)
            same = verb and len(denied["front"]) < 12 and left[-1:] == verb if denied else False
            if right and denied and (same or _FRONT.fullmatch(denied["front"])):
                return "denied", False
            for name, pattern in _AHEAD:
                ahead = pattern.fullmatch(left)
                if ahead and _FRONT.fullmatch(ahead["front"]):
                    some = ahead["some"] or ""
                    return name, bool(some) and some[0] not in "那这"
        begin = part.find(thing, begin + 1)
    return None


_GAINS = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|{_FESTIVAL}|前几天)*(?:{_said(dict((n, w) for n, w, _, _ in _CLASSES)['gained'])})"
    rf"(?:了|到|(?<=学会))?(?:{_COUNTED})?(?P<thing>[^,了]{{1,8}}?)(?:了|啦)?$"
)


def _is_such(part: str, thing: str) -> bool:
    """Whether one has got what is of the kind of the thing: 领养了一只橘猫 of 没有养宠物."""
    match = _GAINS.match(part)
    if match is None or "了" not in part:
        return False
    told = match["thing"]
    return any(frozenset((thing, told[-size:])) in _SUCH for size in range(1, 5))


_MAY_NOT = frozenset(("has", "owes", "lacks", "at_test"))
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


_ASKS = re.compile(r"怎么|什么|哪|多少|要不要|值不值|好不好|是不是|能不能|会不会|吗|呢|[?]|^帮我|推荐")
_FOR_NOW = re.compile(
    r"今[天晚早]|昨[天晚]|明[天早]|这[次周几两]|本周|上次|暂时|先不|一天|临时|假期|放假|这个月|下雨|停电|停水|故障|偶尔"
)
_IN_TWO = re.compile(r"(?<=了)(?=换|改|买|入|搬|转|又|现在|去|回|重新|租)")


_PLACED = re.compile(r"(?:现在)?(?:住|工作|上班|读书|定居)?在(?P<town>[^,]{2,4})(?:工作|上班|读书|生活|打工)?$")
_SETTLED = re.compile(
    r"(?:(?:调|搬|转|迁|嫁)(?:来|到|去|回)|(?:来|去|回)(?=[^,了]{2,4}?(?:定居|工作|发展|生活|上班|读书)))了?(?P<town>[^,了]{2,4}?)(?:定居|工作|发展|生活|上班|读书)?了$"
)


def _is_elsewhere(part: str, held: str) -> int:
    """How surely one of the speaker's is in another town: 对象调来武汉了 of 对象在深圳."""
    settled = _SETTLED.search(part)
    placed = _PLACED.match(of_whom(held)) if settled else None
    if settled is None or placed is None or placed["town"] in part:
        return 0
    return 26 if is_town(settled["town"]) and is_town(placed["town"]) else 0


def has_happened(clauses: list[str], held: str) -> int:
    """How surely something happened after which a memory is over."""
    memory = frame_of(held)
    holds = [hold for part in dict.fromkeys((held, *held.split(","))) for hold in holds_of(part)]
    before = ""
    for clause in clauses:
        for part in _IN_TWO.split(re.sub(r"[《》]", "", clause)):
            earlier, before = before, part
            plain = re.sub("也(?=.{0,2}[不没])|不想", "", part)
            if BESIDE.search(plain) or UNREAL.search(plain):
                continue
            if LEFT_AT.search(part) or _ASKS.search(part):
                continue
            said = frame_of(part)
            if not _may_be_of(said, memory, part) or not said.cases <= memory.cases:
                continue
            if not said.brief and not said.once and (found := _done_instead(part, held, earlier)):
                return found
            if not said.brief and memory.owner == said.owner != () and (found := _is_elsewhere(part, held)):
                return found
            if alone := _ALONE.match(part):
                # 减肥茶喝得心慌, 扔了
                part = _carried(holds, earlier, memory.text, alone["over"]) or part
            for_now = said.brief or _FOR_NOW.search(part) or _FOR_NOW.search(earlier)
            for hold in holds:
                if found := _ended_by(part, hold, memory, for_now=bool(for_now)):
                    return found
    return 0


_ALONE = re.compile(
    rf"(?:我|就|只好|干脆|后来|所以|已经|早就?|全|都|直接|索性|果断)*"
    rf"(?P<over>(?:{_said([*dict((n, w) for n, w, _, _ in _CLASSES)['disposed'], *dict((n, w) for n, w, _, _ in _CLASSES)['quit'], *dict((n, w) for n, w, _, _ in _CLASSES)['stopped']])}){_SUFFIX}(?:了|啦)|不[{_VERBS}]了)$"
)


def _carried(holds: list[Hold], earlier: str, held: str, over: str) -> str:
    """A clause that tells only that it is over, with the thing that the one before is about."""
    for hold in holds:
        for thing, whole in _wordings(hold.thing, ""):
            begin = earlier.find(thing)
            left, right = earlier[:begin], earlier[begin + len(thing) :]
            if whole and begin >= 0 and len(thing) > 1 and right and right[0] not in "的有":
                if _FRONT.fullmatch(left) and _VERB_BEHIND.match(right):
                    return thing + (over if over[0] in "不没" else "停了")
    return ""


_VERB_BEHIND = re.compile(rf"[{_VERBS}太不没又老总很也都被]|让|越|实在|已经|确实|效果|没用|不行|坏|涨价|过期|到期")
_OF_MINE = re.compile(rf"我(?={KIN}|[爸妈哥姐弟妹])")


def _may_be_of(said: Frame, held: Frame, part: str = "") -> bool:
    if said.owner == held.owner:
        return True
    if held.owner and not said.owner and not said.own and "我" not in _OF_MINE.sub("", part):
        return True  # 纸尿裤脱了 of 儿子戴纸尿裤
    return bool(held.owner) and of_one(said, held)


# 改种大豆, 染成蓝黑色
_INSTEAD = re.compile(
    r"(?P<topic>[^,]{0,8}?)(?:(?:又|都|已经|全部?)*(?:改成?|换成?|转而|重新?|改为)(?P<verb>[种学用喝吃坐骑住练做养看穿戴写打跑教卖开走追听玩染刷读信抽租订报])"
    r"(?:成|了)?|(?P<made>[染刷漆装铺剪烫])成)(?P<new>[^,了]{1,8}?)(?:了|啦|(?<=色))$"
)
_HAS_OVER = re.compile("[不没戒停退辞]|放弃")


# 换了指纹锁 of 门锁是钥匙的, 换成工签了 of 拿学签
_NEW_ONE = re.compile(
    rf"(?P<topic>[^,]{{0,8}}?)(?:换成?|改成?|转成?|换到|调到|转到|拍到)了?(?:一?{_UNIT}|新的?)?(?P<new>[^,了]{{2,7}}?)(?:了|啦)?$"
)
_ITS_KIND = re.compile(rf"(?:{WHEN}|[^,]{{0,4}}?)(?:拿|用|住|上|办|交|吃|坐|开|走|值)(?:的是|着|了)?(?P<old>[^,]{{2,7}})$")
_OF_SUCH = re.compile(r"(?P<noun>[^,]{1,5}?)(?:是|用的是)(?P<old>[^,]{1,6}?)的?$")
_ALIKE = frozenset("签卡间岗班证牌险校馆路线锁号药灯床桌椅鞋帽表锅膜")


def _of_other_kind(part: str, held: str) -> int:
    match = _NEW_ONE.match(part)
    if match is None or "了" not in part or match["new"] in held:
        return 0
    new, whole = match["new"], of_whom(held)
    topic = re.sub(rf"{WHEN}|{ADVERB}|{SELF}|毕业|到期|公司|学校", "", match["topic"])
    was = _ITS_KIND.match(whole)
    if was and was["old"][-1] == new[-1] and new[-1] in _ALIKE and was["old"] != new:
        return _REACH if set(topic) <= {*held, *("宿舍" if "间" in new else "")} else 0
    was = _OF_SUCH.match(whole)
    if was and was["noun"][-1] == new[-1] in _ALIKE and was["old"] not in new:
        return _REACH if set(topic) <= set(held) else 0
    return 0


def _done_instead(part: str, held: str, earlier: str) -> int:
    """How surely one does the same with another thing: 今年改种大豆了 of 种的是玉米."""
    if other := _of_other_kind(part, held):
        return other
    match = _INSTEAD.match(part)
    if match is None:
        return 0
    verb = match["verb"] or match["made"]
    was = re.search(
        rf"^(?:{WHEN}|{ADVERB}|[^,]{{0,6}}?)(?:一直|主要|每天|平时|正?在)*{verb}(?:的是|的|了|着)?(?P<old>[^,]{{1,8}})$", of_whom(held)
    )
    topic = re.sub(rf"{WHEN}|{ADVERB}|{SELF}", "", match["topic"])
    named = any(was["old"][at : at + 2] in earlier + topic for at in range(len(was["old"]) - 1)) if was else False
    if verb not in "种住坐骑染刷铺漆剪烫抽" and not named and not topic:
        return 0  # 改喝燕麦奶了 may be instead of anything
    if was is None or match["new"] in held or was["old"] in part:
        return 0
    if set(topic) - set(held):
        return 0
    if _HAS_OVER.search(earlier) and not set(bare(earlier)) & set(was["old"]):
        return 0
    return _REACH


def _is_but(thing: str, name: str) -> bool:
    return any(thing == but or (len(but) > 1 and thing.endswith(but)) for but in _BUT[name])


def _ended_by(part: str, hold: Hold, memory: Frame, *, for_now: bool) -> int:
    if "lacks" in hold.how and _is_such(part, hold.thing):
        return _REACH + 2
    if "lacks" in hold.how and len(hold.thing) > 1 and re.search(f"{re.escape(hold.thing)}[了啦]$", part):
        front = part[: part.rfind(hold.thing)]
        if _FRONT.fullmatch(front) or set(re.sub(rf"{WHEN}|{ADVERB}", "", front)) <= set(memory.text):
            return _REACH + 1  # 双眼皮昨天拆线了 of 还没拆线
    for thing, whole in _wordings(hold.thing, hold.verb):
        event = _event_of(thing, part, memory.text, memory.owner, hold.verb)
        if event is None:
            continue
        name, some = event
        if some and memory.amounts:
            continue
        if name == "denied":
            if hold.how & _MAY_NOT or for_now:
                continue
        elif not hold.how & _ENDS[name] or _is_but(thing, name):
            continue
        elif for_now and name not in ("disposed", "reached", "gained"):
            continue
        if not whole and name in ("disposed", "reached", "gained"):
            continue
        return _REACH + len(thing)
    return 0
