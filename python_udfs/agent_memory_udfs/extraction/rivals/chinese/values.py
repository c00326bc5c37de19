"""Whether a Chinese clause has another value of what a memory tells."""

from __future__ import annotations

import re

from ...chinese.words import PLACES, RELATIONS
from ...shared.lexis import word_list, word_set
from .amounts import amounts_of
from .reading import bare
from .words import COMMON, LEAD, NUMBER, PASSING, numbers_of, runs_of

_CUE = re.compile(
    r"现在|如今|目前|最近|改|换|变|涨|升|降|减|增|加[到薪]|调|搬|转|挪|移|推迟|提前|延|更名|更新"
    r"|新|终于|只剩|只有|只[喝吃用穿要]|破|突破|达到|已经|[了啦]$|开始|以后|都[点是用]|起由?"
    r"|由.{1,6}当"
)


def other_value(clause: str, before: str, held: str, behind: str = "") -> int:
    if not (_CUE.search(clause) or _CUE.search(before)) or held in clause:
        return 0
    if _is_of_another_day(clause, held):
        return 0
    if PASSING.search(clause):
        return 0
    return (
        _other_day(clause, held)
        or _from_to(clause, held)
        or _other_of_noun(clause, held)
        or _other_head(clause, held, followed=_NAMES_NEW.match(behind) is not None)
        or _moved_to(clause, held)
        or _other_object(clause, before, held)
    )


_NAMES_NEW = re.compile(r"(?:现在|新的?|以后|改)*(?:叫|是|用|成|换成|跟)")
_MOVED = re.compile(
    r"(?:调|转|换|搬|挪|分|升)(?:到|去|进|入|回|来)了?(?P<where>.{1,10}?)(?:去|来|住|工作|上班"
    r"|教书)*了?$"
)
_DWELLING = re.compile(r"(?:小区|公寓|房子?|楼|家|村|城|镇|路|宿舍|别墅|院|里|住)$")


def _moved_to(clause: str, held: str) -> int:
    """我调到七中去了 of 在三中教书, 搬进了新小区 of 租住在城中村."""
    match = _MOVED.search(clause)
    stated = re.match(
        r"(?:在|就职于|任职于)(?P<where>[^,]{1,10}?)(?:工作|上班|教书|任教|任职|实习|做.{1,5}"
        r"|当.{1,5}|上学|读书|念书)$",
        LEAD.sub("", held),
    )
    if (
        match
        and stated
        and stated["where"] not in clause
        and match["where"][-1] == stated["where"][-1]
    ):
        return 24
    fetched = re.search(
        r"(?:把|将)(?P<who>[^,]{1,4}?)(?:接|送)(?:回|到|去|来|进)了?(?P<where>[^,]{1,8}?)(?:住|养老|生活)?了?$",
        clause,
    )
    lodged = re.match(r"(?P<who>[^,]{1,4}?)(?:一直|现在)?住(?:在|进)?(?P<where>[^,]{1,8})$", held)
    if (
        fetched
        and lodged
        and lodged["who"][-2:] == fetched["who"][-2:]
        and lodged["where"] not in clause
    ):
        return 28
    seat = re.match(
        r"(?P<who>[^,在]{0,4}?)(?:就?在|设在|开在)(?P<where>[^,]{1,8}?)(?:办公|开|营业|租|$)", held
    )
    if (
        match
        and seat
        and seat["who"][-2:] in clause
        and re.fullmatch(
            r".*(?:公司|单位|工作室|办公室|店|店铺|学校|工厂|厂|工位|诊所|教室|校区|摊)",
            seat["who"] or "",
        )
        and seat["where"] not in clause
    ):
        return 26
    town = re.match(
        r"(?P<who>[^,在]{0,4}?)在(?P<where>[^,]{2,6}?)(?:上班|工作|上学|读书|读大学|念书|打工|生活|住|发展|当兵)",
        held,
    )
    if (
        match
        and town
        and _is_town(town["where"])
        and _is_town(match["where"])
        and town["where"] not in clause
    ):
        return 24
    home = re.match(
        r"(?:租|合租|借|暂|寄)?住(?:在|进)?(?P<where>.+)|(?:跟|和|与).{1,6}(?:一起)?住$",
        LEAD.sub("", held),
    )
    others = bare(clause[: match.start()]) if match else ""
    if (
        home
        and match
        and clause.find("搬") >= 0
        and (not others or others in held)
        and (home["where"] or "x") not in clause
    ):
        whom = re.search(r"(?:跟|和|与).{1,6}(?:一起)?住了?$", clause) is not None
        if home["where"] is None:
            return 24 if whom else 0
        where = match["where"]
        return (
            24 if _DWELLING.search(where) or _is_town(where) or re.search(r"\d{2,}", where) else 0
        )
    return 0


def _is_town(text: str) -> bool:
    return text.startswith(PLACES) or text.endswith(("市", "县", "镇", "省"))


_BARE_BEFORE = "把将我的们在是了家给到从又就,现当任由做叫年起天新个来位月这让"


def _other_owner(clause: str, held: str, run: str) -> bool:
    """Whether the noun is another's in the clause: 公司宽带 beside 家宽带."""
    place = clause.find(run)
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
    r"^(?P<noun>.{1,9}?)(?:现在|目前)?(?P<verb>是|叫做?|为|姓|:|定在|在|由)(?P<value>.{1,16})$"
)
_NO_VALUE = re.compile(r"很|不|太|真|好|非常|比较|有点|挺|没|在.{1,3}[吃睡忙开]")
_HOLDS = re.compile(r"^(?P<value>.{0,4})(?:当|担任)(?P<noun>.{2,8})$")  # 我爸当村主任
_BECOMES = (
    r"(?:已经|现在|目前|又|都|被|给|也|从.{1,8}?|临时|终于|这[次周]|刚|的?时间)*"
    r"(?:改名?成?[叫为到至]?|换[成为到]?|变[成为]?|更名为|更[新改]为|[叫是姓]|成了?"
    r"|[挪搬移调转延]到|推迟到|提前到|升级?[成到为]|涨到|降到|轮到|落到|交给|归)了?"
)


def _other_of_noun(clause: str, held: str) -> int:
    """现在班主任是何老师 of 班主任是陈老师."""
    match = SAID_TO_BE.match(LEAD.sub("", held)) or _HOLDS.match(LEAD.sub("", held))
    if match is None or (match["value"] or "\0") in clause:
        return 0
    whole = re.sub(r"^.{0,3}的", "", match["noun"])
    for noun in dict.fromkeys((match["noun"], whole, match["noun"][-2:])):
        if len(noun) < 2 or noun not in clause or noun in COMMON:
            continue
        if _other_owner(clause, held, noun):
            continue
        place = clause.find(noun) + len(noun)
        becomes = re.match(_BECOMES + r"(?P<value>.{1,16}?)了?$", clause[place:])
        holds = re.search(
            rf"(?:由|让|换|是|请)(?:了|成)?(?P<value>.{{1,6}}?)(?:来)?(?:当|做|担任|任|接任|接手"
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
        if value and counted and not _NO_VALUE.match(value):
            return 30 + len(noun)
        if holds:
            return 30 + len(noun)
    return 0


_DAY = re.compile(r"(?:周|星期|礼拜)[一二三四五六日天]")
_DAY_OF_THING = re.compile(
    f"(?:{_DAY.pattern}|早上|上午|中午|下午|晚上|周末|工作日)" + "(?=的|[早晚]?[班课会])"
)
_SHIFT = re.compile(r"[夜白早中晚日]班")
_LIVES_WITH = re.compile(
    r"^(?P<who>.{0,4}?)(?:现在|从.{1,4}起)?(?:跟|和|与)(?P<whom>.{1,5}?)(?:一起)?住了?$"
)


def _is_of_another_day(clause: str, held: str) -> bool:
    """周二的课改到六点了 of 周四的课是五点."""
    was, said = _DAY_OF_THING.findall(held), _DAY_OF_THING.findall(clause)
    return bool(was) and bool(said) and not set(was) & set(said)


def _other_day(clause: str, held: str) -> int:
    """理疗改到周三了 of 周一做理疗; another shift; who lives with somebody else."""
    for kind in (_DAY, _SHIFT):
        was, said = kind.findall(held), kind.findall(clause)
        if len(was) == 1 and said and was[0] != said[-1]:
            moved = re.search(r"改|换|调|挪|推|提前|移|以后|现在|起|转", clause)
            shared = kind is _SHIFT or runs_of(kind.sub("#", held), clause)
            return 28 if moved and shared and len(held) < 12 else 0
    was_with, is_with = _LIVES_WITH.match(held), _LIVES_WITH.match(clause.split("年")[-1])
    if was_with and is_with and was_with["whom"] != is_with["whom"] and clause.endswith("了"):
        return 26 if is_with["who"].lstrip("我") == was_with["who"].lstrip("我") else 0
    return 0


_FROM_TO = re.compile(
    r"从(?P<old>.{1,10}?)(?:直接|又|已经)*(?:换|改|转|跳|调|搬|升|涨|降|挪|跳槽|转行|减|增"
    r"|加)(?:[了到去成为至])+(?P<new>.{1,10}?)了?$"
)
_CODE = re.compile(r"[A-Za-z]+-?\d+|\d+[A-Za-z]+")


def _from_to(clause: str, held: str) -> int:
    """从中兴跳到大疆 of 在中兴当工程师; 换到B3 of 停在B1."""
    match = _FROM_TO.search(clause)
    if match and len(match["old"]) > 1 and match["old"] in held and match["new"] not in held:
        return 30
    was, said = _CODE.findall(held), _CODE.findall(clause)
    alike = (
        len(was) == len(said) == 1
        and was != said
        and re.sub(r"\d+", "#", was[0]) == re.sub(r"\d+", "#", said[0])
    )
    near = alike and {char for char in held if char in clause and char >= "\u4e00"} - set(
        "在的我了是到换"
    )
    return 22 if near and re.search(r"[换改挪移搬调]", clause) else 0


def _is_of_other_thing(before: str, held: str) -> bool:
    """Whether what is changed is named, and the memory is not about it: 猫的医生换成刘医生了 of
    牙医是王医生."""
    noun = LEAD.sub(
        "", re.sub(r"[把将给又都也我了]|最近|今年|终于|上个?[月周]|已经|后来", "", before)
    )
    named = _noun_of(held)
    if len(noun) < 2 or noun[-2:] in named:
        return len(noun) > 2 and named.endswith(noun[-2:]) and _differ(noun, named, 2)
    return True


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


def _other_head(clause: str, held: str, *, followed: bool = False) -> int:
    """我把输入法换成讯飞了, 我换苹果手机了."""
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
            if (
                tail in named
                and tail not in COMMON
                and not (named.endswith(tail) and len(named) > size and _differ(noun, named, size))
                and match["value"] not in held
                and not _other_owner(clause, held, tail)
            ):
                return 28 + size
    match = _HEADED.search(clause)
    if match and not _is_of_other_thing(clause[: match.start()], held):
        own = match["own"]
        for size in range(min(len(own) - 1, 4), 1, -1):
            if held.endswith(own[-size:]) and own not in held and own[-size:] not in COMMON:
                return 26 + size
    match = re.search(
        r"(?:换|改)了?(?:个|一个|新)*的?(?P<noun>[\u4e00-\u9fff]{2,4}?)了?$",
        clause,
    )
    stated = SAID_TO_BE.match(LEAD.sub("", held))
    if match and match["noun"] not in COMMON:
        role = match["noun"] in RELATIONS and match["noun"] in held
        new = "换" in match.group() or followed
        return 26 if new and (role or (stated and match["noun"] in stated["noun"])) else 0
    return 0


_VERBS = word_list(
    "用 开 骑 坐 住 喝 吃 戴 穿 跟 负责(?!人) 主玩 主打 点 订 听 追 读 看 学 "
    "练 玩 当 做 教 带 存 租 住在 上 走 管 睡 养 抽 涂 喂 交 唱 弹 租住在 在 "
)
_MANY = word_set("唱 弹 听 追 读 看 学 练 玩 做 教 养 吃 戴 带 上 走 在 点 ")
_INSTEAD = re.compile(r"改|换|转(?!账)|只|不再|一律")


def _other_object(clause: str, before: str, held: str) -> int:
    """现在坐校车上学 of 骑摩拜上学, 现在跟赵教授 of 跟导师王教授做课题."""
    said, own = LEAD.sub("", clause), LEAD.sub("", held)
    if amounts_of(clause) and amounts_of(held):
        return 0
    cue = (
        re.search(r"现在|如今|目前|最近|改|换|开始|以后|只|都|转|[了啦]$", clause)
        or re.search(r"现在|换|改|转", before)
        or (before.endswith("了") and re.match(r"(?:请|由|换|让|找|叫)", said))
    )
    if cue is None or ("不再" in clause and not re.search(r"[改换只转]", clause)):
        return 0
    # The same done with another: 骑车上班, 带孩子.
    for size in range(min(len(own) - 2, 5), 1, -1):
        tail = own[-size:]
        if (
            said.rstrip("了").endswith(tail)
            and tail not in COMMON
            and not re.fullmatch(NUMBER + ".?", tail)
        ):
            rest, other = own[:-size], said.rstrip("了")[:-size]
            if (
                rest
                and other
                and not numbers_of(tail)
                and bool(numbers_of(rest)) == bool(numbers_of(other))
                and other[-2:] != rest[-2:]
                and len(rest) < 8
            ):
                return (
                    20 + 2 * size
                    if re.search(r"上[班学课楼]|下[班楼]|睡|[带喂做吃喝]|孩子|宝宝|学|写", tail)
                    else 0
                )
    runs = [(begin, end) for begin, end in runs_of(own, said) if end < len(own)]
    for begin, end in runs:
        value, place = own[end:], said.find(own[begin:end])
        new = said[place + end - begin :].rstrip("了啦")
        bare = re.sub(r"^(?:现在|已经|又|都|最近)*[改换]", "", new)
        if (
            not own[:begin]
            and bare != new
            and value[:1] == bare[:1]
            and value[:1] in "去住用吃喝坐在学穿"
            and bare != value
        ):
            return 22  # 蜜月改去大理 of 蜜月去三亚
        head = own[:begin]
        if (
            head
            and head not in said
            and (len(head) > 3 or re.search(r"[早午晚中夜餐饭周月末次]", head))
        ):
            continue
        alike = (
            1 < len(value) < 9
            and 1 < len(new) < 9
            and new not in own
            and not re.search(r"[很不太没]", new)
            and bool(numbers_of(value)) == bool(numbers_of(new))
            and re.search(r"[\u4e00-\u9fffA-Za-z]$", own[begin:end]) is not None
        )
        if alike and own[end - 1] in "玩打住在用开骑坐喝吃跟点区责":
            return 18 + end - begin
    middle = re.match(
        r"(?P<topic>.{1,4}?)(?:都|一般|通常|总是"
        r"|只)?(?P<verb>[喝吃用穿坐买看听点])(?P<value>.{2,6})$",
        own,
    )
    topic = middle is not None and len(middle["topic"]) > 1 and middle["topic"] in said
    if middle and (own[-1] in said or topic) and (topic or _INSTEAD.search(clause)):
        last = "" if topic else own[-1]
        match = re.search(rf"{middle['verb']}(?P<new>.{{1,6}}?{last})(?:的)?了?$", said)
        if match and match["new"] != middle["value"]:
            return 18
    for verb in sorted(_VERBS, key=len, reverse=True):
        if not re.match(verb, own) or len(own) - len(verb) > 12:
            continue
        match = re.search(
            rf"(?:^|现在|改成?|换成?|都|只|开始|以后|转|搬进了?|天){verb}(?:了"
            rf"|的是)?(?P<new>.{{{2 if len(verb) < 2 else 1},10}}?)了?$",
            said,
        )
        if match is None:
            return 0
        if "开始" in clause and not _INSTEAD.search(f"{before},{clause}"):
            return 0  # 我开始喝豆浆了 says nothing of milk
        usual = re.search(r"一般|通常|平时|主要", held) and re.search(
            r"一般|通常|平时|主要", clause
        )
        if (
            verb in _MANY
            and not usual
            and not _INSTEAD.search(clause)
            and not _INSTEAD.search(before)
        ):
            return 0
        if match["new"] in own or own[len(verb) :] in said:
            return 0
        aims = [
            re.search(r"(?<=.)(?:做|写|上|去|学|看|打|画)[^,]{1,4}$", text)
            for text in (own[len(verb) :], match["new"])
        ]
        if any(aims) and not (aims[0] and aims[1] and aims[0].group() == aims[1].group()):
            return 0  # 用Figma做设计, 用Blender做动画
        return 18
    return 0
