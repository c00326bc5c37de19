"""An answer in the place of what a question asks for: 你支持哪支球队? 国安 -> 我支持国安."""

from __future__ import annotations

import re

_ASKED = re.compile(
    r"(?:那么?|请问|话说|对了|顺便问一?下|方便问一?下|[,])*(?P<whom>[你您](?:们|家里?)?|贵(?=公司|校))"
    r"(?P<head>[^,]{0,16}?)(?P<wh>什么时候|什么|多少|几|哪[里儿]|谁|哪(?:[个家种款支只部本座所位]|一[个家种]))"
    r"(?P<rest>[^,]{0,8})$"
)
# What is asked of what to do here: 你想要什么风格.
_OF_THIS = re.compile(
    r"想|要|需要|希望|觉得|认为|打算|准备|指|意思|建议|推荐|选|问|说(?!.*语)|帮|看法"
)
_TO_COMMA = re.compile(r"([^,，]*)([,，]?)(.*)", re.DOTALL)
_PARTICLES = "吧呀啊哦呢嘛了的"
# What is left of a question behind the noun that was asked for: 在哪家公司上班.
_DOES = re.compile(r"(?:上班|工作|上学|读书|念书|长大|出生|结婚|毕业|退休|搬家|开学|放假)$")
_OF_NOUN = re.compile(r"(?P<noun>身高|体重|年龄|职业|老家|血型|生日|爱好|学历|专业|鞋码)呢$")
_HAS_DONE = re.compile(r"[你您](?P<did>[去看吃玩读学用]过)(?P<what>[^吗没,]{1,10})[吗没]")
_TIMES = re.compile(
    r"(?P<did>[去看吃玩读学用]过)?(?P<times>(?:\d+|[一二两三四五六七八九十几好])+[次遍回])"
)
# 您结婚了吗? 还没
_DONE_YET = re.compile(r"[你您](?P<what>结婚|毕业|退休|离婚|买房|生孩子|工作|订婚|领证)了[吗没]")
_NOT_YET = re.compile("(?:还没|没|还没有|没有|还没呢|没呢|暂时没有?)")
_CAN = re.compile(r"[你您]会(?:说|讲|弹|拉|下|打)?(?P<what>[^吗,]{1,8})吗")
_A_LITTLE = re.compile(r"(?:会|懂)?(?P<much>一点儿?|一些|一点点)$")
_OFTEN = re.compile(r"(?:偶尔|经常|天天|每天|每周|有时候?|平时|一般|基本上?|很少)[^,]{2,}")


def in_place(answer: str, question: str) -> str:
    """What the answer (without marks at its ends) says; "" where nothing of the kind is asked.

    `question` is the last clause of the question, in simplified characters, without its mark.
    """
    first, behind = to_comma(answer)
    first = first.rstrip(_PARTICLES) or first
    told = _in_question(first, question) or _decided(first, question)
    return told + behind if told else ""


def to_comma(answer: str) -> tuple[str, str]:
    """An answer up to its first comma, and the rest with that: 坐地铁, ，差不多四十分钟."""
    first, comma, behind = _TO_COMMA.findall(answer)[0]
    return first, ("，" if comma else "") + behind


def _in_question(first: str, question: str) -> str:
    if noun := _OF_NOUN.search(question):
        return f"我的{noun['noun']}是{first}"
    asked = _ASKED.search(question)
    if asked is None or _OF_THIS.search(asked["head"] + asked["rest"]) or not 0 < len(first) < 20:
        return ""
    head = (
        {"你": "我", "您": "我", "贵": "我们"}[asked["whom"][0]] + asked["whom"][1:] + asked["head"]
    )
    rest = asked["rest"].rstrip(_PARTICLES)
    if head[-1] in "叫是在吃学喝开住做用和跟与" and first.startswith(head[-1]):
        first = first[1:]
    if asked["wh"] in ("几", "多少"):
        shared = next((i for i in range(len(rest), 0, -1) if first.endswith(rest[:i])), 0)
        return head + first + ("" if rest and rest in first else rest[shared:])
    if asked["wh"] in ("什么时候", "谁"):
        return head + first + rest
    does = _DOES.search(rest)
    return head + first + (does.group() if does else "")


def _decided(first: str, question: str) -> str:
    """你去过日本吗? 去过两次; 你会说日语吗? 会一点; 您喝酒吗? 偶尔喝点红酒."""
    done, times = _HAS_DONE.search(question), _TIMES.match(first)
    if done and times:
        return f"我{done['did']}{done['what']}{times['times']}"
    not_yet = _DONE_YET.search(question)
    if not_yet and _NOT_YET.fullmatch(first):
        return f"我还没{not_yet['what']}"
    can, much = _CAN.search(question), _A_LITTLE.match(first)
    if can and much:
        return f"我会{much['much']}{can['what']}"
    return f"我{first}" if re.search(r"[你您].*吗$", question) and _OFTEN.match(first) else ""
