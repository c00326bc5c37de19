"""Where somebody lives and comes from, out of a Chinese predicate."""

from __future__ import annotations

import re

from ..shared.lexis import word_list
from ..shared.model import Finding
from .findings import single
from .opinions import Said
from .words import NOT_ORIGIN, PLACE_ENDINGS, PLACES

_NO_PLACE = word_list("一 这 那 家 我 他 她 学校 宿舍 酒店 哪 公司 父母 朋友 同 新 别墅 楼")


_NEW_PLACES = tuple(
    word_list(
        "新竹 新北 新乡 新余 新疆 新加坡 新西兰 新德里 新泽西 新店 新庄 新界 新会 新昌 新郑 新密 "
        "新沂 新都 新津"
    )
)


def _place(text: str) -> str:
    """A place without what follows it, "" when the words name none."""
    text = re.split(
        r"(?:了|以后|之后|生活|居住|定居|工作|上班|已经|快|有|住|附近|这边|那边|很|好|的时候)", text
    )[0]
    bare = text.startswith(_NO_PLACE) and not text.startswith(_NEW_PLACES)
    if not 1 < len(text) < 16 or bare or text.endswith(("家", "家里")):
        return ""
    return "" if _is_part_of_a_city(text) else text


def _is_part_of_a_city(text: str) -> bool:
    """Whether the words name a district or a street alone, which changes no city."""
    if text in _DISTRICTS:
        return True
    city = any(text.startswith(p) for p in PLACES if p not in _DISTRICTS)
    return not city and text.endswith(_PARTS) and not re.search(r".[市省州县].", text)


_DISTRICTS = ("浦东", "海淀", "朝阳")
_PARTS = ("区", "路", "街", "街道", "小区", "花园", "大道", "胡同", "号", "楼", "附近")


# Where one moves to without leaving home.
NO_HOME = re.compile(
    r"(?:部|部门|组|团队|科室?|处|岗位?|工位|办公室|会议室|项目|系统|平台|软件|班|队|桌|座位?"
    r"|车间|线上|服务器|云|前端|后端|频道|群|办公区|工作区|休息区|[儿童客]?房间?|卧室?|客厅|书房|阁楼|阳台|位置?|旁边|边上|角落"
    r"|抖音|快手|微博|知乎|小红书|公众号|视频号|网站|仓库?)$"
)
_HOME = re.compile(
    r"(?:市|省|县|区|镇|村|州|国|岛|城|乡|路|街|巷|弄|道|号|栋|幢|楼|苑|园|府|庭|湾|寓|宿舍|小区|新房|附近|老家|那[边里]?|这[边里])$"
)


def may_be_lived_in(place: str) -> bool:
    """Whether one may move there to live: a town, a name that may be one, and not 抖音做直播,
    总监办公室旁边 or Notion."""
    if NO_HOME.search(place):
        return False
    if place.startswith(PLACES) or _HOME.search(place):
        return True
    if place.isascii():
        from ..english.slots.places import is_known_place

        return is_known_place(place)
    return len(place) < 5


_SOMEBODY_THERE = re.compile("的(?:朋友|同学|同事|亲戚|室友|邻居|客户|网友|人)")
_BUT_NOT = re.compile(r"没|不(?![丹列])")
_OF_A_HOUSE = re.compile(
    r"[的这那哪]|(?:\d+|[一二两三四五六七八九十几半]+)个?(?:天|晚|周|星期|月|年|宿)|(?:(?:\d+|[一二三四五六七八九十]+)[楼层]|[楼山][上下]|农村|乡[下村]|城里|[郊市]区|隔壁|对面)$"
    r"|(?:小|大|一个|一间)?(?:单间|开间|公寓|别墅|平房|合租房?|群租房?|城中村|筒子楼|四合院|老破小|毛坯房|复式|大平层|[上下]铺)"
    r"|[一二两三四五]室|(?:一|两|二|三|四)居"
)


# 和平路12号
_STREET = re.compile(
    r"[\u4e00-\u9fff]{1,12}?(?:路|街|巷|弄|大道|胡同|里)\d{1,4}(?:号|弄|栋|幢)[\u4e00-\u9fff\d-]{0,12}?(?=了?$)"
)


# 跟女朋友一起搬到九江了, 把家搬到了开封
_LIVES = re.compile(
    r"(?:(?:和|跟|与|带着?|陪着?)[^,在]{1,8}?)?(?:一起|全家|一家人?|一家[三四五六]口|长期|常年|固定|把家|就|也|都|已经)*(?:"
    r"(?:不再?|已经不|没有?)?(?:住的?是|住在|住喺|居住在|定居在|定居于|居住于|生活在|住(?!得))(?P<stay>[^,]+)"
    r"|(?:没有?|(?:从[^,]{2,8}?))?(?:搬家?到|搬去|搬来|搬回|移居到?|迁到|迁居到?|移民到?|移民去了?|定居)"
    r"(?:了)?(?P<move>[^,]+)"
    r"|在(?P<at>[^,]{2,12}?)(?:生活|定居|居住|安家|(?<![卡困堵锁忍])住)"
    r"(?:了?(?:\d+|[一二两三四五六七八九十几多]+)年)?了?$)"
)


def residence(said: Said) -> list[Finding]:
    located = re.match(
        r"(?:坐标|现居|[Bb]ase)(?:在|是|:)?\s*(?P<where>[\u4e00-\u9fff]{2,6})$", said.plain
    )
    if located and located["where"].startswith(PLACES):
        return single("residence", said.text[located.start("where") :])
    negated = said.plain.startswith(("不住", "不再住", "没住", "已经不住", "没搬", "没有搬"))
    match = _LIVES.match(said.plain)
    if match is None or said.plain.startswith(("住院", "住过")) or "过" in said.plain[-2:]:
        return []
    group = "stay" if match.group("stay") else "move" if match.group("move") else "at"
    if street := _STREET.match(match.group(group)):
        start = match.start(group)
        value = said.text[start : start + street.end()]
        return single("address", value, negated=negated, change=group == "move")
    # 住在北京没有亲戚 ends at 北京; 住的小区没有电梯 and 住三楼 say nothing of the town.
    found = _place(_BUT_NOT.split(match.group(group).removesuffix("的"))[0])
    if (
        not found
        or _OF_A_HOUSE.match(found)
        or (group == "move" and not may_be_lived_in(found))
        or re.search(r"(?:几天|一周|酒店|临时|暂时|出差)", said.plain)
        or _SOMEBODY_THERE.search(match.group(group))
    ):
        return []
    start = match.start(group)
    value = said.text[start : start + len(found)].strip()
    moved = group == "move" or said.plain.endswith(f"{found}了")
    return single("residence", value, negated=negated, change=moved)


def origin(said: Said) -> list[Finding]:
    match = re.match(r"(?:来自|老家是?在?|家乡是?在?|籍贯是?)([^,]{2,12}?)(?:的)?$", said.plain)
    if match:
        return single("origin", said.of(match, 1))
    match = re.match(
        r"(?:是)?(?:一?个)?(?:地道的?|土生土长的?)?([\u4e00-\u9fff]{1,6})人$", said.plain
    )
    if match and said.plain.startswith("是"):
        place = match.group(1)
        if place.endswith("国") or place in ("中国", "日本", "新加坡", "加拿大", "马来西亚"):
            return single("nationality", said.of(match, 1) + "人")
        if place in NOT_ORIGIN or not (place in PLACES or place.endswith(PLACE_ENDINGS)):
            return []
        return single("origin", said.of(match, 1))
    match = re.match(r"(?:出生在|出生于|生于)([^,]{2,12})$", said.plain)
    if match:
        value = said.of(match, 1)
        if value[:4].isdigit() and "年" in value:
            whole = "birthday" if "日" in value or "号" in value else "birth_year"
            return single(whole, value)
        return single("birthplace", value)
    match = re.match(r"(?:是)?((?:19|20)\d\d)年(?:出生|生)(?:的)?$", said.plain)
    if match:
        return single("birth_year", match.group(1))
    match = re.match(r"在([^,]{2,10})长大(?:的)?$", said.plain)
    return single("upbringing", said.of(match, 1)) if match else []
