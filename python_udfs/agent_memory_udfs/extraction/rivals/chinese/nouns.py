"""Whether a Chinese clause says that a noun of a memory is another now: 班主任换成何老师了."""

from __future__ import annotations

import re

from ...chinese.words import RELATIONS
from .amounts import amounts_of
from .reading import bare, common_run, held_of
from .words import COMMON, LEAD, NAMED, PEOPLE, numbers_of

_BARE_BEFORE = "把将我的们在是了家给到从又就,现当任由做叫年起天新个来位月这让"


def _other_owner(clause: str, held: str, run: str) -> bool:
    """Whether the noun is another's in the clause: 公司宽带 beside 家宽带."""
    place = clause.find(run)
    put = re.search("换了?(?:一?[个位名]|新)*的?$", clause[:place])
    if put and not LEAD.sub("", held).startswith(run):
        of = bare(clause[: put.start()])
        if of and of not in held:
            return True
    before = re.sub(
        r"(?:最近|今年|现在|目前|如今|这个?月|上个?月|终于|已经|后来)+$", "", clause[:place]
    )
    owner = re.search(r"(?P<who>[^,把将给]{1,6})的$", before)
    who = re.sub(r"^(?:现在|目前|如今|最近)", "", owner["who"]) if owner else ""
    if (
        owner
        and who not in held
        and not re.search(r"(?:我|我们|我家|自己|现在|咱们)$", owner["who"])
    ):
        return True
    if not before or before[-1] in _BARE_BEFORE or before[-1] in held:
        return False
    head = LEAD.sub("", held)
    return not head.startswith(run) or not re.search(
        r"(?:现在|最近|目前|如今|终于|已经|年|月|后|以来|[了])$", before
    )


SAID_TO_BE = re.compile(
    r"^(?P<noun>.{1,9}?)(?:现在|目前)?(?:[用买开住吃穿戴读学养喝装选报找请坐上](?:的|的都|着)?(?=是|的是))?的?(?P<verb>是|叫做?|为|姓|:|定在|在|由)(?P<value>.{1,16})$"
)
_NO_VALUE = re.compile(r"很|不|太|真|好|非常|比较|有点|挺|没|在.{1,3}[吃睡忙开]")
_HOLDS = re.compile(r"^(?P<value>.{0,4})(?:当|担任)(?P<noun>.{2,8})$")  # 我爸当村主任
_BECOMES = (
    r"(?:已经|现在|目前|又|都|被|给|也|从.{1,8}?|临时|终于|这[次周]|刚|的?时间)*"
    r"(?:改(?:名?[成叫为到至]+)|换[成为到]?|变[成为]?|更名为|更[新改]为|[叫是姓]|成了?"
    r"|[挪搬移调转延]到|推迟到|提前到|升级?[成到为]|涨到|降到|轮到|落到|交给|归)了?"
)


_OF_THEIRS = re.compile("换(?!到|回|去|了?(?:新|一?[个家])?(?:工作|单位|公司|学校))")
_DOES_THERE = re.compile(
    "(?:工作|上班|任职|就职|实习|读书|念书|上学|[读念上]?大[一二三四学]|读[研博])$|^[读念学考备]"
)


def _is_of_another_kind(becomes: str, stated: re.Match[str], noun: str) -> bool:
    """公司更名为星河 says nothing of where it is; 朋友搬到重庆 nothing of who it is."""
    moves = re.search(r"[搬移挪调转]到|换到", becomes) is not None
    if re.search("最(?:喜欢|爱)", stated["noun"]) and not re.search("喜欢|爱", becomes):
        return True
    named = stated.re == SAID_TO_BE and stated["verb"] in ("叫", "叫做", "姓")
    if named and re.search("[搬移挪调转升涨降从]", becomes):
        return True  # 公司搬到亦庄了 of 公司叫星火
    where = stated.re == SAID_TO_BE and stated["verb"] in ("在", "定在")
    if where and moves and _DOES_THERE.search(stated["value"]):
        return True  # 阿杰搬到东莞了 of 阿杰在华为工作
    if where and NAMED.match(noun) and _OF_THEIRS.search(becomes):
        return True  # 小宇换手机了 of 小宇在部队
    if re.search(PEOPLE, noun):
        return (
            moves
            or re.match(r"[^换]{0,4}换(?!成|为|人)", becomes) is not None
            or re.search(r"[升涨降]", becomes) is not None
        )
    if re.search(r"给(?:用户|我)", stated["noun"]) and not re.search(r"[换改]", becomes):
        return True
    exchanged = re.match("从.*(?:换|改|转)[成到为]", becomes)
    if where and exchanged and stated["value"] not in becomes:
        return True  # 公司从钉钉换到飞书了 of 公司在望京
    if amounts_of(stated["value"]) and amounts_of(becomes):
        return True  # the amounts tell
    return where and re.search(r"名|叫|姓", becomes) is not None


_ONE_OF = re.compile("密保|备用|工作|公司|私人|个人|主力")


def other_of_noun(clause: str, held: str) -> int:
    """现在班主任是何老师 of 班主任是陈老师."""
    match = SAID_TO_BE.match(LEAD.sub("", held)) or _HOLDS.match(LEAD.sub("", held))
    if match is None or (match["value"] or "\0") in clause:
        return 0
    whole = re.sub(r"^.{0,3}的|给(?:用户|我)[配发买租安排]{1,2}的?$", "", match["noun"])
    for noun in dict.fromkeys((match["noun"], whole, match["noun"][-2:])):
        own = re.match(rf"(?:我们?家?的?)?{re.escape(noun)}现在(?:是|换成|改成)", clause)
        if len(noun) == 1 and own is None:
            own = re.match(rf"(?:我们?家?的?)?[小大老]?{re.escape(noun)}改(?:名|叫)", clause)
        if (len(noun) < 2 and not own) or noun not in clause or noun in COMMON:
            continue
        if noun in RELATIONS and not own and not _is_plain(noun, match["noun"]):
            continue  # 换了个老师 of 钢琴老师是王老师
        if (one := _ONE_OF.match(match["noun"])) and one.group() not in clause:
            continue
        if _other_owner(clause, held, noun):
            continue
        before = re.search(rf"[\u4e00-\u9fff]{{2}}(?={re.escape(noun)}{_BECOMES})", clause)
        part = before is not None and noun not in (match["noun"], whole)
        if before and part and _is_compound(before.group() + noun, whole):
            continue  # 文件管理器 of 密码管理器
        place = clause.find(noun) + len(noun)
        becomes = re.match(_BECOMES + r"(?P<value>.{1,16}?)了?$", clause[place:])
        holds = re.search(
            rf"{re.escape(noun)}(?:改|换)?(?:成)?由(?P<value2>.{{1,6}}?)(?:来)?(?:当|做|担任|接任|接手|负责|带|教)了?$"
            rf"|(?:由|让|换|是|请)(?:了|成)?(?P<value>.{{1,6}}?)(?:来)?(?:当|做|担任|任|接任|接手"
            rf"|负责|带)(?:了|我们的?)?{re.escape(noun)}",
            clause,
        )
        if re.match(r"现在|如今|目前", clause):
            now = rf"[^是,]{{1,5}}(?:是|当|做)(?:我们?的?)?{re.escape(noun)}$"
            holds = holds or re.search(now, clause)
        holds = holds or re.search(
            rf"换了?(?:个|一个|新)*的?{re.escape(noun)}(?:,|$|了|:|是)", clause
        )
        holds = holds or re.search(
            rf"新来?的?{re.escape(noun)}(?:是|叫|姓|:|,|$|(?=[A-Za-z0-9]))", clause
        )
        value = becomes["value"] if becomes else ""
        counted = bool(numbers_of(match["value"])) == bool(numbers_of(value))
        if becomes and _is_of_another_kind(becomes.group(), match, noun):
            value = ""
        described = match["value"].endswith("的") and not value.endswith(("的", match["value"][-2]))
        coloured = match["value"].endswith("色的") and value.endswith("色")
        if described and not coloured and re.search(r"[色大小]的$", match["value"]):
            continue  # 卧室换成瓷砖了 of 卧室是蓝色的
        if value and counted and not _NO_VALUE.match(value):
            return 30 + len(noun)
        if holds:
            return 30 + len(noun)
    return 0


def _is_of_other_thing(before: str, held: str) -> bool:
    """Whether what is changed is named, and the memory is not about it: 猫的医生换成刘医生了 of
    牙医是王医生."""
    before = re.sub(r"(?:前台|客服|店员|服务员|护士|行政|酒店|航空公司)给?", "", before)
    noun = LEAD.sub(
        "", re.sub(r"[把将给又都也我了]|最近|今年|终于|上个?[月周]|已经|后来", "", before)
    )
    named = _noun_of(held)
    if len(noun) < 2 or noun[-2:] in named:
        return len(noun) > 2 and named.endswith(noun[-2:]) and _differ(noun, named, 2)
    return True


def _is_compound(noun: str, named: str) -> bool:
    """Whether two nouns of three characters of a head, 管理器, are of different things."""
    same = 0
    while same < min(len(noun), len(named)) and noun[-1 - same] == named[-1 - same]:
        same += 1
    return same > 2 and len(named) > same + 1


def _differ(noun: str, named: str, size: int) -> bool:
    """Whether they are two things with one head: 英语老师, 钢琴老师."""
    before = [re.sub(r"^.*[的把将我]", "", text[:-size]) for text in (noun, named)]
    return all(before) and before[0][-1] != before[1][-1]


def _noun_of(held: str) -> str:
    """What a memory is about: 牙医 of 牙医是王医生; all of it where it doesn't say so."""
    stated = SAID_TO_BE.match(LEAD.sub("", held))
    return stated["noun"] if stated else held


_HEADED = re.compile(
    r"(?:换|改)(?:成|为|了|去|到|在|用|喝|吃|骑|坐|开|穿|戴)?了?(?P<own>.{1,8}?)了?$"
)


_IS_BRIEF = re.compile(r"^.{0,4}(?:[了啦]|想通了|终于)$")


def _is_modified(held: str, tail: str) -> bool:
    """Whether the memory ends with the noun and says which it is: 用华为手机, not 有手机."""
    before = held.removesuffix(tail)
    return held.endswith(tail) and before[-1:] not in ("", *"个了一有租买订用辆台部张开新两")


def _is_plain(role: str, noun: str) -> bool:
    """Whether a noun names the role and not which: 老师 is no 钢琴老师, who may be another."""
    return (
        noun.endswith(role)
        and re.fullmatch(rf"(?:{PEOPLE}|我们?|的|公司|单位|学校|新)*", noun.removesuffix(role))
        is not None
    )


def other_head(clause: str, held: str, *, before: str = "", followed: bool = False) -> int:
    """我把输入法换成讯飞了, 我换苹果手机了."""
    if re.search(r"[色大小新旧]的$", held) and "的" not in clause:
        return 0  # 卧室换成瓷砖了 of 卧室是蓝色的
    if (one := _ONE_OF.match(_noun_of(held))) and one.group() not in clause:
        return 0
    match = re.search(
        r"(?:把|将)?(?P<noun>[^把将从]{2,6}?)(?:已经|又|都|也)?(?:换|改|升级|变)(?:成|为"
        r"|到)了?(?P<value>.{1,10}?)了?$",
        clause,
    )
    if match:
        noun = LEAD.sub("", match["noun"])
        named = _noun_of(held)
        for size in range(len(noun), 1, -1):
            tail = noun[-size:]
            if named.endswith(tail) and len(named) > size and _differ(noun, named, size):
                break
            if (
                (tail in named if named != held else _is_modified(held, tail))
                and not amounts_of(match["value"])
                and not held_of(held).amounts
                and tail not in COMMON
                and match["value"] not in held
                and not _other_owner(clause, held, tail)
            ):
                return 28 + size
    match = _HEADED.search(clause)
    alone = match is not None and not bare(clause[: match.start()])
    if alone and before and len(common_run(before, held)) < 2 and not _IS_BRIEF.search(before):
        match = None  # 刘主任退休了, 换成了孟医生 of 牙医是王医生
    if match and not _is_of_other_thing(clause[: match.start()], held):
        own = re.sub("^(?:一?[个位名]|新来?的?)+", "", match["own"])
        own = re.sub("(?<=.)(?:[上下]班|[上放]学|工作|通勤)$", "", own)  # 坐地铁上班 of 在银行上班
        stated = SAID_TO_BE.match(LEAD.sub("", held))
        if stated and own in RELATIONS and not _is_plain(own, stated["noun"]):
            return 0  # 换了个新老师 of 钢琴老师是王老师
        for size in range(min(len(own) - 1, 4), 1, -1):
            if _is_modified(held, own[-size:]) and own not in held and own[-size:] not in COMMON:
                return 26 + size
    stated = SAID_TO_BE.match(LEAD.sub("", held))
    put = re.search(
        r"换(?:了|上)?(?:一?[个台辆部双副把支只根条块张件套])(?P<value>[^,]{1,8}?)(?:的)?(?P<noun>(?:(?!的)[\u4e00-\u9fff]){2,4})了?$",
        clause,
    )
    if put and stated and stated["noun"].endswith(put["noun"]) and put["value"] not in held:
        return 28  # 换了根铝合金的拐杖 of 拐杖是木头的
    match = re.search(
        r"(?:换|改)了?(?:个|一个|新)*的?(?P<noun>[\u4e00-\u9fff]{2,4}?)了?$",
        clause,
    )
    stated = SAID_TO_BE.match(LEAD.sub("", held))
    if match and match["noun"] not in COMMON:
        noun = _noun_of(held)
        plain = stated is None or _is_plain(match["noun"], noun)
        role = match["noun"] in RELATIONS and match["noun"] in noun and plain
        role = role and (stated is not None or len(held) < 10)
        before = clause[: match.start()]
        if match["noun"] in _OF_WORK:
            before = _PLACE_OF_WORK.sub("", before)
        if _is_of_other_thing(before, held):
            return 0
        new = "换" in match.group() or followed
        return 26 if new and (role or (stated and match["noun"] in stated["noun"])) else 0
    return 0


_OF_WORK = (
    "老板",
    "经理",
    "领导",
    "主管",
    "上司",
    "同事",
    "组长",
    "总监",
    "老师",
    "导师",
    "班主任",
    "教练",
    "室友",
)
_PLACE_OF_WORK = re.compile("(?:公司|单位|学校|部门|店里|组里)$")
NAMES_NEW = re.compile(r"(?:现在|新的?|以后|改)*(?:叫|是|用|成|换成|跟)")
