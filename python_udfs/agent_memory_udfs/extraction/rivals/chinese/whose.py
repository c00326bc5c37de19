"""Whom a memory is about, where that is neither the user nor who lives with them."""

from __future__ import annotations

import re

from .words import NAMED, SURNAMES

# 老婆 and 女儿 are told of by 我们 and without a word of them.
_FARTHER = (
    r"(?:同事|朋友|同学|室友|舍友|邻居|闺蜜|哥们|客户|亲戚|老乡|网友|领导|导师|教练|表[哥弟姐妹]|堂[哥弟姐妹]"
    r"|[大二三小]?(?:舅舅|舅妈|叔叔|婶婶|阿姨|姑姑|姑妈|姑父|姨妈|姨夫|伯伯|伯父|伯母)|外甥女?|侄[子女]"
    r"|前(?:女友|男友|妻|夫))"
)
_TELLS = "(?=是|在|有|住|家|喜欢|爱|讨厌|想|打算|准备|要|会|不|没|从|用|每|今年|养|开|订|报|学|读|看|跑|吃|喝|对|和|跟|身高|体重|姓)"
_WHOM = re.compile(
    rf"(?P<kin>{_FARTHER})?(?P<name>{NAMED.pattern}|[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?{_TELLS})?"
)


def is_silent_of(text: str, held: str) -> bool:
    """Whether a memory is about somebody whom a sentence says nothing of: 我毕业了 of 小芳在读研."""
    whom = _WHOM.match(held)
    named = [word for word in (whom["kin"], whom["name"]) if word] if whom else []
    return bool(named) and not any(word in text for word in (*named, "他", "她"))
