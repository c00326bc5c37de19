"""What marks set apart as somebody else's: fences, triple quotes, tags, ">"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from ...shared.lexis import word_set
from ...shared.prefilter import Prefiltered
from .message import Frame, Message

_FENCE = re.compile(r"^[ \t]*(```|~~~|\"{3}|\u0027{3}|“{3})", re.MULTILINE)
_CLOSE = {"“" * 3: "”" * 3}


# "```\nI live in Graz\n```", '"""\nI live in Graz. I am vegan.\n"""\nSummarize the text above.'
def fenced(message: Message) -> Iterator[Frame]:
    """Between fences and between triple quotes; an open one lasts to the end."""
    text = message.text
    at = 0
    while fence := _FENCE.search(text, at):
        close = text.find(_CLOSE.get(fence[1], fence[1]), fence.end())
        at = len(text) if close < 0 else close + 3
        yield Frame(fence.start(), at, "pasted")


_TAG = re.compile(
    r"[<\[](/?)([A-Za-z\u4e00-\u9fff][\w.:-]{0,40})(?:[ =\t\n][^<>\[\]]{0,300})?[>\]]"
)
# Tags that a person types, and those around what a person typed.
_SPOKEN_TAGS = word_set("b i u s em strong mark small sub sup br p span big q")
_TYPED = (
    "query",
    "question",
    "prompt",
    "request",
    "input",
    "human",
    "user",
    "用户",
    "提问",
    "问题",
    "输入",
)
# <user_profile>: what a program knows.
_KNOWN = re.compile("profile|info|memor|context|fact|pref|data|history|about|画像|记忆|信息")


# "<relevant-memories>\n- I prefer tabs\n</relevant-memories>", "[quote]I am vegan[/quote]"
def tagged(message: Message) -> Iterator[Frame]:
    """From an opening tag to its closing one: recalled memories, reminders, files, documents.
    Not <user_query>: it holds what the person typed."""
    text = message.text
    if "</" not in text and "[/" not in text:
        return
    tags = [(m.start(), m.end(), m[1] == "/", m[2].lower()) for m in _TAG.finditer(text)]
    closing: dict[str, list[int]] = {}
    for _, end, closes, name in tags:
        if closes:
            closing.setdefault(name, []).append(end)
    after = 0
    for start, end, closes, name in tags:
        if closes or start < after or name in _SPOKEN_TAGS:
            continue
        if any(typed in name for typed in _TYPED) and not _KNOWN.search(name):
            continue
        ends = closing.get(name, [])
        place = bisect_left(ends, end)
        if place < len(ends):
            after = ends[place]
            yield Frame(start, after, "pasted")


_BEGIN = re.compile(
    r"^[ \t]*[-=*#<\[]{0,5} ?(?:begin"
    r"|start)(?: of)?[ _]+(?P<what>[\w ]{2,30}?) ?[-=*#>\]:]{0,5}[ \t]*$"
    r"|^[-=*#<\[【 ]{0,5}(?P<whose>[\u4e00-\u9fff]{2,8})(?:开始|開始)[-=*#>\]】: ]{0,5}$",
    re.I | re.M,
)
_MAY_BEGIN = Prefiltered("begin|start", r"begin|start|开始|開始")
_OPENED = re.compile(r"[\[{<【]")
# "[System reminder: the user is on the free plan. I should be brief.]"
_NOTED = re.compile(
    r"(?:^|(?<=[\n.!?] ))[\[{<【]{1,2}(?:system|reminder|memor(?:y|ies)|note to (?:the )?(?:ai"
    r"|assistant|model)|metadata|developer|tool|internal|context(?=[^\]\n]{0,80}\buser)|系统|系統|记忆|記憶"
    r"|上下文)\b[^\]\n:}>】]{0,40}[::][^\]}】]{1,4000}[\]}】]{1,2}",
    re.I | re.M,
)
_HEADED = re.compile(
    r"[\[【](?:历史对话|对话历史|歷史對話|历史记录|已知信息|用户信息|参考资料|背景资料|记忆|上下文)[】\]][^【\[]+(?=[【\[])"
)


# "BEGIN CONTEXT\nI live in Rome.\nEND CONTEXT", "[System: I should be brief.]"
def announced(message: Message) -> Iterator[Frame]:
    """Between lines that say what begins and ends, and in brackets that say whose note it is."""
    text = message.text
    begins = _BEGIN.finditer(text) if _MAY_BEGIN.may_fit(text) else ()
    for begin in islice(begins, 20):
        what = re.escape(begin["what"] or "")
        closing = rf"^.{{0,8}}\b(?:end|stop)(?: of)?[ _]+{what}\b.*$"
        if begin["whose"]:
            what, closing = "", rf"^\W*{re.escape(begin['whose'])}(?:结束|結束)\W*$"
        end = re.compile(closing, re.I | re.M)
        if close := end.search(text, begin.end()):
            yield Frame(begin.start(), close.end(), "pasted")
    if not _OPENED.search(text):
        return
    for note in (*_NOTED.finditer(text), *_HEADED.finditer(text)):
        yield Frame(note.start(), note.end(), "pasted")


# "> I live in Graz"
def quoted_lines(message: Message) -> Iterator[Frame]:
    """Lines that a mark quotes."""
    for line in message.lines:
        if is_quoted(line.text):
            yield Frame(line.start, line.end, "quoted")


def is_quoted(said: str) -> bool:
    return said.startswith(">") and not said.startswith((">_<", ">.<", ">:"))
