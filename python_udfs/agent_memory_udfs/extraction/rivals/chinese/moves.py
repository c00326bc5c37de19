"""Whether a Chinese clause says that one is elsewhere now, or with somebody else."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...chinese.places import may_be_lived_in
from ...chinese.words import PLACES
from .reading import ADVERB, WHEN, bare, common_run
from .words import LEAD, PERSON

_OF_A_KIND = re.compile(
    r"(?:转|换|调|改|分)(?:到|成|去|读|进)了?(?P<which>[^,]{2,8}?)(?P<kind>专业|学院|部门|校区|分店|分公司|车间|科室|岗位|项目组|小组)了?$"
)
# 我转系了, 转到计算机学院了 of 学的是土木工程
_CHANGED_MAJOR = re.compile(
    "(?:转|换)了?(?:系|专业|学院)了|(?:转|换)(?:到|去|入|成)了?[^,]{2,8}?(?:系|专业|学院)"
)
_MAJOR = re.compile(
    r"(?:(?:大学|本科|研究生)?(?:主修|攻读|(?:学|读|念)的是)|专业是)(?P<major>[^,]{2,8}?)(?:系|专业)?$"
)
_WENT_BACK = re.compile(
    r"(?P<who>[^,]{1,4}?)(?:自己|又|也|就|已经|最近)?(?:搬?回|搬去|搬到|(?:跟[^,]{1,4})?去)(?P<where>[^,]{1,6}?)(?:住|养老|过)了$"
)
_IN_TOWN = re.compile(
    r"(?P<who>[^,在]{0,4}?)在(?P<where>[^,]{2,6}?)"
    r"(?:上班|工作|上学|读书|读大学|念书|打工|生活|住|发展|当兵)"
)
_MOVED = re.compile(
    r"(?:调|转|换|搬|挪|分|升)了?(?:到|去|进|入|回|来)了?(?P<where>.{1,10}?)(?:去|来|住|工作|上班"
    r"|教书)*了?$"
)
_DWELLING = re.compile(
    r"(?:栋|单元|小区|公寓|房子?|楼|家|村|城[东西南北中]?|镇|路|宿舍|别墅|院|里|住|区|县|乡|郊|苑|园|湾)$"
)


# 儿子转到外国语学校去了 of 儿子在一中读高二
_SCHOOL = re.compile(
    r"(?:转学?|考|升|换)(?:到|去|进|入|上)了?(?P<where>[^,]{1,8}?(?:学校|[一二三四五六七八九十附实大高初]中|小学|大学|学院|[附实]小|外国语|分校|幼儿园|[大师理工科外农医]大))(?:去|来)?了$"
)
_AT_SCHOOL = re.compile(
    r"(?P<who>[^,在]{0,4}?)(?:现在)?在(?P<where>[^,]{1,8}?)(?:读|上|念|就读|上学|读书|念书)[^,]{0,4}$"
)
_FOR_A_VISIT = re.compile(
    "几天|几周|一阵|暑假|寒假|看病|检查|体检|过年|过节|玩|吃|住院|治|做客|参加|旅游"
)
_IN_GROUP = re.compile(r"(?:现在)?在(?P<where>[^,上]{1,6}?(?P<group>[组部科班队店处课]))$")
_HOME_IN = re.compile(r"家(?:就|住)?在(?P<where>[^,]{2,8})$")
_FLOOR = re.compile(r"(?:\d+|[一二三四五六七八九十]+)[楼层号]")


def moved_to(clause: str, held: str) -> int:
    """我调到七中去了 of 在三中教书, 搬进了新小区 of 租住在城中村."""
    match = _MOVED.search(clause)
    if match and _FLOOR.match(match["where"]) and not re.search(r"[楼层号室\d]", held):
        return 0
    stated = re.match(
        r"(?:在|就职于|任职于)(?P<where>[^,]{1,10}?)(?:工作|上班|教书|任教|任职|实习|做.{1,5}"
        r"|当.{1,5}|上学|读书|念书)$",
        LEAD.sub("", held),
    )
    if (
        match
        and stated
        and re.match(r"[调转换跳分升派]", match.group())
        and not re.search(r"把|将", clause)
        and stated["where"] not in clause
        and match["where"][-1] == stated["where"][-1]
        and match["where"][-1] in "中校院司部所店厂局行社团科室系企厅校"
    ):
        return 24
    if (school := _SCHOOL.search(clause)) and (at := _AT_SCHOOL.match(held)):
        others = bare(clause[: school.start()])
        same = at["who"].lstrip("我") == others.lstrip("我") and at["where"] not in clause
        return 24 if same and school["where"] not in held else 0
    post = _IN_GROUP.match(held)
    if match and post and match["where"][-1] == post["group"] and post["where"] not in clause:
        others = bare(clause[: match.start()])
        return 24 if re.match("[调转换分]", match.group()) and not others.strip("被") else 0
    family = _HOME_IN.match(held)
    if match and family and match.group()[0] == "搬" and family["where"] not in clause:
        return 26 if not bare(clause[: match.start()]) and is_town(match["where"]) else 0
    major = _MAJOR.match(LEAD.sub("", held)) if _CHANGED_MAJOR.search(clause) else None
    if major and major["major"] not in clause:
        return 0 if PERSON.search(clause) else 26
    kind = _OF_A_KIND.search(clause)
    if kind and held.endswith(kind["kind"]) and kind["which"] not in held:
        return 24  # 转到计算机专业了 of 读的是自动化专业
    fetched = re.search(
        r"(?:把|将|我们?家)?(?P<who>[^,把将]{1,4}?)(?:被)?(?:接|送)(?:回|到|去|来|进)了?(?P<where>[^,]{1,8}?)(?:住|养老|生活)?了?$",
        clause,
    ) or _WENT_BACK.search(clause)
    lodged = re.match(
        r"(?P<who>[^,跟和]{1,4}?)(?:一直|现在|都|还)*(?:住(?:在|进)?(?P<where>[^,]{1,8})|在(?P<where2>老家|乡下|县城|村里|农村|国外|外地)(?:生活|带|待着)?|(?:跟着?|和)(?P<whom>[^,]{1,5}?)(?:住|过|生活|一起)?(?:在(?:老家|乡下|县城|村里|农村|外地))?)$",
        held,
    )
    if (
        fetched
        and not _FOR_A_VISIT.search(fetched["where"])
        and lodged
        and lodged["who"][-2:] == fetched["who"].lstrip("我")[-2:]
        and (lodged["where"] or lodged["where2"] or lodged["whom"]) not in clause
    ):
        return 28
    seat = re.match(
        r"(?P<who>[^,在]{0,4}?)(?:就?在|设在|开在)(?P<where>[^,]{1,8}?)(?:办公|开|营业|租|$)", held
    )
    if (
        match
        and seat
        and re.match("[搬迁移挪]|换到(?!.*[A-Za-z])", match.group())
        and "从" not in clause[: match.start()]
        and seat["who"][-2:] in clause
        and re.fullmatch(
            r".*(?:公司|单位|工作室|办公室|店|店铺|学校|工厂|厂|工位|诊所|教室|校区|摊)",
            seat["who"] or "",
        )
        and seat["where"] not in clause
    ):
        return 26
    others = bare(clause[: match.start()]) if match else ""
    town = _IN_TOWN.match(held)
    if (
        match
        and town
        # One who moves may work where they did.
        and (match.group()[0] != "搬" or re.search("(?:住|生活|发展)$", town.group()))
        and (not others or held.startswith(others))
        and is_town(town["where"])
        and is_town(match["where"])
        and town["where"] not in clause
    ):
        return 24
    home = re.match(
        r"(?:(?:租|合租|借|暂|寄)?住(?:在|进)?|租在)(?P<where>(?!.*[很太好真]|.*非常|.*特别).+)|(?:跟|和|与).{1,6}(?:一起)?住$",
        LEAD.sub("", held),
    )
    others = bare(clause[: match.start()]) if match else ""
    if (
        home
        and match
        and match["where"] not in (home["where"] or "")
        and re.search("搬|换到|转到|挪到", clause)
        and (not others or held.startswith(others))
        and (home["where"] or "x") not in clause
    ):
        whom = re.search(r"(?:跟|和|与).{1,6}(?:一起)?住了?$", clause) is not None
        if home["where"] is None:
            known = any(person.group() in held for person in PERSON.finditer(clause))
            return 24 if whom and not known else 0
        where = match["where"]
        district = re.search("(?<!小|社|园|厂|景|地|校|公|作|息)[区县镇]$", where)
        if is_town(home["where"]) and not (is_town(where) or district):
            return 0  # 搬进了新小区 of 住在北京
        if re.search(r"\d", where) and not re.search(r"\d|[楼层室]|宿舍", home["where"]):
            return 0
        return 24 if _DWELLING.search(where) or is_town(where) or re.search(r"\d{2,}", where) else 0
    return 0


def is_town(text: str) -> bool:
    return text.startswith(PLACES) or (
        text.endswith(("市", "县", "镇", "省")) and not text.endswith(_MARKETS)
    )


_MARKETS = ("超市", "夜市", "菜市", "集市", "股市", "城市", "门市", "上市", "楼市")


_DAY = re.compile(r"(?:周|星期|礼拜)[一二三四五六日天]")
_DAY_OF_THING = re.compile(
    f"(?:{_DAY.pattern}|早上|上午|中午|下午|晚上|周末|工作日)" + "(?=的|[早晚]?[班课会])"
)
_SHIFT = re.compile(r"[夜白早晚日]班")
_LIVES_WITH = re.compile(
    r"^(?P<who>.{0,4}?)(?:现在|从.{1,4}起)?(?:跟|和|与)(?P<whom>.{1,5}?)(?:一起)?住了?$"
)


def is_of_another_day(clause: str, held: str) -> bool:
    """周二的课改到六点了 of 周四的课是五点."""
    was, said = _DAY_OF_THING.findall(held), _DAY_OF_THING.findall(clause)
    return bool(was) and bool(said) and not set(was) & set(said)


def other_company(clause: str, held: str) -> int:
    """我现在上白班 of 值夜班; who lives with somebody else."""
    was, said = _SHIFT.findall(held), _SHIFT.findall(clause)
    if len(was) == 1 and said and was[0] != said[-1]:
        moved = re.search(r"改|换|调|挪|推|提前|移|以后|现在|起|转", clause)
        return 28 if moved and len(held) < 12 else 0
    was_with, is_with = _LIVES_WITH.match(held), _LIVES_WITH.match(clause.split("年")[-1])
    if was_with and is_with and was_with["whom"] != is_with["whom"] and clause.endswith("了"):
        return 26 if is_with["who"].lstrip("我") == was_with["who"].lstrip("我") else 0
    return 0


_FROM_TO = re.compile(
    r"(?:从|由)(?P<old>.{1,10}?)(?:直接|又|已经|都|全部)*(?:换|改|转|跳|调|搬|升|涨|降|挪|跳槽|转行|减|增"
    r"|加|变|迁|移|迁移|转移|切|切换|升级|改签|晋升)(?:[了到去成为至])+(?P<new>.{1,20}?)了?$"
)
_FIGURE = re.compile(r"[\d.,零一二两三四五六七八九十百千万半]+.?")
_CODE = re.compile(r"[A-Za-z]+-?\d+|\d+[A-Za-z]+")


def from_to(clause: str, held: str) -> int:
    """从中兴跳到大疆 of 在中兴当工程师; 换到B3 of 停在B1."""
    match = _FROM_TO.search(clause) if "从" in clause or "由" in clause else None
    if match and len(match["old"]) > 1 and match["old"] in held and match["new"] not in held:
        ahead = bare(clause[: match.start()])
        if _FIGURE.fullmatch(match["old"]) and ahead and set(ahead).isdisjoint(held):
            return 0  # 还贷金额从2000调到3500 of 每月定投2000
        at_work = re.search(rf"在{re.escape(match['old'])}|[上在是].{{0,6}}$", held)
        return 30 if at_work or not re.search(r"跳槽?|入职", match.group()) else 0
    was, said = _CODE.findall(held), _CODE.findall(clause)
    alike = (
        len(was) == len(said) == 1
        and was != said
        and not re.fullmatch(r"\d+[TGM]B?", was[0])  # an amount
        and re.sub(r"\d+", "#", was[0]) == re.sub(r"\d+", "#", said[0])
    )
    near = alike and {char for char in held if char in clause and char >= "\u4e00"} - set(
        "在的我了是到换"
    )
    if alike and re.search("[升降晋]", clause) and re.search("职级|级别|职位|等级", held):
        return 22  # 我升P7了 of 公司职级是P6
    return 22 if near and re.search(r"[换改挪移搬调]", clause) else 0


_LIVES_NOW = re.compile(
    r"(?:^|,)我?们?(?:现在|目前|如今)住(?!得)(?:在|到)?(?P<there>[^,]{2,10}?)(?:了|,|$)"
)
# 南京的房子退了, 现在在苏州
_IS_NOW_IN = re.compile(r"(?:^|,)我?们?(?:现在|目前|如今)(?:人)?在(?P<there>[^,]{2,8}?)(?:了|,|$)")
# 来深圳定居了; 重庆的夏天太热了, 搬过来了
_SETTLED_IN = re.compile(
    r"(?:^|,)我?(?:[来到去回](?:老家)?|搬[到来回])(?P<there>[^,来去到回]{2,6}?)(?:老家)?(?:定居|安家|落户|住(?=了))[^,]{0,2}了?(?:,|$)"
)
_CAME_TO = re.compile(
    r"(?P<there>[\u4e00-\u9fff]{2,3}?)(?:的|这边|真|太|很)[^,]*,(?:我"
    r"|自从)?搬(?:过来|来)(?=[,了后一两三四五六七八九十半\d]|$)"
)
_LIVED = re.compile(
    r"(?:(?:(?:一个人|独自|和[^,]{1,4}一起|现在)?住|租屋|租房|坐标|人在|base|定居)(?:在)?(?P<here>[^,]{2,12})|在(?P<there>[^,]{2,8}?)(?:租房|租了?房子)住?)$"
)
# 奶奶搬到南京的养老院了 of 奶奶一个人住在扬州
_MOVES_HOME = re.compile(
    rf"(?:我家?的?)?(?P<who>{PERSON.pattern})(?:{WHEN}|{ADVERB})*(?:(?:搬|住)(?:到|进|去|回)了?"
    r"(?P<there>[^,]{2,12}?)|[来去到回](?:到|了)?(?P<town>[^,]{2,8}?)(?:工作|上班|生活|定居|发展|上学|读书|念书))了?(?:,|$)"
)
_AT_HOME = re.compile(
    rf"(?P<who>{PERSON.pattern})(?:(?:一个人|独自|自己|还|都|一直)*住在?(?P<here>[^,]{{2,12}})|在(?P<town>[^,]{{2,6}}?)(?:工作|上班|生活|定居|发展)?)$"
)
_NOT_THERE = re.compile(
    r"^我?(?:其实)?不在(?P<here>[^,]{2,10}),我?(?:而?是)?在(?P<there>[^,]{2,10}?)(?P<done>读书|上学|上班|工作|住|实习|留学)?$"
)


class Whereabouts(NamedTuple):
    """What a sentence says of where one is now, read once for all memories."""

    now: re.Match[str] | None
    moved: re.Match[str] | None
    corrected: re.Match[str] | None


def whereabouts_of(said: str) -> Whereabouts | None:
    """None where the sentence says nothing of it."""
    settled = re.search(
        r"搬(?:家|走|出|了|到|去|回|过?来)|定居|安家|退租|房子?(?:都|也|就)?(?:退"
        r"|卖)(?:掉)?了",
        said,
    )
    here = (
        _IS_NOW_IN.search(said) or _CAME_TO.match(said) or _SETTLED_IN.search(said)
        if settled
        else None
    )
    told = Whereabouts(
        (_LIVES_NOW.search(said) or (here if here and is_town(here["there"]) else None))
        if settled
        else None,
        _MOVES_HOME.match(said),
        _NOT_THERE.match(said),
    )
    return told if any(told) else None


def elsewhere(said: Whereabouts, held: str) -> int:
    """搬家了, 现在住宝安 of 住在南山区; 我不在复旦, 在同济读书 of 在复旦读书."""
    plain = LEAD.sub("", held)
    now, was = said.now, _LIVED.match(plain)
    if now and was:
        here = was["here"] or was["there"]
        return 28 if len(common_run(now["there"], here)) < 2 else 0
    moved, lived = said.moved, _AT_HOME.match(plain)
    if moved and lived and moved["who"] == lived["who"]:
        there, here = moved["there"] or moved["town"], lived["here"] or lived["town"]
        if not may_be_lived_in(there):
            return 0  # 搬到新工位
        if lived["town"] and not (is_town(there) and is_town(here)):
            return 0
        return 26 if len(common_run(there, here)) < 2 else 0
    corrected = said.corrected
    if corrected and f"在{corrected['here']}" in plain and (
        corrected["done"] is None or corrected["done"] in plain
    ):  # fmt: skip
        return 26
    return 0
