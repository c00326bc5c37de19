"""Whether a Chinese clause has the same done with another: 现在坐校车上学 of 骑车上学."""

from __future__ import annotations

import re
from functools import lru_cache

from ...shared.lexis import word_list
from .amounts import amounts_of
from .moves import is_town
from .reading import bare, changes_to, common_run, held_of, said_of
from .words import LEAD, NAMED, PERSON, numbers_of, runs_of

_CUE = re.compile(r"现在|如今|目前|最近|改|换|开始|以后|只|都|转|[了啦]$")
_INSTEAD = re.compile(r"改|换|转(?!账)|只|不再|一律")
# The way to where one goes every day: one at a time.
_WAY = re.compile(
    r"(?P<way>[坐骑开走搭打乘拼跑][^,]{0,9}?|步行|地铁|公交|骑行)(?:去)?(?P<where>[上下][班楼]|回老?家|出差|通勤|[上放]学|上课|接送?孩子|接娃)$"
)
_BY = re.compile(
    r"(?P<who>[^,]{1,4}?)(?:在|负责|来|帮我们?|给我们?|帮忙)?(?P<act>带(?:孩子|娃|宝宝)|做饭|接送|打扫|遛狗|照顾)"
)
# What one does with one at a time, and what with several.
_OF_ONE = word_list("住在 租住在 住 骑 坐 跟 睡 抽 主玩 主打 管 负责(?!人) 走 交 涂")
_OF_SEVERAL = word_list(
    "喝 吃 用 开 穿 戴 学 练 玩 做 看 读 追 听 教 带 点 订 养 存 租 喂 唱 弹 当 写 踢"
)
_TITLE = re.compile(r"(?:老师|教授|导师|教练|师傅|医生|老板|总|哥|姐|姨|叔|团)")
_DRINK = re.compile(r"(?:咖啡|拿铁|美式|茶|可乐|红牛|饮料|气泡水|果汁|豆浆|开水)$")
_BUSINESS = re.compile(r"店|馆|公司|会员|厂|班|会|户|课|源|出租|网约|滴滴|货车|公交|大巴")


_ABLE = re.compile("[也都还很]?(?:会(?!员|议|计)|擅长|懂)")


def other_object(clause: str, before: str, held: str) -> int:
    said, own = LEAD.sub("", clause), LEAD.sub("", held)
    said = re.sub(r"^[^,改换转]{2,6}?(?=以后|之后)", "", said)
    said = re.sub(r"(?<=[后起天月年周])我们?(?=.{2})", "", said)
    if said_of(clause).amounts and held_of(held).amounts:
        return 0
    cue = (
        _CUE.search(clause)
        or re.search(r"现在|换|改|转", before)
        or (before.endswith("了") and re.match(r"(?:请|由|换|让|找|叫)", said))
    )
    if re.match("(?:最|更)?(?:爱|喜欢)", own) and not re.search("爱|喜欢", said):
        return 0
    if cue is None or ("不再" in clause and not re.search(r"[改换只转]", clause)):
        return 0
    return (
        _other_way(said, own)
        or _by_another(said, own)
        or _goes_on_otherwise(clause, said, own)
        or _same_verb(clause, before, said, own, held)
    )


_WAY_LAST = re.compile(
    r"(?P<where>[上下]班|[上放]学|回老?家|出差)(?:都|改|现在|就)+(?P<way>[坐骑开走搭打乘][^,]{1,9}?)了?$"
)


def _other_way(said: str, own: str) -> int:
    said = _WAY_LAST.sub(r"\g<way>\g<where>", said)
    is_now, was = _WAY.search(said.rstrip("了")), _WAY.search(own)
    if is_now is None or was is None or is_now["way"] == was["way"]:
        return 0
    same = is_now["where"] == was["where"] and (is_now["way"] not in own)
    return 24 if same and not bare(own[: was.start()]).strip("每天平时") else 0


def _by_another(said: str, own: str) -> int:
    """现在爷爷带孩子 of 孩子由外婆带."""
    is_now = _BY.search(said)
    if is_now is None:
        return 0
    act = is_now["act"]
    was = re.search(
        rf"(?:由|靠)(?P<who>[^,]{{1,4}}?)(?:在)?{act[0]}|^(?P<who2>[^,]{{1,4}}?)(?:帮我|帮用户|给我)?{act}",
        own,
    )
    if was is None:
        return 0
    who = was["who"] or was["who2"]
    new = re.sub(r"^.*(?:请了?|换成?了?|由|让|找了?|改)", "", is_now["who"])
    return 26 if who not in said and new and new not in own else 0


def _goes_on_otherwise(clause: str, said: str, own: str) -> int:
    """蜜月改去大理 of 蜜月去三亚; 一般点抹茶 of 一般点拿铁."""
    if _ABLE.match(own):
        return 0  # 学会打网球了 of 会打篮球
    for begin, end in runs_of(own, said):
        if end >= len(own):
            continue
        value, place = own[end:], said.find(own[begin:end])
        new = said[place + end - begin :].rstrip("了啦")
        plain = re.sub(r"^(?:现在|已经|又|都|最近)*[改换]", "", new)
        if (
            not own[:begin]
            and plain != new
            and value[:1] == plain[:1]
            and value[:1] in "去住用吃喝坐在学穿"
            and plain != value
        ):
            return 22
        head = own[:begin]
        if (
            head
            and head not in said
            and (len(head) > 3 or re.search(r"[早午晚中夜餐饭周月末次]", head))
        ):
            continue
        if head and head not in said and (NAMED.match(head) or PERSON.search(head)):
            continue
        alike = (
            1 < len(value) < 9
            and 1 < len(new) < 9
            and new not in own
            and not re.search(r"[很不太没换改]", new)
            and bool(numbers_of(value)) == bool(numbers_of(new))
            and re.search(r"[\u4e00-\u9fffA-Za-z]$", own[begin:end]) is not None
        )
        if alike and own[end - 1] in "玩打住骑坐喝吃跟点责":
            return 18 + end - begin
    middle = re.match(
        r"(?P<topic>.{1,4}?)(?:都|一般|通常|总是|只)?(?P<verb>[喝吃用穿坐买看听点])(?P<value>.{2,6})$",
        own,
    )
    topic = middle is not None and len(middle["topic"]) > 1 and middle["topic"] in said
    if middle and (own[-1] in said or topic) and (topic or _INSTEAD.search(clause)):
        last = "" if topic else re.escape(own[-1])
        match = re.search(rf"{middle['verb']}(?P<new>(?!不)[^不没]{{1,6}}?{last})(?:的)?了?$", said)
        if match and match["new"] != middle["value"] and middle["value"][0] not in "到过完":
            return 18
    return 0


def _same_verb(clause: str, before: str, said: str, own: str, held: str) -> int:
    begins = _VERB.match(own)
    if begins and len(own) - begins.end() < 13:
        verb = begins.group().removeprefix("主要")
        match = _now_done(verb, said)
        if match is None:
            return 0
        new, old = match["new"].removesuffix("的"), own[begins.end() :]
        if old[:1] in tuple("到过完了"):
            return 0
        whose = bare(said[: match.start()])
        if match["new"].endswith("的") and not set(new) & set(old):
            return 0  # 无糖的 of 咖啡
        if (
            (whose and whose not in held)
            or new in own
            or old in said
            or len(new) < 2 > len(verb)
            or changes_to(new)
            or re.search(r"[不没]", new)
            or amounts_of(new)
        ):
            return 0
        if "开始" in clause and not _INSTEAD.search(f"{before},{clause}"):
            return 0  # 我开始喝豆浆了 says nothing of milk
        return 18 if _may_replace(verb, new, old, clause, before, held) else 0
    return 0


_VERB = re.compile(
    "(?:主要)?(?:" + "|".join(sorted((*_OF_ONE, *_OF_SEVERAL), key=len, reverse=True)) + ")"
)


@lru_cache(256)
def _now_done(verb: str, said: str) -> re.Match[str] | None:
    """What is done with the verb now: 校车 of 现在坐校车."""
    return re.search(
        rf"(?:^|现在|改成?|换成?|都|只|开始|以后|转|搬进了?|天){verb}(?:了|的是)?"
        r"(?P<new>.{1,10}?)了?$",
        said,
    )


def _may_replace(verb: str, new: str, old: str, clause: str, before: str, held: str) -> bool:
    """Whether the two are of a kind, of which one is done at a time."""
    alike = new[-1] == old[-1] or len(common_run(new, old)) > 1
    changed = re.search(rf"(?:改|换成?|一律|转)(?:成)?{verb}", clause) is not None
    usual = re.search(r"一般|通常|平时|主要", held) and re.search(r"一般|通常|平时|主要", clause)
    aims = [
        re.search(
            r"(?<=.)(?:(?:做|写|上|去|学|看|打|画|记|聊|背|回)[^,]{1,4}|出差|旅游|加班|通勤)$", text
        )
        for text in (old, new)
    ]
    if any(aims):
        # 用Figma做设计, 用Blender做动画
        return bool(aims[0] and aims[1] and aims[0].group() == aims[1].group())
    if verb in ("住", "住在", "租住在"):
        return is_town(old) == is_town(new)
    if verb == "跟":
        together = re.search("一起|合|开|住", old) is not None
        return not together and None not in (_TITLE.search(new), _TITLE.search(old))
    if verb in _OF_ONE or verb == "负责":
        return changed or alike or "现在" in clause + before
    if verb == "开":
        car = not _BUSINESS.search(new) and not _BUSINESS.search(old)
        return car and (alike or changed or re.match(r"一?[辆台]", new) is not None)
    if usual or (changed and (held.startswith("主要") or verb in ("教", "唱", "弹", "念"))):
        return True
    return (
        alike and bool(changed or _INSTEAD.search(before) or (verb == "用" and "现在" in clause))
    ) or (
        changed
        and verb == "喝"
        and _DRINK.search(new) is not None
        and _DRINK.search(old) is not None
    )
