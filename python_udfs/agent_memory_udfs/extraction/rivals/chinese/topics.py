"""What a clause says is another now of what it names: 酒店换成亚朵了 of 酒店订的如家.

A memory states something of a topic (服务器在阿里云, 用notion记笔记, 预产期6月3号);
a clause names the topic, a verb of change and what it is now.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ....data import table
from .amounts import amounts_of, are_alike
from .frames import KIN, Frame, of_whom, worded
from .makes import NOT_YET
from .moves import is_town
from .reading import ADVERB, SELF, WHEN
from .words import NAMED, PERSON, any_of

_SURE = 24
_FILLED = (
    rf"(?:{WHEN}|{ADVERB}|{SELF}|把|将|的|又|被|给|全|自己"
    # Possessive: fillers said again and again are tried in one way only.
    "|(?:医生|老板|公司|房东|学校|老师)(?=把|将|给|又|说)|医生说|复查|体检|检查|化验|测出来?)*+"
)
# How something changes, and what it can be then: elsewhere, of more or less, at another time, of
# another name, anything.
_VERBS = {
    "elsewhere": "搬|迁移?|挪|移|转移|转|调|换|导|切|迁",
    "more": "涨|升|降|提高?|减少?|增加?|加|扩|缩|砍|压缩|掉|跌|长|冲|破|达",
    "later": "延期?|推迟?|顺延|提前|延后|改签|改期|挪|调|改约|往后推|往前提",
    "named": "改名|更名|改叫|取名|改口",
    "any": "换|改|变|更换|更改|变更|切换|升级?|转|改投|改用|改去"
    "|染|剪|烫|留|刷|漆|改选|改订|改报|改买|改吃|改喝|改练|改打|改学|改写|改做|改穿",
}
_CHANGED = re.compile(
    rf"^{_FILLED}(?P<topic>[^,不没]{{1,9}}?){_FILLED}(?:从(?P<from>[^,]{{1,10}}?))?"
    rf"(?:{'|'.join(f'(?P<{name}>{verbs})' for name, verbs in _VERBS.items())})"
    r"(?P<to>到了?|成了?|为|至|回了?|去|用|叫|在|了)*(?P<new>[^,了]{1,14}?)(?:家?的)?(?:了|啦|咯)?$"
)
_SAYS_TO = re.compile("[到成为至回去用叫在]|名|改[选订报买吃喝练打学写做穿投]")
_COPULA = (
    r"(?:现在|目前|一直|都|主要|暂时|一般)*(?:(?:[订用选报办买穿戴吃喝开骑写学读染留装铺定考住做走跑上练追看玩听放存挂设建托部签请找养种刷涂抹烫剪搞投](?:管|署|在|着)?)(?:的是|的|着|成|在)"
    r"|是|叫做?|姓|在|用的?是?|定在|约在|排在|位于|为|:)"
)
_STATED = re.compile(
    rf"^(?P<topic>[^,是叫在]{{1,8}}?)(?P<copula>{_COPULA})(?P<old>[^,]{{1,14}}?)的?$"
)
_DONE_BY = re.compile(
    r"^(?:一直|平时|都|主要|习惯|现在|一般)*(?:用|拿|靠|在|去|到|上)(?P<old>[^,]{1,12}?)"
    r"(?P<topic>(?:[记写存做画修听看打背管剪放买订点开炒理学健办加付发寄查练交聊拍导约挂][^,的]{1,4}))$"
)
_VERB_OF_IT = "记写存做画修听看打背管剪放买订点开炒理学健办加付发寄查练交聊拍导约挂"
_SAYS_NO_VALUE = re.compile(
    "很|不|太(?!阳|原)|真|非常|比较|有点|挺|没|最|这|那|什么|怎么|忙|好[的了]?$"
)
_NAMES_NOTHING = frozenset("我的你他她它们时间日期名字地点")
_COLOUR = re.compile("[红黄蓝绿黑白灰紫粉棕金银橙]色?的?$|色的?$")


_NAMED = re.compile(
    r"^(?P<topic>笔名|网名|昵称|艺名|英文名|小名|大名|花名|代号|店名|队名|群名|微信名|账号名|外号|绰号)(?P<old>(?![是叫])[^,]{2,8})$"
)
_PLANNED = re.compile(
    rf"^(?:打算|计划|准备|要|决定|约了?|定了?|想)*(?P<old>{WHEN}|[^,]{{1,8}}?[年月日号周底初])的?(?:要|去|打算|准备)*(?P<topic>[^,要去打准的]{{2,5}})$"
)
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
        if match := _NAMED.match(part):
            found.append(_State(match["topic"], "叫", match["old"]))
        if match := _PLANNED.match(part):
            found.append(_State(match["topic"], "", match["old"]))
        if match := _FIGURE.match(part):
            found.append(_State(match["topic"], "", match["old"]))
        amounts = amounts_of(part)
        if len(amounts) == 1 and 0 < amounts[0].begin < 9 and match is None:
            ahead = re.sub(
                r"(?:是|有|在|每月|每个月|大概|了|到|定)+$", "", part[: amounts[0].begin]
            )
            if ahead and not re.search("[吃喝跑走游骑睡抽读看写背练]$", ahead):
                found.append(_State(_bare(ahead), "", part[amounts[0].begin :]))
    return tuple(state for state in found if state.topic)


def _bare(topic: str) -> str:
    topic = re.sub(r"(?:的|时间|日期|日子|名字?(?<=..名)|地点|这边|那边)+$", "", topic)
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
    topic, new = (
        _bare(change["topic"]),
        re.sub("(?<=..)(?:再?[去来走出发]+|[开举]行|[开办])$", "", change["new"]),
    )
    if not topic or set(topic) <= _NAMES_NOTHING or _SAYS_NO_VALUE.match(new):
        return 0
    if PERSON.search(topic) or NAMED.match(topic) or NOT_YET.search(said.text):
        return 0
    for state in _states_of(held.text):
        if _is_one(topic, state.topic) and _may_become(change, state, new):
            return _SURE + len(topic)
    return 0


def _is_one(said: str, held: str) -> bool:
    """Whether two names are of one thing: 婚礼 and 我们的婚礼, 项目deadline and deadline."""
    if said == held or worded(said) == worded(held):
        return True
    if any({said, held} <= names for names in _NAMES):
        return True
    one, other = sorted((said, held), key=len)
    return len(one) > 1 and other.endswith(one) and not _ANOTHER.search(other[: -len(one)])


_NAMES = tuple(frozenset(row.split("|")) for row in table("changes_chinese")["topic"]["names"])
# 工作邮箱 is another than 邮箱, 猫的医生 another's.
_ANOTHER = re.compile(
    rf"的$|工作|公司|单位|学校|私人|备用|副|第二|另|旧|前|别人|朋友|邻居|{KIN}|[爸妈哥姐弟妹]$|目标|理想"
    "|英语|数学|语文|钢琴|舞蹈|画画|游泳|物理|化学|历史|科|早|午|晚|夏|冬|春|秋"
)


def _may_become(change: re.Match[str], state: _State, new: str) -> bool:
    """Whether what a thing is now is of the kind of what it was."""
    old = state.old
    if new in old or old in new or (change["from"] and change["from"] not in old):
        return False
    was, is_now = amounts_of(old, ones=True), amounts_of(new, ones=True)
    if bool(was) != bool(is_now):
        return False
    if change["more"] and not re.search("[到成至为]", change.group()[: change.start("new")]):
        return False  # 工资涨了五百
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
_CODED = re.compile(r"[A-Z]{1,2}\d{1,2}(?![\dA-Za-z])")
_IS_NOW_CODE = re.compile(
    rf"(?:{WHEN}|{ADVERB}|又)*(?:是|到|升到?|换到|改成|换成)+(?P<new>[A-Z]{{1,2}}\d{{1,2}})(?:级|证|照)?(?:了|啦)?$"
)
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
    if now := _IS_NOW_CODE.match(said.text):
        old = _CODED.findall(held.text)
        same = len(old) == 1 and len(re.sub(r"\d", "", old[0])) == len(
            re.sub(r"\d", "", now["new"])
        )
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


_NO_MORE = re.compile(
    r"(?:我|就|先|也|又|决定|还是|干脆|算了|都|再|真|,)*不(?:再|想|打算)?(?P<verb>[^,吃喝去看说玩走睡买要用打写听等聊管行好对是会能了])(?:下去)?了"
)
_MEANT_TO = re.compile(
    r"(?:我|现在|目前|最近|一直|正|还)*(?:准备|打算|想|计划|要|决定|正?在|报名?)(?:去|要|着)*(?P<verb>[^,])"
)


def is_dropped(said: Frame, held: Frame) -> int:
    """How surely one drops what one was at or meant to do: 不跳了 of 准备跳槽去小厂."""
    now = _NO_MORE.fullmatch(said.text)
    was = _MEANT_TO.match(held.text) if now and not said.owner and not held.owner else None
    return _SURE if now and was and now["verb"] == was["verb"] else 0


_NOT_DONE = re.compile(
    r"^(?:从来?|一直|还|都|基本|平时|几乎)*(?:不(?:怎么|太|爱|敢|能|会)?|没(?:有)?)(?P<verb>[玩刷看吃喝用打去碰沾买听做养抽穿戴坐骑开])(?:过)?(?P<what>[^,了过]{1,8})$"
)
_TAKEN_UP = re.compile("学会|开始|爱上|迷上|上瘾|离不开|天天|每天|现在|也|又|都|沦陷|[了啦]$")


def is_taken_up(said: Frame, held: Frame) -> int:
    """How surely one does now what one didn't: 天天刷短视频 of 从来不玩短视频."""
    never = _NOT_DONE.match(held.text) if held.denied and not said.denied else None
    if never is None or said.once or said.brief or said.owner != held.owner:
        return 0
    what = never["what"].removesuffix("的")
    done = re.search(
        rf"(?P<verb>[玩刷看吃喝用打去碰买听做养抽穿戴坐骑开吸]|爱上|迷上|离不开)(?:了|点|起|上)*{re.escape(what)}(?:了|啦)?$",
        said.text,
    )
    if done is None or not _TAKEN_UP.search(said.text) or re.search("[不没别少戒]", said.text):
        return 0
    return _SURE + len(what)


_SORT_OF_PLACE = (
    (
        "school",
        re.compile(
            "学校|[一二三四五六七八九十附实大高初小外]中|中学|小学|大学|学院|幼儿园|[附实]小|国际部|职高|技校|班$"
        ),
    ),
    ("unit", re.compile("部|组|科|室|处|车间|中心|岗|线|项目|团队$")),
    (
        "work",
        re.compile(
            "公司|厂|店|院|所|局|行|社|馆|集团|超市|银行|医院|国企|外企|私企|腾讯|阿里|字节|百度|美团|京东|华为|小米|拼多多|快手|滴滴|网易|顺丰"
        ),
    ),
)
_AT_A_PLACE = re.compile(
    r"^(?:[^,在]{0,3}?)(?:现在|目前|一直)?在(?P<where>[^,的]{2,8}?)(?:上班|工作|打工|上学|读书|念书|任职|实习|教书|当[^,]{1,5}|做[^,]{1,5}|[读念上][^,]{1,4})?$"
)
_GOES_TO = re.compile(
    r"(?:转学|跳槽|转院|转岗|借调|外派|转|调|跳|换|升|考|派|分)(?:到|去|进|入|上|回|来)了?(?P<where>[^,了]{2,9}?)(?:上班|工作|上学|读书|念书|任职|教书|做[^,]{1,5}|当[^,]{1,5}|去|来)?(?:了|啦)?$"
)


# 我现在在风控部, 现在在二中读书: neither in which room nor on which day.
_IS_AT_NOW = re.compile(
    r"(?:现在|如今|目前)(?:已经|都|是)*(?:调|转|换)?(?:在|到)(?P<where>[^,的了]{2,8}?"
    r"(?:部|组|科|处|岗|(?:中|小学|大学|学院|学校)(?=[上读念教])))(?:上班|工作|上学|读书|念书|教书|任职)?(?:了|啦)?$"
)


def is_at_another(said: Frame, held: Frame) -> int:
    """How surely one has gone to another school or firm: 女儿转去实验中学了 of 女儿在市一中."""
    goes = _GOES_TO.search(said.text) or _IS_AT_NOW.search(said.text)
    at = _AT_A_PLACE.match(of_whom(held.text)) if goes else None
    if goes is None or at is None or said.owner != held.owner or said.denied or held.denied:
        return 0
    if said.brief or said.once or at["where"] in said.text or goes["where"] in held.text:
        return 0
    was, is_now = _sort_of(at["where"]), _sort_of(goes["where"])
    return _SURE if was == is_now and was else 0


def _sort_of(place: str) -> str:
    if is_town(place):
        return "town"
    return next((name for name, sort in _SORT_OF_PLACE if sort.search(place)), "")


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
    done = re.compile(
        rf"(?:^|[^会不没想]){verb}(?:[^,\u4e86]{{0,3}}?){re.escape(thing)}(?:为生|的)?$"
    )
    return _SURE + len(thing) if done.search(held.text) else 0
