"""Whether what a Chinese clause says is weighed before it is kept, and how sure that must be.

What fills an attribute or relates people is kept; the rest passes the stage of what is worth
keeping (`worth`).
"""

from __future__ import annotations

import re
from enum import Enum

from ...characters import simplified
from ..shared.model import USER, Finding
from ..shared.script import half_width
from ..worth import judge
from .lasting import is_lasting
from .links import states_relation
from .patterns import STATE
from .words import PLACES, RELATIONS

# How sure the stage must be of what the speaker says of themselves, of what they say of others or
# without 我, and how much surer with each such statement that the message has made before. The
# development messages choose these: most wanted statements stay, as few others as can be.
_CERTAIN = 0.25
_CERTAIN_OF_OTHERS = 0.5
_MORE = 0.4
_MOST = 0.8
# What one plans for long: 开个面包店, 养只布偶, 去冰岛看极光.
_PROJECT = (
    r"开(?:一?[家个间])?[^,]{0,6}(?:店|馆|公司|工作室|民宿|诊所|餐厅|农场|工厂|培训班|饭店)"
    r"|养(?:一?[只条个对])[^,]{1,6}$|买(?:一?[套辆台栋])(?!电影|票)[^,]{0,6}(?:房子?|车|别墅|公寓|钢琴|摩托)"
    r"|考(?!虑)[^,]{0,6}(?:证|研|博|公务员|编|驾照|雅思|托福)"
    rf"|去(?:{'|'.join(PLACES)}|冰岛|北欧|欧洲|非洲|南极|埃及|希腊|土耳其|马尔代夫|巴厘岛)"
    r"(?:玩|旅[行游]|看.{1,4}|生活|定居|留学|读.{1,3}|工作|度假|蜜月|发展|住|自驾)?$"
)
# What one takes part in on a day of its own.
_EVENT = (
    "马拉松|[半全]马|越野赛|铁人三项|比赛|大赛|竞赛|联赛|锦标赛|高考|中考|考试|婚礼|葬礼|面试|答辩|演出|音乐节"
    "|夏令营|冬令营|训练营|同学会|毕业典礼|年会|家长会"
)
# A wish that tells a price or for whom it is, plans of weight, changed habits.
WEIGHTY = re.compile(
    rf"(?:论文|稿子|文章|简历|小说)投(?:了|给|到)|人均|预算|\d(?:元|块|万)|以内"
    rf"|给(?:{'|'.join(sorted(RELATIONS, key=len, reverse=True))})"
    r".{0,4}[买送]"
    rf"|(?:要|会|打算|准备|报名了?)(?:去)?(?:参加|跑)[^,]{{0,8}}(?:{_EVENT})"
    rf"|(?:想|打算|准备|决定|计划)(?:要|去|开始|再|以后|将来|[明后]年|年底|暑假)*(?:{_PROJECT}|学(?!习一下)|当|成为|考(?!虑)|换工作|辞职|减肥|减重|增肌|戒烟|戒酒"
    r"|搬家|创业|开店|结婚|离婚|要孩子|生孩子|养(?:狗|猫))"
    r"|(?:改|转)(?:行|去|成)?(?:喝|吃|用|学|练|坐|穿|做|当|开|骑|住|上|跑|教|读|听|打|送|卖|种|养).{1,8}(?:了|$)"
)


# What somebody does as a rule, can do, is good at.
_LASTING = re.compile(
    r"^[一二三四五六七八九十两\d]+点半?(?:就|才)?(?:上班|下班|起床|睡觉|睡|放学|开门|关门|吃[早午晚]饭)$"
    r"|(?:钱|存款|积蓄|工资)(?:都)?(?:存|放)在[^,]{2,10}$|(?:等级分|积分|段位|评分|排名)\D{0,3}\d"
    r"|[^,]{0,4}在(?:当兵|服役|留学|读[研博]|坐牢|住院|化疗|备考|实习|待业|坐月子|休产假)|[^,]{0,4}还没(?:打疫苗|绝育|断奶|上学|上幼儿园|结婚|毕业|入学|学会|会走|会说|长牙|驱虫)|[^,]{0,4}(?:还在?)?(?:吃|喝)(?:母乳|奶粉|辅食)|[^,]{0,4}(?:上|读|在)(?:公立|私立|国际学校|双语)|[^,]{0,4}(?:住校|走读|寄宿|单身|已婚|离异)(?:了)?$|平时|通常|平常|每[天周年晚日]|每个?月|经常|从来不|从不|(?:不太?|不怎么|很|非常|特别)会(?:做|说|唱|跳|游|开|弹|画|写|打)"
    r"|(?:英语|数学|语文|物理|化学|成绩|视力|听力|记性|记忆力|方向感|酒量|睡眠|脾气|体质|身体|皮肤|普通话)(?:一直)?"
    r"(?:都)?(?:很|比较|非常|特别|挺|不太?|有点)(?:差|好|浅|弱|强|大|敏感|糟)"
)


# So many kept statements ask for as much as any more would.
ENOUGH = int((_MOST - min(_CERTAIN, _CERTAIN_OF_OTHERS)) / _MORE) + 2


class Weight(Enum):
    """How a statement is weighed: not at all, by the stage's own threshold, or by a higher one."""

    NONE = "none"
    LIGHT = "light"
    FULL = "full"


def reason_to_leave(
    source: str, memory: str, finding: Finding, subject: str, weight: Weight, kept: int
) -> str:
    """Why a statement that fills no attribute is not worth keeping, "" where it is.

    `kept` is how many such statements of the message are kept already: of a long story the surest
    count ("minor" are the others).
    """
    plain = simplified(half_width(memory))
    if finding.attribute or finding.key:
        return ""
    if subject == USER and STATE.match(plain) and len(plain) < 24:
        return ""
    if is_lasting(plain) and len(plain) < 24:
        return ""
    if _LASTING.search(plain) and len(plain) < 24 and not re.search("[今昨明][天晚早]", plain):
        return ""
    if WEIGHTY.search(plain) or (subject == USER and states_relation(plain)):
        return ""
    # A sentence without its subject is weighed as if it stood there.
    whole = source if "我" in source else memory if subject != USER else f"我{source}"
    verdict = judge(whole, language="chinese")
    if not verdict.keep:
        return verdict.reason or "empty"
    if weight is Weight.LIGHT:
        return ""
    unsaid = "我" not in source
    least = _CERTAIN if subject == USER and not unsaid else _CERTAIN_OF_OTHERS
    if verdict.certainty < least:
        return "momentary"
    return "minor" if verdict.certainty < min(least + _MORE * kept, _MOST) else ""
