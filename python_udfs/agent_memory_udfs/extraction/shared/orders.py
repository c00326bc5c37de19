"""Standing orders of which the later takes the former's place: in which language to answer."""

from __future__ import annotations

import re

from .model import Fact

_LANGUAGES = {
    "english": "英文|英语|英語", "chinese": "中文|汉语|普通话|国语|國語", "mandarin": "",
    "cantonese": "粤语|粵語|广东话|廣東話", "spanish": "西班牙语|西班牙文",
    "french": "法语|法文|法語",
    "german": "德语|德文|德語", "japanese": "日语|日文|日語", "korean": "韩语|韩文|韓語|韓文",
    "italian": "意大利语", "russian": "俄语|俄文", "portuguese": "葡萄牙语", "arabic": "阿拉伯语",
    "hindi": "印地语", "dutch": "荷兰语", "turkish": "土耳其语",
}  # fmt: skip
_BY_NAME = {
    name: language
    for language, names in _LANGUAGES.items()
    for name in (language, *names.split("|"))
    if name
}
_NAME = "|".join(sorted(_BY_NAME, key=len, reverse=True))
_ANSWERS = "回答|回复|回覆|回應|回应|作答|交流|沟通|溝通|聊|对话|對話|说话|說話|跟我|和我"
_ANSWERED = re.compile(
    r"\b(?:answer|reply|respond|speak|talk|write|chat|communicate)"
    r"(?: (?:to )?(?:me|us|back|only|always|everything))*"
    rf"(?: only)? (?:in )?(?P<in>{_NAME})\b"
    rf"|(?:用|使用)(?P<by>{_NAME})[^,，]{{0,2}}(?:{_ANSWERS}|$)"
    rf"|(?:{_ANSWERS})[^,，]{{0,6}}(?:用|使用)(?P<with>{_NAME})",
    re.IGNORECASE,
)
# "When I write in French, answer in French", 我用英文问你的时候, 请用英文回答我的法语问题
_IN_ONE_CASE = re.compile(
    r"\b(?:when|if|unless|whenever|for|while|during|about)\b|(?<!now )\bon\b|\bto (?!me\b|us\b)"
    r"|我(?:用|问|問|说|說|发|写|寫|讲)[^,，]{0,8}(?:时|時|的话|的話)|如果|要是|每当"
    r"|(?<!回[答复]我的)(?:时候|時候)|周[一二三四五六日末]|我的[^,，]{1,6}(?:问题|問題)"
    r"|[跟和](?:我[妈爸哥姐弟妹老]|[^我你])"
)
_DENIED = re.compile(
    r"(?:不要|别|別|不用|不必|不准|不许|勿|\bnever|n't|\bnot|\bstop|\bavoid)"
    r"(?:再|总|老是?| ever| always)?\W*$",
    re.IGNORECASE,
)


def with_slot(fact: Fact) -> Fact:
    """An order that says in which language to answer fills a slot."""
    if fact.attribute != "instruction" or fact.key or _IN_ONE_CASE.search(fact.memory):
        return fact
    found = list(_ANSWERED.finditer(fact.memory))
    if len(found) != 1 or _DENIED.search(fact.memory[: found[0].start()]):
        return fact
    if re.search("[不别別勿]", found[0].group()):
        return fact  # 跟我聊天别用英文
    name = next(filter(None, found[0].group("in", "by", "with")))
    return fact._replace(key="instruction: language", value=_BY_NAME[name.lower()])
