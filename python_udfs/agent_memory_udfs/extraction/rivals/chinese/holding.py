"""What a memory holds: a thing, and how one has to do with it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .clauses import FESTIVAL, UNIT
from .frames import of_whom
from .reading import ADVERB, SELF, WHEN
from .words import NUMBER, any_of


class Hold(NamedTuple):
    """What a memory holds: how ("has", "uses", ...), the thing, and the verb."""

    how: frozenset[str]
    thing: str
    verb: str


_HOLDS = (
    (
        "plans",
        r"(?:[^,]{0,4}?要(?=值班|加班|出差|考试|搬家|开会)|在?(?:攒钱|等|排队|存钱)(?:买|换|办)?|想|打算|准备|计划|备考|备战|约好|决定|要)(?:去|考|买|养|学|参加|做|当|和|跟)*|报名?了|订了",
    ),
    ("lacks", r"(?:还)?(?:没有?|不会|不)(?:买|养|装|办|考|过|拿到?)?|挂了"),
    (
        "likes",
        r"(?:早上|晚上|睡前|周末|没事|下班后?|有空|很|最|特别|超|就|都)*(?:喜欢|爱)(?:[喝吃看玩听打刷逛养种])?|是(?=.{1,6}(?:球迷|粉丝|粉)$)",
    ),
    ("fears", r"(?:很|最|特别)?(?:怕|讨厌)"),
    ("owes", r"(?:还)?(?:欠|在还|背着|有(?=[^,]{0,6}(?:贷|债|分期|欠款)$))"),
    ("lives", r"(?:住|租|在[^,]{2,6}租)(?:在|的?房子在)?"),
    (
        "works",
        r"(?:自己|正?在(?=当|做))?(?:开了?(?=.{0,4}[店馆厂司社行坊室摊铺]|网约车|出租|滴滴|货车|公交|大巴|专车|校车|挖机|叉车|塔吊|卡车)|[干搞卖](?=.{2})|是|当|在[^,]{1,6}当|做(?!了)|跑|摆摊?|经营|承包|负责|管|运营)",
    ),
    (
        "takes",
        r"(?:每[天日晚周早次]|一天|每顿|要|得|平时|经常|常|都|一直|睡前|早上|晚上)*(?:在)?(?:喝|吃|抽|服|打(?=针|胰))点?",
    ),
    (
        "uses",
        r"(?:[^,]{0,5}?)(?:用的是|用|坐|骑|戴|穿|(?:喜欢|爱)?(?:刷|逛)|开(?=一?[辆台])|开的是|骑的是)",
    ),
    (
        "uses",
        r"(?:订阅了?|定投了?|关注了?|持仓|(?:开通|注册|下载|安装|续(?=了))了?(?:[^,]{0,2}个)?)",
    ),
    ("has", r"(?:家里?)?(?:有|养|种|收集|收藏|买|存|囤|持有|承包)了?着?"),
    (
        "hires",
        r"(?:请|雇|找|签|聘)了?|(?:家里?)?有(?:一?[个位名])?(?=(?:住家)?(?:保姆|阿姨|钟点工|司机|护工|月嫂|家教|育儿嫂)$)",
    ),
    ("has_for", r"(?:有|办|订阅?|开通|定投|报|充|参加|加入|买|是(?=.{1,8}会员$))了?"),
    (
        "at",
        r"(?:在家(?=[^,]{2})|正?在)(?:自学|学|练|写|读|看|追|装修|办|考|做|上|打|玩|带|准备|备考|还|喝|吃|修)?",
    ),
    (
        "does",
        r"(?:每.{1,3}|平时|经常|周末|都会?(?=去))*(?:正?在|去)?(?:学|练|玩|踢|弹|打|跳|跑|上|追|看|读|写|画|唱|做|教|拍|钓|爬|游|滑|拼|织|参加|带)",
    ),
)
_HELD = tuple((how, re.compile(pattern)) for how, pattern in _HOLDS)
_ABLE = re.compile("[也都还很]?(?:会(?!员|议|计)|擅长|懂)")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9+.# ]+(?=[\u4e00-\u9fff]{2,3}$)")
_TESTED = re.compile("学车|科目|考|级|证|驾照|备|面试|签证|申请")
_AILS = re.compile(
    r"(?:得了?|有|患)?(?P<thing>[^,]{1,6}?)(?:很|有点|比较|总是|老是|经常|一直)*"
    r"(?:偏[高低]|高|低|严重|厉害|疼|痛|不好|不足|超标|(?:扭伤|骨折|拉伤|受伤|摔伤|烫伤|发炎|脱臼|骨裂|肿|麻)了?)$"
)
# 在小红书做美食博主, 拆迁款还没下来, 腿上打着钢钉, 有严重的拖延症
# 膝盖有伤, 血压不稳
_HURT = re.compile(
    rf"(?P<thing>{any_of('body')})(?:上|里)?(?:一直|从小|最近|老是|经常|总是|还|很|有点|特别|比较|现在)*"
    r"(?:有(?:点|旧|老)?(?:伤|毛病|问题|炎症|不舒服|疼|痛)|受过?伤|不(?:太|怎么)?(?:好|舒服|行|稳定?)|疼|痛|酸|胀|麻|肿|发炎|难受|差|虚|弱)了?$"
)
# 房贷每月6500, 花呗还欠着两千
_DEBT = re.compile(
    rf"(?P<thing>[房车学]贷|按揭|花呗|白条|借呗|微粒贷|信用卡|网贷|贷款|助学贷款?|外债|债|欠款|分期|月供)"
    rf"(?:每个?月|一个?月|还|要|得|欠着?|剩|有|没还|在|一共|总共|大概|交|是)*(?:{NUMBER}.{{0,5}}|没还(?:完|清)?)$"
)
# 基金定投每周200
_PAID = re.compile(
    rf"(?P<thing>[^,每一是在有]{{2,6}}?)(?:每|一)个?(?:周|星期|月|天|年|季度?|次|节|小时)(?:大概|投|交|要|得|存|是)*{NUMBER}.{{0,4}}$"
)
# 车是大众, 用的耳机是索尼
_IS_OF = re.compile(
    r"(?P<thing>[^,是叫在不没]{1,5})(?:用的|开的|骑的|戴的)?是(?!我|你|个|很|为|因)[^,]{2,8}$"
)
# 1月14日体检, 7号出发去成都
_DATED = re.compile(
    rf"(?:\d{{4}}年)?(?:(?:{NUMBER}月)?{NUMBER}[日号]|[下这本]?个?(?:周|星期|礼拜)[一二三四五六日天末]|{NUMBER}月[初底]?|[明后]天|[下明]个?[周月年])的?"
    rf"(?:早上|上午|中午|下午|晚上|凌晨)?(?:{NUMBER}点(?:半|钟|{NUMBER}分?)?)?的?(?:要|有|约了|去|参加|做|出发去|飞|回)*(?P<thing>[^,要有约去是\d]{{2,6}})$"
)
_ON = re.compile(
    r"(?:正?在)(?P<thing>[^,在家]{2,6}?)(?:上|里)?(?:做|写|当|卖|直播|更新?|发|带货|开店|接单)"
)
_NOT_YET = re.compile(
    r"(?P<thing>[^,没]{2,6}?)(?:还|一直)?没有?(?:下来|到|批|发|办|拿到|装|交|还|好|修|补)[^,]{0,2}$"
)
_WEARS = re.compile(
    r"[^,]{0,3}?(?:打|戴|装|植|敷|蒙|插|缠|放|贴|留)(?:着|了)?(?P<thing>[^,]{1,6})$"
)
_ILL = re.compile(
    r"(?:[^,]{1,4}?[上里])?(?:有|得了?|患|长)了?(?:点|严重的?|轻微的?|轻度|重度|多年的?)*(?P<thing>[^,]{2,6})$"
)
_AILMENT = re.compile(
    rf"(?:{any_of('ailments')}|恐|瘾|溃疡|痘|痘痘|斑|湿气|结节|囊肿|息肉|鸡眼|口臭|狐臭|痣|鼻炎)$"
)
_IS_LIKED = re.compile("喜欢|爱|怕|没|不|在|治|看|研究|学")
_FAILED = re.compile(rf"(?P<thing>[^,]{{2,6}}?)(?:考)?(?:挂|没过)了?(?:{NUMBER}次)?$")
# 比赛定在下周日
_SCHEDULED = re.compile(
    r"(?P<thing>[^,在是定约排]{2,8}?)(?:的?(?:时间|日期|日子))?(?:定|安排|预?订|预?约|排)?(?:在|于|是|到)"
    r"[^,]{0,6}?(?:[年月周号日天]|星期|礼拜|点|国庆|春节|五一)[^,]{0,6}$"
)
# 每天冥想十分钟
_HABITUAL = re.compile(
    rf"(?:每[天周晚日月年早]|天天|坚持|习惯)(?:早上|晚上|都|会|要)*(?P<thing>[^,有是在一二两三四五六七八九十半\d]{{2,5}}?)"
    rf"(?:{NUMBER}(?:个?半?小时|分钟|次|遍|公里|页))?$"
)
_SAID_OTHERWISE = (
    ("does", _HABITUAL),
    ("scheduled", _SCHEDULED),
    ("uses", _ON),
    ("lacks", _NOT_YET),
    ("lacks", _FAILED),
    ("wears", _WEARS),
    ("ails", _AILS),
    ("ails", _HURT),
    ("owes", _DEBT),
    ("has", _IS_OF),
    ("has_for", _PAID),
    ("scheduled", _DATED),
)
_SO_MANY = re.compile(rf"^(?:{NUMBER}|几)(?:{UNIT}|[次回趟])")
# 最近在阳台种了
_LEADS = re.compile(
    rf"^(?:{SELF}|{WHEN}|(?:每个?)?(?:周|星期|礼拜)[一二三四五六日天末](?:早上|上午|中午|下午|晚上)?(?=有|要?上)|一直|经常|平时|目前|主要|都|还(?!款|贷|债)|已经|最近"
    r"|在?[^,在]{0,4}(?:阳台|院子里?|老家|乡下|楼顶|学校|公司)(?=种|养|有|开|承包))+(?=.)"
)
_SERVICE = re.compile(
    "卡|会员|课|班|险|号|账户|账号|专栏|订阅|周刊|杂志|套餐|宽带|读书会|社团?|群|团|俱乐部|网盘|邮箱"
    "|半马|全马|马拉松|比赛|网课|私教|家教|基金|股票"
)
_BEFORE_IT = re.compile(
    rf"^(?:{WHEN}|{ADVERB}|{SELF}|{FESTIVAL}|[把将的]|(?:{NUMBER}|几|这|那){UNIT})+(?=.)"
)
_BACK = re.compile(
    rf"(?<=..)(?:{WHEN}|{ADVERB}|{SELF}|[了着过那]|的?活儿?|自动续费|的|治疗|计划|爱好|生意)+$"
    r"|(?<=.)的$"
)
# 地铁 of 坐地铁上班: what for.
_WHAT_FOR = re.compile(
    r"(?<=..)(?:去?(?:上班|上学|通勤|代步|出行|买菜|办公)|接送?孩子|打字|写[字作文稿代码]{1,2}"
    r"|记[笔账]{1,2}记?|看书|聊天|入睡|调理|治疗|养[胃生]|提神|减肥|锻炼|管理\S+|[放存停办][^,]{1,2})$"
)


@lru_cache(1024)
def bare(thing: str) -> str:
    """A thing without whose, when and how many."""
    thing = re.sub(
        r"[《》的]", "", _BEFORE_IT.sub("", _BACK.sub("", _BEFORE_IT.sub("", thing.lstrip("了"))))
    )
    thing = _WHAT_FOR.sub("", thing)
    return re.sub(rf"^(?:{NUMBER}|几){UNIT}(?=.)", "", thing)


@lru_cache(1024)
def holds_of(held: str) -> tuple[Hold, ...]:
    """What a memory, or a part of it, holds."""
    found = []
    plain = re.sub(r"[《》]", "", held)
    plain = _LEADS.sub("", of_whom(plain) or plain)
    if _ABLE.match(plain):
        return ()  # the horse is sold, 会骑马 stays
    for how, pattern in _HELD:
        match = pattern.match(plain)
        if match and match.end() < len(plain):
            found += _things(how, plain[match.end() :], match.group()[-1:], held)
    for how, pattern in _SAID_OTHERWISE:
        match = pattern.match(plain)
        if match and (thing := bare(match["thing"])):
            found.append(Hold(frozenset({how}), thing, ""))
    if _AILMENT.search(plain) and len(plain) < 7 and not _IS_LIKED.match(plain):
        found.append(Hold(frozenset({"ails"}), plain, ""))  # 恐高
    ill = _ILL.match(plain)
    if ill and _AILMENT.search(ill["thing"]):
        found.append(Hold(frozenset({"ails"}), bare(ill["thing"]), ""))
    return tuple(found)


def _things(how: str, told: str, verb: str, held: str) -> list[Hold]:
    if how == "owes":
        told = re.sub(rf"(?<=..)(?:还|有|着)*{NUMBER}.{{0,3}}$", "", told)
    thing = bare(_SO_MANY.sub("", told))
    hows = frozenset({how, "at_test"} if how == "at" and _TESTED.search(held) else {how})
    if not thing or (how == "has_for" and not _SERVICE.search(thing)):
        return []
    brand, of, _ = told.partition("的")
    branded = of and how in ("uses", "takes") and len(brand) > 1  # 花西子的散粉
    named = _LATIN.match(thing) if how == "uses" else None  # VPN of 用VPN上网
    brands = [brand] if branded else [named.group()] if named else []
    return [Hold(hows, thing, verb), *(Hold(hows, each, "") for each in brands)]


# The thing without what sort of thing it is: 健身 of 健身卡.
_SORT = re.compile(
    r"(?<=..)(?:课程?|班|卡|饮食|机车|摩托车?|轿车|电动车|会员|专栏|账号|号|社团?|App|app|球迷|粉丝|疗程|比赛|大学|生意|公司|集团|机构|模块"
    r"|公交|地铁|[车机店])$"
)


@lru_cache(1024)
def wordings_of(thing: str, verb: str) -> tuple[tuple[str, bool], ...]:
    """How a thing may be called again, and whether that is all of it: 保姆 of 住家保姆."""
    found = [(thing, True)]
    plain = _SORT.sub("", thing)
    if plain != thing:
        found.append((plain, True))
    if len(thing) == 2 and verb and verb not in "有是在了":
        found.append((verb + thing[0], False))  # 打呼 of 打呼噜
    if len(thing) > 1 and thing[-1] in "酒烟":
        found.append((thing[-1], True))  # 戒酒 of 喝白酒
    if len(thing) > 4:
        found.append((thing[-4:], True))
    if len(thing) > 2:
        found += [(thing[-2:], True), (thing[:2], False)]
    return tuple(dict.fromkeys(found))
