"""Whether a value says less of the same than the one that a slot holds: "nurse" of "pediatric
nurse", California of San Francisco, California. Such a value changes nothing."""

from __future__ import annotations

import re

from ..characters import simplified
from .shared.lexis import word_set
from .shared.script import has_cjk

_PLACES = word_set("residence origin birthplace workplace location address upbringing")
# Countries and parts of them, where somebody lives who lives in one of their towns.
_REGIONS = word_set(
    "afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus"
    "|belgium|bolivia|bosnia|brazil|britain|great britain|bulgaria|cambodia|cameroon|canada|chile"
    "|china|colombia|costa rica|croatia|cuba|cyprus|czechia|the czech republic|czech republic"
    "|denmark|ecuador|egypt|england|estonia|ethiopia|finland|france|georgia|germany|ghana|greece"
    "|guatemala|hungary|iceland|india|indonesia|iran|iraq|ireland|northern ireland|israel|italy"
    "|jamaica|japan|jordan|kazakhstan|kenya|korea|south korea|kuwait|latvia|lebanon|lithuania"
    "|luxembourg|malaysia|malta|mexico|moldova|mongolia|montenegro|morocco|myanmar|nepal|netherlands"
    "|the netherlands|holland|new zealand|nigeria|norway|oman|pakistan|panama|paraguay|peru"
    "|philippines|the philippines|poland|portugal|qatar|romania|russia|saudi arabia|scotland"
    "|senegal"
    "|serbia|slovakia|slovenia|south africa|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan"
    "|tanzania|thailand|tunisia|turkey|uganda|ukraine|united states|the united states|the us|the uk"
    "|the usa|usa|uk|us|america|united kingdom|the united kingdom|uae|uruguay|venezuela|vietnam"
    "|wales|zimbabwe|europe|asia|africa|south america|north america|scandinavia"
    "|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho"
    "|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan"
    "|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico"
    "|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island"
    "|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state"
    "|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|bavaria|saxony|hesse"
    "|catalonia|andalusia|tuscany|lombardy|sicily|brittany|normandy|provence|queensland|victoria"
    "|new south wales|tasmania|yorkshire|cornwall|kent|sussex|essex|the midwest|new england"
    "|中国|美国|英国|法国|德国|日本|韩国|加拿大|澳大利亚|澳洲|新西兰|马来西亚|泰国|越南|印度"
    "|印尼|菲律宾|俄罗斯|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|奥地利|波兰"
    "|巴西|阿根廷|墨西哥|台湾|欧洲|亚洲|非洲|四川|广东|广西|湖南|湖北|河南|河北|山东|山西|江苏"
    "|浙江|安徽|福建|江西|云南|贵州|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古|辽宁|吉林|黑龙江|海南"
    "|东北|华东|华南|华北|西南|西北|江浙|四川省|广东省|湖南省|湖北省|河南省|河北省|山东省|山西省"
    "|江苏省|浙江省|安徽省|福建省|江西省|云南省|贵州省|陕西省|辽宁省|吉林省|黑龙江省|海南省"
    "|国外|国内|海外|南方|北方",
    "|",
)
# "Southern Germany", "the north of Spain"
_PART_OF = re.compile(
    r"^(?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|upstate|rural"
    r"|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?)(?: (?:of|part of))? )(?:the )?"
)
# Parts of towns that people live in by their names.
_PARTS = {
    part: town
    for town, parts in {
        "new york": "brooklyn|queens|manhattan|the bronx|bronx|staten island|harlem|williamsburg"
        "|astoria",
        "london": "camden|hackney|islington|brixton|croydon|ealing|greenwich|lambeth|shoreditch"
        "|wimbledon|tottenham|walthamstow|peckham|clapham",
        "berlin": "kreuzberg|neukölln|neukoelln|prenzlauer berg|friedrichshain|charlottenburg"
        "|wedding|pankow|spandau|schöneberg|moabit",
        "munich": "schwabing|sendling|haidhausen|maxvorstadt|giesing",
        "paris": "montmartre|belleville|le marais|bastille|montparnasse",
        "hamburg": "altona|eimsbüttel|st. pauli|barmbek|harburg",
        "tokyo": "shibuya|shinjuku|setagaya|meguro|nakano",
        "vienna": "favoriten|ottakring|döbling|floridsdorf",
    }.items()
    for part in parts.split("|")
}
# Chinese values are made of their parts without a space. What names somebody has none.
_NO_PARTS = re.compile("name|phone|email|age|height|weight|nickname")
_FIGURE = re.compile(r"[\d.,零一二两三四五六七八九十百千万亿半]")
_DISTRICTS = ("浦东", "海淀", "朝阳")
_FINER = re.compile(
    "(?:区|路|街|街道|镇|村|小区|花园|号|楼|苑|里|桥|门|江|北|湾|口|山|庄|坊|新城"
    "|园|谷|广场|大厦|中心|公寓|社区)$"
)
_ARTICLE = re.compile(r"^(?:an?|the) |^一?[名个位]")


def coarseness(attribute: str, held: str, said: str) -> str:
    """What a value that was said is beside the one that is held of an attribute: "known" where
    that says it too, "beside" where both may be true, "" where the new one takes its place."""
    unnamed = attribute == "employer" and said.startswith(("a ", "an "))
    held, said = _plain(held), _plain(said)
    if not said or held == said:
        return ""
    if unnamed:
        return "beside"  # "I work in a lab": at MIT, where they work
    if _is_part(attribute, held, said):
        return "known"
    if attribute in _PLACES and _PARTS.get(held, "") == said.removesuffix(" city"):
        return "known"
    region = _PART_OF.sub("", said)
    if attribute in _PLACES and region in _REGIONS and held not in _REGIONS:
        inside = any(part in _REGIONS for part in re.split(r", ?", held)[1:])
        return "" if inside else "beside"
    if attribute in _PLACES and has_cjk(said) and _may_lie_in(held, said):
        return "beside"
    return ""


def _may_lie_in(held: str, said: str) -> bool:
    """Whether a part of some town, 浦东张江, may be one of the town: 上海."""
    from .chinese.towns import TOWNS

    if said not in TOWNS or said in _DISTRICTS:
        return False
    known = held.startswith(tuple(town for town in TOWNS if town not in _DISTRICTS))
    return not known and (held.startswith(_DISTRICTS) or _FINER.search(held) is not None)


def _plain(value: str) -> str:
    return _ARTICLE.sub("", simplified(value).strip().lower())


_DATE = re.compile(
    r"(?:(\d{4})年)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月份?)?(?:(\d{1,2})[日号])?$"
)
_DIGITS = {numeral: str(n) for n, numeral in enumerate("一二三四五六七八九十", 1)} | {
    "十一": "11", "十二": "12",
}  # fmt: skip


def _is_coarser_date(held: str, said: str) -> bool:
    """Whether a date says less of the same: 三月 of 1990年3月5日."""
    was, now = _DATE.match(held), _DATE.match(said)
    if not (was and now and any(now.groups())):
        return False
    pairs = [
        (_DIGITS.get(one, one), _DIGITS.get(other, other))
        for one, other in zip(was.groups(), now.groups(), strict=True) if other
    ]  # fmt: skip
    return all(one == other for one, other in pairs)


def _is_part(attribute: str, held: str, said: str) -> bool:
    if has_cjk(said):
        if len(said) < 2 or _NO_PARTS.search(attribute):
            return False
        city = said.removesuffix("市").removesuffix("省")
        if attribute in _PLACES:
            return held.startswith(city) and held.removeprefix(city) not in ("市", "省")
        if attribute == "job" and held.endswith(said):
            return True
        rest = held.removeprefix(said)
        if rest != held:
            # 一万 is no part of 一万二.
            return not (_FIGURE.match(rest) and _FIGURE.match(said[-1]))
        return _is_coarser_date(held, said)
    if any(char.isdigit() for char in said):
        # "May 3" of "May 3 at 10:30", and no "3" of "3 to 5".
        return attribute.endswith(" when") and held.startswith(f"{said} at ")
    return held.startswith((f"{said} ", f"{said}, ")) or held.endswith((f" {said}", f", {said}"))
