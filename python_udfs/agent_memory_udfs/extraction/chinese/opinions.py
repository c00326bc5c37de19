"""Chinese likes, dislikes and diet: one slot per object."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...characters import simplified
from ..shared.model import Finding


class Said(NamedTuple):
    """A predicate in simplified characters (`plain`) and the same as it was written (`text`)."""

    plain: str
    text: str

    def of(self, match: re.Match[str], group: int | str = 1) -> str:
        """What a group of a match in `plain` reads in the text."""
        return self.text[match.start(group) : match.end(group)].strip()


_OPINION = re.compile(
    r"(?P<degree>(?:还是|依然|依旧|仍然|仍|向来|其实|现在|一向|也是|倒是|只|可|蛮|真|太|好"
    r"|特别|非常|最|很|超级|超|真的|比较|更|还|也|挺|十分|从来|一直|一点也|一点都|都|尤其|又"
    r"|再也|再)*)"
    r"(?P<verb>(?:不太?|不怎么|不再|不是很|不那么)(?:喜欢|爱|能接受|能忍受|感兴趣)|喜欢|喜爱"
    r"|热爱|偏爱|钟爱|酷爱|爱好|讨厌|厌恶|反感|受不了"
    r"|偏好|最爱(?![你您他她它的])|迷上了?|爱上了?|爱(?=[吃喝看听玩打做读唱跳跑游画旅运音美猫狗"
    r"小电篮足爬钓摄]))(?P<object>.+)"
)
_DENIED = re.compile(
    r"(?:现在|其实|已经|也|并|再也|一点也)*(?:不再?|没那么|不那么"
    r"|不怎么)(?:讨厌|反感|厌恶|排斥|怕)(?P<object>[^你他她它这那,]{1,12})$"
)
_NO_OBJECT = re.compile(r"^(?:你|您|他|她|它|这|那|的|是|自己$|上$)")


def opinion_findings(said: Said) -> list[Finding]:
    """Likes, dislikes, favorites and diet, one finding per object; [] when it is no opinion."""
    if said.plain.startswith("对") and said.plain.endswith("感兴趣"):
        thing = said.text[1:-3].rstrip("很非常不也特别")
        negated = "不感兴趣" in said.plain or "没兴趣" in said.plain
        attribute = "dislikes" if negated else "likes"
        key = f"opinion of {opinion_key(thing)}"
        return [Finding(attribute, thing, key, "preference", negated=negated)]
    denied = _DENIED.match(said.plain)
    if denied:
        thing = said.of(denied, "object").rstrip("了")
        key = f"opinion of {opinion_key(thing)}"
        return [Finding("opinion", f"不讨厌{thing}", key, "preference")]
    match = _OPINION.match(said.plain)
    if match is None:
        return _diet(said)
    verb = match.group("verb")
    favorite = re.match(r"的([^不]{1,8}?)(?:现在|其实)?是(.+)", match.group("object"))
    if favorite:
        key = f"favorite {favorite.group(1)}"
        return [Finding(key, favorite.group(2), key, "preference")]
    if _NO_OBJECT.match(match.group("object")):
        return []
    begin = match.start("object")
    spoken = said.text[begin:].rstrip("了")
    if re.search(r"[挺蛮还]", match["degree"]):
        spoken = spoken.removesuffix("的")
    if not spoken.strip():
        return []
    over = said.plain.endswith("了") and verb.startswith("不")
    negated = verb.startswith("不")
    dislikes = negated or verb in ("讨厌", "厌恶", "反感", "受不了")
    attribute = "dislikes" if dislikes else "likes"
    things = objects(spoken)
    lead = said.text[: begin + len(spoken) - len(spoken.lstrip())]
    lead = _NO_DEGREE.sub("", lead)
    return [
        Finding(
            attribute, _bare(thing),
            f"opinion of {opinion_key(thing)}" if len(thing) <= 20 else "", "preference",
            lead + thing + ("了" if over else ""), negated,
        )
        for thing in things
    ]  # fmt: skip


# What says that an opinion is as it was, and not how strong it is.
_NO_DEGREE = re.compile(
    r"^(?:还是|依然|依旧|仍然|仍|还|也是|也|其实|现在|倒是|又|真的"
    r"|都)+(?=.*[喜爱讨厌恶反感受偏迷酷热钟不最很特非超比挺再])"
)
_INTAKE = re.compile(r"[吃喝](?=[^的着过了])(?!货|饭|的|素|苦|亏)")
# The verb that goes without saying with what it has for an object.
_PLAIN_VERB = re.compile(
    r"(?:看(?=(?:[\u4e00-\u9fff]{0,4})(?:电影|电视剧?|小说|书|动漫|综艺|纪录片|漫画|话剧)$)"
    r"|听(?=(?:[\u4e00-\u9fff]{0,4})(?:音乐|歌|曲|播客|相声)$)"
    r"|玩(?=(?:[\u4e00-\u9fff]{0,6})(?:游戏|剧本杀|桌游)$)|读(?=(?:[\u4e00-\u9fff]{0,4})(?:书"
    r"|小说|诗)$)|养(?=(?:猫|狗|花)$))"
)


_HOBBY = re.compile(
    r"(?:我的?)?(?:主要)?(?:的?(?:业余|兴趣)?爱好|兴趣)(?:主要|一直|都|就)?(?:是|有|包括|为"
    r"|:)\s*(?P<things>(?!很多|不少|挺多)[^你他她]{1,40})$"
)


def hobbies(plain: str, text: str) -> list[Finding]:
    """爱好是攀岩和桌游: a liking for each of them."""
    match = _HOBBY.match(plain)
    if match is None:
        return []
    said = text[match.start("things") :].strip()
    lead = text[: match.start("things")]
    return [
        Finding(
            "likes", _bare(thing), f"opinion of {opinion_key(thing)}", "preference", lead + thing
        )
        for thing in objects(said)
        if len(thing) <= 20
    ]


def opinion_key(thing: str) -> str:
    """What an opinion is about, in simplified characters: 可乐 of 喝可乐, as of 可乐."""
    plain = simplified(thing)
    for verb in (_INTAKE, _PLAIN_VERB):
        if match := verb.match(plain):
            return plain[match.end() :]
    return plain


def _bare(thing: str) -> str:
    """The thing without a verb that goes without saying, as it was written."""
    return thing[len(thing) - len(opinion_key(thing)) :]


_VERBS = "吃喝看听玩打做读唱跳跑踢弹学去画写逛养"


# 在公园和河边散步, 和朋友一起旅行: what is listed is not what is liked.
_BESIDE_A_VERB = re.compile(r"(?:在|和|跟|与|到|从|给|对|用)")


def objects(text: str) -> list[str]:
    """打篮球和游泳 are two; 吃苹果和香蕉 share their verb; 番茄炒蛋 is one."""
    parts = [
        part.strip()
        for part in re.split(r"、|以及|和(?=[^平谐气解])|跟|与(?=[^众])|及", text)
        if part.strip()
    ]
    if len(parts) < 2 or any(len(part) > 8 for part in parts) or "的" in text:
        return [text.strip()]
    if _BESIDE_A_VERB.match(text):
        return [text.strip()]
    verb = parts[0][0] if parts[0][0] in _VERBS and len(parts[0]) > 1 else ""
    if verb in ("吃", "喝", "看", "听", "读", "学", "玩", "养", "去"):
        others = [part if part[0] in _VERBS or len(part) < 2 else verb + part for part in parts[1:]]
        return [parts[0], *others]
    return parts


def _diet(said: Said) -> list[Finding]:
    if re.match(
        r"(?:是)?(?:一?个|一?名)?(?:素食者|素食主义者|吃素|吃全素|纯素)(?:的|了)?$", said.plain
    ):
        return [Finding("diet", "素食", "diet")]
    if re.match(
        r"(?:已经|现在)*(?:改|开始|一直|改成)吃(?:全|纯)?素(?:了|.{1,4}年了)?$", said.plain
    ):
        return [Finding("diet", "素食", "diet", change=True)]
    if re.match(r"(?:现在|已经)*不(?:再)?吃素了?$", said.plain):
        return [Finding("diet", "素食", "diet", negated=True, change=True)]
    match = re.match(
        r"(从不|从来不|再也不|不再|不能|不|平时不)(吃|喝|抽|吸)([^了的,]{1,8})(了)?$", said.plain
    )
    if match is None:
        return []
    verb, thing = match.group(2), match.group(3)
    if thing in ("饭", "早饭", "午饭", "晚饭", "早餐", "下", "完", "饱"):
        return []
    if verb in "抽吸":
        return [Finding("smokes", "no", "smokes")] if thing == "烟" else []
    attribute = "eats" if verb == "吃" else "drinks"
    things = objects(said.of(match, 3))
    lead = said.text[: match.start(3)]
    return [
        Finding(attribute, item, f"{attribute} {item}", "preference", lead + item, True)
        for item in things
    ]
