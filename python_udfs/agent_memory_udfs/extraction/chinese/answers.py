"""A short answer put into words with the question before it: 小明 to 你叫什么名字? -> 我叫小明."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.script import half_width
from .clauses import MARKS

# The question; how the answer goes on behind 我.
_QUESTIONS = tuple(
    (re.compile(question), answer)
    for question, answer in (
        (r"叫什么|什么名字|怎么称呼|(?:姓名|名字)(?:是|叫)?(?:什么)?$|贵姓", "我叫{}"),
        (r"(?:住|居住)(?:在)?(?:哪|什么地方|哪里)|住哪|(?:在|是)哪个城市|哪座城市", "我住在{}"),
        (r"哪里人|哪儿人|老家(?:在|是)|家乡(?:在|是)|来自哪", "我来自{}"),
        (r"多大|几岁|年龄", "我今年{}"),
        (r"(?:在)?(?:哪里?|哪儿|哪家公司|什么公司|什么单位)(?:工作|上班|高就)", "我在{}工作"),
        (r"(?:做|从事)什么(?:工作|职业|行业|的)?|什么(?:工作|职业)|职业是", "我是{}"),
        (r"过敏|忌口|不能吃什么", "我对{}过敏"),
        (r"生日(?:是)?(?:什么时候|哪天|几月)", "我的生日是{}"),
        (r"(?:手机号|电话)(?:码)?(?:是)?多少", "我的手机号是{}"),
        (r"邮箱(?:是)?(?:什么|多少)", "我的邮箱是{}"),
        (r"喜欢(?P<verb>吃|喝|看|听|玩)?(?:什么|哪)|(?:爱好|兴趣)(?:是|有)", "我喜欢{}"),
    )
)
_YES = re.compile(r"(?:有的?|是的?|对的?|嗯+|会|好)[,、 ]*")
_NO = re.compile(r"(?:没有?|不是?|无|否|都?不)(?:的|过敏|什么)?$")
_LONGEST = 24


def as_answer(text: str, question: str) -> str:
    """What the answer says as a sentence of its own; "" where it answers no such question."""
    plain = simplified(half_width(text)).strip(MARKS)
    if not plain or len(plain) > _LONGEST or re.match(r"[我你您他她它]|不知道|不想|为什么", plain):
        return ""
    asked = simplified(half_width(question)).strip(MARKS)
    last = re.split(r"[,.!;\u3002]", asked)[-1]
    for pattern, answer in _QUESTIONS:
        match = pattern.search(last)
        if match is None:
            continue
        if _NO.match(plain):
            return "我不过敏" if "过敏" in answer else ""
        yes = _YES.match(plain)
        rest = text.strip(MARKS)[yes.end() if yes else 0 :].strip(MARKS)
        rest = re.sub(r"^(?:叫|是|在|住在?|对|喜欢|姓)", "", rest)
        if not rest:
            return ""
        if "今年" in answer and not rest.endswith(("岁", "歲")):
            rest += "岁"
        verb = match.groupdict().get("verb") or ""
        return answer.format(("" if rest.startswith(verb) else verb) + rest.removesuffix("过敏"))
    return ""
