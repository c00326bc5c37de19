"""A Chinese sentence of a change, cut into the clauses that are held against memories."""

from __future__ import annotations

import re

from .words import NUMBER, WISHED, any_of

_CUT = re.compile(r"[,;。!~、]+|(?<![A-Za-z0-9]) +| +(?![A-Za-z0-9])|\.(?!\w)")
# 工资降到六千以后完全存不下钱: two clauses, the one being what happened.
_AFTERWARDS = re.compile(
    rf"(?P<happened>(?:{any_of('afterwards')}|[^,]{{2,10}}[到成为回](?=[^,])[^,]{{1,8}}?|[^,]{{0,4}}[搬调转]来[^,]{{2,6}}?|[^,]{{2,12}}?了))"
    r"(?:以后|之后|(?<!最)后(?!天|年|来|面|卫|台|勤|悔|果|半))(?:我们?|就)?(?P<then>[^,]{3,})$"
)
# 卖了以后怎么交税: it may not have happened.
_MAY_HAPPEN = re.compile(
    "^(?:等|如果|要是|以后|将来|打算|准备|想)|怎么|什么|多久|多少|哪|吗|要不要|该|需要|打算|准备|想(?![它他她念])|可以|[会要]"
)
# 跟男朋友分开一个多月了: since when it is so.
_FOR_SO_LONG = re.compile(
    rf"(?P<happened>[^,]*?(?:{any_of('for_so_long')})[^,]{{0,6}}?)了?(?:已经|快|都|有|也)*"
    rf"(?:第?(?:{NUMBER}|好几|几)个?多?(?:天|周|月|年|星期|礼拜)|半年|大半年|很久)多?(?:了|啦)?$"
)
# 培训机构倒闭之后我一直没找到工作; 大黄走了以后, 家里冷清了好多
_SINCE = re.compile(
    rf"(?!每|一般|平时|等)(?P<happened>[^,]{{0,10}}?(?:{any_of('since')})[^,以之后]{{0,6}}?|(?:我)?不[^,以之后]{{2,6}}?)"
    r"(?:以后|之后|(?<!最)后(?!天|年|来|面|卫|台|勤|悔|果|半))(?:我们?|就)?(?P<then>[^,]{3,})?$"
)
_OF_IT = re.compile(
    rf"(?:我们?|早就?|就|只好|只能|最后|后来|所以|干脆|索性|已经|也|都|现在|{any_of('opening')})*(?P<over>(?:{any_of('called_off')}|[退卖停戒弃关删]掉?|不[去学做买考办养玩用吃喝看练开打]|放弃)了?)$"
)
# 出国的事我爸妈不同意, 放弃了
_MATTER = re.compile(
    r"(?P<what>[^,我]{2,8}?)(?:的事情?|这件?事|的计划|的打算|太[^,]{1,4}|[喝吃用打服]了[^,]{1,4}$|[^,]{0,2}不同意)"
)


# 昨天过了30岁生日, 刚满88岁; 又喝回茶了; 一点辣都不能吃了
_PUT_PLAINLY = (
    (
        re.compile(
            rf"(?:昨天|前天|今天|上周|上个?月|刚刚?|已经)*(?:我|也)?(?:过了?"
            rf"|刚?满)了?(?P<n>{NUMBER})(?:岁(?:的?生日)?|大寿|寿辰)了?$"
        ),
        r"\g<n>岁了",
    ),
    (re.compile(r"(?<=又)(?P<verb>[喝吃玩])回(?=[^,国家来去])"), r"\g<verb>"),
    (
        re.compile(
            r"一点儿?(?P<what>[^,]{1,4}?)(?:都|也)(?P<no>不(?:能|敢|想|再)*"
            r"|没法)(?P<verb>[吃喝碰看玩])了"
        ),
        r"\g<no>\g<verb>\g<what>了",
    ),
)


def clauses_in(text: str) -> list[str]:
    """The clauses of a plain sentence that tell what is so, or what happened."""
    for pattern, plain in _PUT_PLAINLY:
        text = pattern.sub(plain, text)
    cut = [part for part in _CUT.split(text) if part]
    last = len(cut) - 1
    parts = [part for n, each in enumerate(cut) for part in _in_two(each, followed=n < last)]
    return _with_matter(_told_of(parts))


# 离开百度加入了一家创业公司, 野狼卖掉之后都搭公车
_LEFT_OFF = any_of("left_off")
_AND_THEN = re.compile(
    rf"(?P<happened>[^,]{{2,8}}?(?:{_LEFT_OFF})(?=了|以?后|之后)|[^,]{{0,6}}?(?:{_LEFT_OFF})[^,了]{{1,8}}?)"
    r"了?(?:以后|之后|后)?(?:我|就|又|都|才|直接)*"
    r"(?=加入|入职|去了|去[做当学开读送跑]|改|换|转[到做行战投]|买了|开始|跑去|搬[到去回]|回老?家"
    r"|(?<![不没别])(?:坐|骑|走|搭|用|喝|吃)[^,]{2,8}$)(?P<then>[^,]{3,})$"
)


def _in_two(clause: str, *, followed: bool) -> list[str]:
    """What happened, and what was so afterwards; without since when."""
    since = _SINCE.match(clause)
    if since and (since["then"] or followed) and not _MAY_HAPPEN.search(clause):
        happened = since["happened"].removeprefix("自从").rstrip("了") + "了"
        return [happened, f"现在{since['then']}"] if since["then"] else [happened]
    if (left := _AND_THEN.match(clause)) and not _MAY_HAPPEN.search(clause):
        return [left["happened"].rstrip("了") + "了", left["then"]]
    after = _AFTERWARDS.match(clause)
    if after and not _MAY_HAPPEN.search(after["happened"] + "," + after["then"]):
        return [after["happened"].removeprefix("自从").rstrip("了") + "了", after["then"]]
    long = _FOR_SO_LONG.match(clause)
    return [long["happened"].rstrip("了") + "了"] if long else [clause]


def _with_matter(clauses: list[str]) -> list[str]:
    """The clauses, one that tells only that it is over with what the one before is about."""
    told = list(clauses)
    for place, clause in enumerate(clauses[1:], 1):
        over = _OF_IT.match(clause)
        matter = _MATTER.match(clauses[place - 1]) if over else None
        if over and matter:
            told[place] = matter["what"] + over["over"]
    return told


_FORMER = re.compile(any_of("former"))
_UNWILLING = re.compile("不(?:再|太)?(?:想|打算|准备|计划|考虑)[^,]{1,10}了")


def _told_of(clauses: list[str]) -> list[str]:
    """The clauses before the first that wishes or asks: 我辞职了 of 我辞职了, 想歇一阵."""
    for place, clause in enumerate(clauses[1:], 1):
        if WISHED.search(_UNWILLING.sub("", clause)) and not _FORMER.search(clause):
            return clauses[:place]
    return clauses
