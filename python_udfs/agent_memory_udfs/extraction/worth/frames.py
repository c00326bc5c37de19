"""Regions of a message that aren't the speaker's own word: pasted, quoted, made up.

One rule, one function, with an example above it. A rule yields the regions it finds; what two of
them claim goes to the first. Every rule reads each character a bounded number of times.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from ... import interrupts
from ..shared.lexis import word_set
from ..shared.script import half_width


class Frame(NamedTuple):
    """A region of a message, from `start` up to `end`, and why nothing in it is a memory:
    "pasted", "quoted" or "fiction"."""

    start: int
    end: int
    reason: str


class Frames:
    """The regions of one message in order; no two overlap.

    `inside` is "fiction" where a role play is still on at the end of the message: give it to
    `frames` with the speaker's next message.
    """

    __slots__ = ("_ends", "inside", "regions")

    def __init__(self, regions: list[Frame], inside: str | None = None) -> None:
        self.regions = regions
        self.inside = inside
        self._ends = [region.end for region in regions]

    def at(self, start: int, end: int) -> str | None:
        """The reason of the region in which the text from start to end stands: where it begins
        there, more than half of it; else nearly all. A title inside a statement frames nothing."""
        index = bisect_right(self._ends, start)
        while index < len(self.regions) and self.regions[index].start < end:
            region = self.regions[index]
            inside = (min(end, region.end) - max(start, region.start)) / (end - start)
            if inside > (0.5 if region.start <= start else 0.9):
                return region.reason
            index += 1
        return None


class _Line(NamedTuple):
    text: str  # stripped
    start: int
    end: int


class _Message(NamedTuple):
    text: str
    lines: list[_Line]


def frames(
    text: str, *, inside: str | None = None, poll: Callable[[], object] | None = None
) -> Frames:
    """The regions of a message; `inside` is what the speaker's message before left open, and
    `poll` is called every some thousand characters and may raise to interrupt."""
    text = half_width(text)
    message = _Message(text, _lines(text, poll))
    found: list[Frame] = []
    for rule in (_fenced, _tagged, _quoted_lines, _program_lines, _mail, _letter, _table,
                 _transcript, _recalled, _material, _exercise, _wording, _quoted_words,
                 _after_colon):  # fmt: skip
        found.extend(rule(message))
        if poll is not None:
            poll()
    made_up, still = _fiction(text, inside)
    found.extend(made_up)
    return Frames(_apart(found), still)


def put_in(text: str) -> list[Frame]:
    """The regions of a message that marks set apart as somebody else's: fences, tags, ">", the
    head of a mail. Where only the words tell, it is left to who reads them."""
    text = half_width(text)
    message = _Message(text, _lines(text, None))
    rules = (_fenced, _tagged, _quoted_lines, _mail)
    return _apart([frame for rule in rules for frame in rule(message)])


def _lines(text: str, poll: Callable[[], object] | None) -> list[_Line]:
    lines = []
    offset = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        lines.append(_Line(line.strip(), offset, offset + len(line)))
        offset += len(line)
        if poll is not None and number % 1000 == 999:
            poll()
    return lines


def _apart(found: list[Frame]) -> list[Frame]:
    """In order, without overlaps; neighbours of one reason become one."""
    regions: list[Frame] = []
    for start, end, reason in sorted(found, key=lambda frame: frame.start):
        if regions:
            start = max(start, regions[-1].end)
            if start >= end:
                continue
            if regions[-1].reason == reason and regions[-1].end == start:
                regions[-1] = regions[-1]._replace(end=end)
                continue
        if start < end:
            regions.append(Frame(start, end, reason))
    return regions


_FENCE = re.compile(r"^[ \t]*(```|~~~|\"{3}|\u0027{3}|“{3})", re.MULTILINE)
_CLOSE = {"“" * 3: "”" * 3}


# "```\nI live in Graz\n```", '"""\nI live in Graz. I am vegan.\n"""\nSummarize the text above.'
def _fenced(message: _Message) -> Iterator[Frame]:
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


# "<relevant-memories>\n- I prefer tabs\n</relevant-memories>", "[quote]I am vegan[/quote]"
def _tagged(message: _Message) -> Iterator[Frame]:
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
        if any(typed in name for typed in _TYPED):
            continue
        ends = closing.get(name, [])
        place = bisect_left(ends, end)
        if place < len(ends):
            after = ends[place]
            yield Frame(start, after, "pasted")


_LEVEL = r"(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL|NOTICE|SEVERE|PANIC|HINT)"
_LOG = re.compile(
    r"\[?" + _LEVEL + r"\]?[\s:|-]+(?:\d{4}-|\d\d:\d\d|\[|\(|[\w/]+[._/:-]\w)"
    r"|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?\S*\s.{0,80}?\b" + _LEVEL + r"\b"
    r"|\[?\d\d:\d\d:\d\d[.,]?\d*\]?\s.{0,60}?\b" + _LEVEL + r"\b"
    r"|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d \S+ \S+:"
    r"|\d+\.\d+\.\d+\.\d+ - \S+ \["
    r"|Traceback \(most recent call last\)|File \".{1,200}\", line \d+|at [\w.$<>/]+\("
    r"|(?:\w+\.)*\w+(?:Error|Exception|Warning)(?::| at |$)|Caused by: |npm ERR!"
    r"|\$ \S|[\w-]+@[\w.-]+:\S*[$#] |PS [A-Z]:\\|C:\\\S*>"
)
_CODE = re.compile(
    r"(?:def|class|func|fn|function|const|let|var|public|private|protected|static|using|package"
    r"|return|if|for|while|else|elif|try|switch|case|import|export|async|await|print|echo)\b.*"
    r"[=(){};]\s*\S{0,3}$"
    r"|#include\b|#!/|from [\w.]+ import |import [\w.]+(?: as \w+)?$"
    r"|(?:SELECT|INSERT INTO|UPDATE|CREATE|DELETE FROM|ALTER|DROP|GRANT)\b.*"
    r"|(?:curl|pip|npm|sudo|git|docker|apt(?:-get)?|cd|kubectl|yarn|brew) [-./\w]+(?: \S+)?$"
    r"|[\w.\[\]\"']+\s*[-+*/|&:]?=\s*(?:[\"'\[{(]|new\b|\w+[.(\[]|(?:true|false|null|None|\d+);?$)"
    r"|[\w.]+\(.*\)\s*[;:{]?$|</?\w[^>]*>.*|[{}\[\]();,]+$|//|/\*|\*/|@\w+(?:\(.*)?$"
    r"|\"[\w-]+\"\s*:|.*[=()\[\]{}<>].*(?:;|\{|\}|=>)$|--\s?\w+.*;$"
)
_TYPED_TAG = re.compile(
    r"</?(?:[\w.:-]*(?:query|question|prompt|request|input|human|user)[\w.:-]*"
    r"|b|i|u|s|em|strong|mark|small|sub|sup|p|span|big|q)>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")


# "> I live in Graz"
def _quoted_lines(message: _Message) -> Iterator[Frame]:
    """Lines that a mark quotes."""
    for line in message.lines:
        if _is_quoted(line.text):
            yield Frame(line.start, line.end, "quoted")


def _is_quoted(said: str) -> bool:
    return said.startswith(">") and not said.startswith((">_<", ">.<", ">:"))


# "ERROR 2026-01-01 I am unable to connect to host db1", "x = foo(1);"
def _program_lines(message: _Message) -> Iterator[Frame]:
    """Lines that show by themselves that they are of a log, a terminal, a table, a program."""
    for line in message.lines:
        said = line.text
        if said and not _is_quoted(said) and (
            said[0] == "|"
            or _ADDRESS.match(said)
            or (len(said) < 2000 and (_LOG.match(said) or _is_code(said)))
        ):  # fmt: skip
            yield Frame(line.start, line.end, "pasted")


def _is_code(said: str) -> bool:
    return said.isascii() and _CODE.match(said) is not None and _TYPED_TAG.match(said) is None


_MAIL_FIELD = re.compile(
    r"[*_]{0,2}(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Received|发件人|發件人|寄件人"
    r"|收件人|抄送|主题|主題|主旨"
    r"|日期|发送时间|發送時間|时间)[*_]{0,2}\s*[::]\s*\S",
)
_FORWARDED = re.compile(
    r"-{2,}\s*(?:Forwarded|Original|原始|转发|轉寄|轉發|已转发).{0,30}|Begin forwarded message"
    r"|On .{6,80}\bwrote:$|.{0,40}(?:于|在)\s*\d{4}.{4,40}写道[::]$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:and |so |now |ok(?:ay)?,? )?(?:please|pls|can|could|would|how|what|should|help|write|draft"
    r"|reply|answer|summari[sz]e|translate|is this|why|any|tell|explain|make|i need|i want"
    r"|thanks)\b"
    r"|请|請|帮|幫|怎么|怎麼|如何|能|可以|麻烦|麻煩|翻译|翻譯|总结|總結|写|寫",
    re.IGNORECASE,
)


# "---------- Forwarded message ---------\nFrom: Ann\n\nI live in Graz."
def _mail(message: _Message) -> Iterator[Frame]:
    """A mail from its head on, until a paragraph that asks the assistant for something."""
    lines = message.lines
    index = 0
    while index < len(lines):
        line = lines[index]
        head = _FORWARDED.match(line.text) or (
            _MAIL_FIELD.match(line.text)
            and index + 1 < len(lines)
            and _MAIL_FIELD.match(lines[index + 1].text)
        )
        if not head:
            index += 1
            continue
        start = line.start
        index += 1
        while index < len(lines) and not (
            not lines[index - 1].text and _ASKS.match(lines[index].text) and index > 2
        ):
            index += 1
        yield Frame(start, lines[index - 1].end, "pasted")


_SALUTATION = re.compile(r"(?:Dear\b.{0,60}|To whom it may concern)[,:]?$|尊敬的.{1,20}[::]$", re.I)
# "Dear Mr Hill, I am writing to ..."
_FORMAL = re.compile(
    r"Dear (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sirs?|Madam|Hiring|Customers?|Valued|Team"
    r"|Admissions|Landlord|Neighbou?rs?|Colleagues?|Parents|Support)\b).{0,60}?[,:]\s+\S",
    re.I,
)
# "Dear Claude", "dear diary": to whom one tells of oneself.
_TO_LISTENER = re.compile(
    r"Dear (?:claude|chat ?gpt|gpt|assistant|ai|bot|siri|alexa|diary|journal|friend|all|memory)\b",
    re.I,
)
_FAREWELL = re.compile(
    r"(?:Best|Kind|Warm)?\s*(?:regards|wishes)\b|(?:Yours )?(?:sincerely|faithfully|truly)\b|Yours,"
    r"|Cheers,$|Thanks,$|此致|敬礼|敬禮|顺颂|順頌",
    re.I,
)


# "Dear Ms Hill,\nI live in Graz and would like ...\nKind regards,\nAnn"
def _letter(message: _Message) -> Iterator[Frame]:
    """A letter between its salutation and its farewell, with the name below that; without a
    farewell, up to a paragraph that asks the assistant for something."""
    lines = message.lines
    start, plainly = -1, False
    for index, line in enumerate(lines):
        own = _TO_LISTENER.match(line.text)
        if start < 0 and not own and (_SALUTATION.match(line.text) or _FORMAL.match(line.text)):
            start = line.start
            plainly = line.text[-1] in ",:" or _FORMAL.match(line.text) is not None
        elif plainly and start >= 0 and not lines[index - 1].text and _ASKS.match(line.text):
            yield Frame(start, line.start, "pasted")
            start = -1
        elif start >= 0 and _FAREWELL.match(line.text):
            end = lines[min(index + 1, len(lines) - 1)]
            yield Frame(start, end.end if len(end.text) < 40 else line.end, "pasted")
            start = -1
    if plainly and start >= 0 and len(message.text) - start > 60:
        yield Frame(start, len(message.text), "pasted")


_CELL = re.compile(r"[\w .#%()/-]{1,30}")
_PRONOUNS = re.compile(r"\b(?:i|my|we|you|is|are|am|was)\b|[我你]", re.I)


# "name,city\nI am Bob,I live in Rome"
def _table(message: _Message) -> Iterator[Frame]:
    """A head of short cells, and lines of as many cells below it."""
    lines = message.lines
    index = 0
    while index + 1 < len(lines):
        mark, cells = _cells(lines[index].text)
        if not cells:
            index += 1
            continue
        last = index
        while last + 1 < len(lines) and lines[last + 1].text.count(mark) == cells:
            last += 1
        if last > index:
            yield Frame(lines[index].start, lines[last].end, "pasted")
        index = last + 1


def _cells(line: str) -> tuple[str, int]:
    """(the mark between the cells, how often it stands) of a head; ("", 0) of another line."""
    if not 2 < len(line) < 500 or line[-1] in ".!?。！？":
        return "", 0
    for mark in ("\t", ";", ","):
        if mark in line and f"{mark} " not in line:
            cells = line.split(mark)
            if all(_CELL.fullmatch(cell) and not _PRONOUNS.search(cell) for cell in cells):
                return mark, len(cells) - 1
    return "", 0


_SPEAKER = re.compile(r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?[\])]?[ -]*)?"
                      r"\[?([A-Z@][\w.' -]{0,24}|[\u4e00-\u9fff]{1,5})\]?\s*[::]\s*\S")  # fmt: skip
_AT_A_TIME = re.compile(r"[\[(]?\d{1,2}:\d\d")
_SELVES = word_set("user human me i customer 我 用户 用戶 本人")


# "Ann: I live in Graz\nBob: me too\nAnn: great", "[19:02] Gus: I'm moving"; not the form
# "Name: Ann\nAge: 34"
def _transcript(message: _Message) -> Iterator[Frame]:
    """Lines with their speakers, one of whom speaks twice, and those with a time; a line that is
    labelled as the user's own stays theirs."""
    text, lines = message
    run: list[tuple[_Line, str]] = []
    for line in [*lines, _Line("", len(text), len(text))]:
        match = _SPEAKER.match(line.text) if line.text else None
        if match:
            run.append((line, match[1].lower()))
        elif line.text or line.start == len(text):
            names = [name for _, name in run]
            above = text[: run[0][0].start].rstrip()[-1:] if run else ""
            repeated = len(set(names)) < len(names) and (
                above in ("?", "？", ":") if len(run) < 3 or len(set(names)) < 2 else True
            )
            for told, name in run:
                if name not in _SELVES and (repeated or _AT_A_TIME.match(told.text)):
                    yield Frame(told.start, told.end, "pasted")
            run = []


_RECALLED = re.compile(
    r"\W*(?:(?:relevant|related|recalled|retrieved|saved|stored|previous|past|known|user"
    r"|long-term) "
    r"(?:memor(?:y|ies)|facts|context|conversations?|information)|memories|context|search results"
    r"|相关记忆|相關記憶|已知信息|历史记录|上下文|参考资料|背景资料)\b.{0,60}[::]?$",
    re.I,
)
_ITEM = re.compile(r"(?:[-*•·–]|\d{1,3}[.)、])\s*\S")


# "Relevant memories:\n- I prefer tabs\n- I live in Oslo\n\nWhat should I cook tonight?"
def _recalled(message: _Message) -> Iterator[Frame]:
    """A list below a heading that calls it memories or context."""
    lines = message.lines
    index = 0
    while index + 1 < len(lines):
        first = lines[index]
        index += 1
        if not _RECALLED.match(first.text) or not _ITEM.match(lines[index].text):
            continue
        while index < len(lines) and _ITEM.match(lines[index].text):
            index += 1
        yield Frame(first.start, lines[index - 1].end, "pasted")


_WORK_ON = (
    r"(?:translat|summari[sz]|proof-?read|rewrit|paraphras|rephras|correct|edit|improv|review"
    r"|shorten"
    r"|simplif|expand|extract|convert|classif|analy[sz]|explain|fix|check|polish|continu"
    r"|complet|debug"
    r"|refactor|format)(?:e|es|ed|ing|y|ies)?\b"
)
_GIVEN = (
    r"\b(?:following|below|texts?|this|these|sentences?|paragraphs?|essays?|letters?|e-?mails?"
    r"|articles?|stor(?:y|ies)|poems?|code|passages?|reviews?|messages?|snippets?|grammar"
    r"|wording|spelling|(?:language|english|writing) (?:skills?|level))\b"
)
_MATERIAL = re.compile(
    r"(?:[^\n.!?]{0,80}[ ,])?" + _WORK_ON + r"[^\n.!?:]{0,60}?" + _GIVEN + r"[^\n.!?:]{0,60}:"
    r"|[^\n:]{0,80}\b(?:following|below)\b[^\n:]{0,40}:[ \t]*$"
    r"|(?:please |can you |could you )?(?:make|put|turn|change) (?:this|these)\b[^\n.!?:]{0,40}:"
    r"|[^\n。:]{0,20}(?:翻译|翻譯|总结|總結|润色|潤色|改写|改寫|纠正|糾正|修改|校对|校對|概括"
    r"|续写|扩写|缩写|缩短|縮短|精简|分析|解释|解釋)"
    r"[^\n。::]{0,20}[::]"
    r"|(?![^\n]*记)[^\n。:,]{0,10}(?:帮|幫|请|請|把)[^\n。:,]{0,10}(?:这|這|以下|下面)"
    r"[^\n。::]{0,20}[::][ \t]*$",
    re.I,
)
_ABOVE = re.compile(_WORK_ON + r"[^\n.!?]{0,40}\babove\b|\babove\b[^\n.!?]{0,30}\b" + _WORK_ON
                    + r"|(?:翻译|总结|總結|润色|改写)[^\n]{0,6}(?:上面|以上)"
                    + r"|(?:上面|以上)[^\n]{0,10}(?:翻译|总结|润色|改写)",
                    re.I)  # fmt: skip
_OWN = re.compile(r"\b(?:about me|my (?:self|details|profile|data))\b|关于我|关于本人", re.I)


# 【转发】各位家长...
_PASSED_ON = re.compile(
    r"[【\[](?:转发|轉發|转|通知|公告|新闻|快讯|群公告)[^】\]\n]{0,12}[】\]]|(?:转发|轉發)[::]"
)
# ...请继续写
_GOES_ON = re.compile(
    r"(?:(?:请|帮我|给我|接着|往下|继续)+(?:续写|继续写|往下写|写下去|编下去|扩写)|(?:请|帮我)?续写(?:一下|下去)?)[。.!！]?\s*$"
)


# "Translate the following: I live in Graz."; "I live in Graz ... \nSummarize the text above."
def _material(message: _Message) -> Iterator[Frame]:
    """What a task is to be done with: behind its colon to the end, or all above."""
    text, lines = message
    if (more := _GOES_ON.search(text, max(0, len(text) - 40))) and more.start():
        yield Frame(0, more.start(), "fiction")
        return
    for index, line in enumerate(lines):
        if _PASSED_ON.match(line.text):
            yield Frame(line.start, len(text), "pasted")
            return
        if len(line.text) > 3000:
            continue
        task = _MATERIAL.match(line.text)
        if task and not _OWN.search(line.text):
            yield Frame(line.start, len(text), "pasted")
            return
        if index and _ABOVE.search(line.text):
            yield Frame(0, line.start, "pasted")
        elif (
            index == 0 and len(line.text) < 160 and len(lines) > 2 and not lines[1].text
            and re.search(_WORK_ON + r"[^.!?]{0,40}" + _GIVEN, line.text, re.I)
        ):  # fmt: skip
            yield Frame(line.end, len(text), "pasted")
            return


# What an exercise asks of somebody with a number of things.
_ASKS_HOW_MANY = re.compile(
    r"\bhow (?:many|much|far|fast|long|old)\b(?! (?:should|can|do|could|would) (?:i|we|you)\b)"
    r"[^?\n]{0,80}\b(?:left|altogether|in (?:all|total)|remain\w*|each|he|she|they)\b[^?\n]{0,60}\?"
    r"|(?:还剩|還剩|剩下|一共|总共|總共|共有|各有|平均每)[^?\n]{0,10}(?:几|幾|多少)",
    re.I,
)
_WITH_A_NUMBER = re.compile(
    r"(?:\w+[ \d]*: ?)?(?:[Ii]f )?(?!I\b|My\b|We\b|Our\b)"
    r"[A-Z]\w+ (?:and [A-Z]\w+ )?(?:ha[sd]|have|buys?|bought|gets?|got|gives?|gave|eats?|ate|picks?"
    r"|reads?|runs?|drives?|walks?|earns?|sells?|sold|makes?|is|are)\b[^\n?]{0,200}?"
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|twice)\b"
    r"|(?:题目?[::])?小[\u4e00-\u9fff](?:和小[\u4e00-\u9fff])?(?:有|买|買|吃|做|看|走|跑|带|帶|每)"
    r"[^\n?]{0,60}?[\d一二两兩三四五六七八九十百]"
)


# "Tom has 14 marbles and loses 2. How many does he have left?"
def _exercise(message: _Message) -> Iterator[Frame]:
    """An exercise about somebody with a number of things, up to what it asks."""
    text = message.text
    asked = _ASKS_HOW_MANY.search(text)
    begun = asked and _WITH_A_NUMBER.match(text.lstrip())
    if asked and begun:
        yield Frame(0, asked.end(), "fiction")


_SPEECH = re.compile(r"[“「『][^“”「」『』\n]{1,2000}[”」』]|\"[^\"\n]{1,2000}\"")


_ASKED_OF_WORDS = re.compile(
    r"\btranslat|\bproof-?read|\bre-?phras|\bre-?writ|\bparaphras|\bpronounc|\bspell(?:ed|ing)?\b"
    r"|\bhow (?:do|would|can|should) (?:you|i|we) say\b|\bwhat does\b.*\bmean\b|\bgrammatical"
    r"|\b(?:what|which|whose) (?:song|film|movie|book|poem|lyrics?|line|quote)\b"
    r"|\bwho (?:said|sang)\b"
    r"|\bcorrect (?:english|grammar|french|german|spanish)|\binto (?:english|french|german|spanish"
    r"|chinese|italian|japanese)\b|\bis (?:it|this sentence|the sentence) correct"
    r"|翻译|翻譯|译成|譯成|润色|潤色|改写|改寫|造句|什么意思|什麼意思|怎么说|怎麼說|怎么[读念]|怎麼[讀念]|语法|語法"
    r"|病句|仿写|仿寫|改[成为得].{0,6}(?:敬语|敬語|书面|書面|口语|口語|正式|委婉|礼貌|禮貌|语气|語氣)|怎么改|怎麼改|"
    r"用[英法德日韩韓中]?[语語文]说",
    re.I,
)
_CLOSES = re.compile(r"[.!?。！？\n]")


# '请把“我住在北京”翻译成英文', 'How do you say "my name is Ann" in Spanish?'
def _wording(message: _Message) -> Iterator[Frame]:
    """A sentence that asks for something to be done with the words it quotes."""
    text = message.text
    for speech in _SPEECH.finditer(text):
        interrupts.check()
        begin, end = max(0, speech.start() - 160), min(len(text), speech.end() + 160)
        before = [close.end() for close in _CLOSES.finditer(text, begin, speech.start())]
        start = before[-1] if before else begin
        behind = _CLOSES.search(text, speech.end(), end)
        stop = behind.end() if behind else end
        if _ASKED_OF_WORDS.search(text[start : speech.start()] + " " + text[speech.end() : stop]):
            yield Frame(start, stop, "quoted")


# 'The review says "I bought this for my wife and she loves it".'
def _quoted_words(message: _Message) -> Iterator[Frame]:
    """Between double quotes. A statement that only holds a title in quotes isn't inside one."""
    text = message.text
    for speech in _SPEECH.finditer(text):
        if speech.end() - speech.start() > 6:
            yield Frame(speech.start(), speech.end(), "quoted")


_SAYS = re.compile(
    r"(?:\b(?:wrote|writes|write|says|said|told (?:me|us|him|her)|texted(?: me)?|replied"
    r"|asked(?: me)?"
    r"|reads?|goes|answered|posted|tweeted|quote|shouted|whispered|states|stated|claims|put it"
    r"|commented)"
    r"(?: to me| on \w+| that| in \w+ \w+)?\s*|(?:说|說|写道|寫道|写着|寫著|写的是|问我|回复"
    r"|回覆|道|发消息说|歌词是"
    r"|是这么说的|的原话|标题是)\s*)(?:[::]|,?\s*(?=[\"“「『]))",
    re.I,
)
_SPEAKS = re.compile(r"[:\"“「『]")
_BY_ME = re.compile(r"(?:^|[.!?,;] ?|\band )(?:so )?I (?:\w+ )?$|我$", re.I)


# "My boss wrote: I am leaving the company."; "My brother says: my name is Bond."
def _after_colon(message: _Message) -> Iterator[Frame]:
    """From the one who says it to the end of the line or of the quotation; behind a colon that
    ends the line, to the end of the next paragraph. Not what the speaker said: "I said: never"."""
    text, lines = message
    for index, line in enumerate(lines):
        if not _SPEAKS.search(line.text):
            continue
        says = _SAYS.search(text, line.start, line.end)
        if not says or _BY_ME.search(text, line.start, says.start()):
            continue
        start = max(text.rfind(mark, line.start, says.start()) + 1 for mark in ".!?。！？;；")
        end = line.end
        behind = text[says.end() : line.end].lstrip()
        if not behind:
            last = index + 1
            while last < len(lines) and not lines[last].text:
                last += 1
            while last < len(lines) and lines[last].text:
                end = lines[last].end
                last += 1
        elif behind[0] in '"“「『':
            closing = {"“": "”", "「": "」", "『": "』"}.get(behind[0], '"')
            opened = text.index(behind[0], says.end())
            close = text.find(closing, opened + 1, line.end)
            end = close + 1 if close > 0 else end
        yield Frame(max(start, line.start), end, "quoted")


_PLAY = re.compile(
    r"(?:^|(?<=[.!?:,\n] )|(?<=\n))(?:(?:in|for|during) (?:this|the|our) |this is (?:a|our) "
    r"|let(?:'s|’s| us) (?:do |start |try |have )?"
    r"(?:a |an |some |our )?|we(?: are|'re|’re) |i want (?:you )?to |can we "
    r"|please )?(?:\w+ )?role-? ?play(?:ing)?\b(?! games?\b)"
    r"|\b(?:let(?:'s|’s| us) (?:pretend|play (?:pretend|make[- ]believe|(?:a|the) (?:role|scene)))"
    r"|pretend (?:that )?(?:you|you're|i|i'm|we|to be)\b|act as (?:a|an|my|the|if)\b"
    r"|(?:you are|you're|i am|i'm|i'll be|you'll be) (?:now )?(?:playing|the dungeon master)"
    r"|stay in character|from now on,? you are (?:a|an|the|my)\b|i want you to (?:act|play|pretend)"
    r"|let(?:'s|’s| us) play a game[.!:,]+ (?=i(?:'m| am)|you)|(?<=and )you(?:'re| are) my \w+\."
    r"|you(?:'re| are) now [A-Z]{2,}\b"
    r"|(?<![\w,] )you(?:'re| are) (?!claude|chatgpt|gpt|gemini|siri|alexa|copilot|grok)"
    r"(?-i:[A-Z])\w+[.,!] (?:and )?i(?:'m| am) (?-i:[A-Z])\w+"
    r"|we are (?:in|playing) a (?:fantasy|fictional|story|text adventure))"
    r"|角色扮演|(?:我们|我們|咱们|咱們)来(?:演|玩个角色)|假装你是|假裝你是|假装我|假裝我"
    r"|你来扮演|你扮演|我扮演|(?:从现在起|從現在起)?你现在是一个|进入角色",
    re.I,
)
_SUPPOSED = re.compile(
    r"(?:^|(?<=[.!?\n] )|(?<=\n)|(?<=: ))(?:ok(?:ay)?,? |so,? |now,? |just )?"
    r"(?:suppose|supposing|assume|assuming|imagine|hypothetically|let(?:'s|’s| us) (?:say"
    r"|suppose|assume|imagine)"
    r"|say (?:that )?i\b|for (?:this|the following|the sake of) (?:exercise|scenario|example"
    r"|argument|game|task|story|scene)"
    r"|in (?:this|the following|my|our|a) (?:scenario|story|novel|screenplay|parallel (?:world"
    r"|universe)|game|play|dream)"
    r"|(?:the |my |our )?(?:plot|premise|storyline|setting|scenario|prompt|backstory) ?:"
    r"|once upon a time|here is (?:a|my|the) (?:story|scene|chapter)|(?:chapter|scene"
    r"|act) (?:\d+|one|two)\b"
    r"|write (?:me )?(?:a|an|the) (?:\w+ ){0,3}(?:story|scene|dialogue|screenplay|fanfic\w*"
    r"|poem|song|monologue)\b(?! for (?:my|our)\b))"
    # A condition (假如明天下雨我就不去了) is no world of its own.
    r"|(?:^|(?<=[。!?！？\n]))(?:(?:假设|假設|假如)(?![^。!?！？\n]{0,60}(?:就|会|會|怎么|怎麼|吗|嗎"
    r"|要|该|該|可以|能))|想象一下|想像一下|设想|設想|比方说|比方說"
    r"|从前|從前|话说从前|在这个(?:故事|场景|游戏)里"
    r"|(?:在)?(?:我的)?(?:小说|故事|剧本|戏)里[,，]"
    r"|(?:小说|故事|作文|剧本|日记|诗|歌词|台词|文案|童话)(?:的?(?:开头|题目|标题|正文|大纲|设定|片段))?[::]"
    r"|(?:这是|以下是|下面是)我?写的(?:小说|故事|作文|剧本|诗|歌词|台词|童话)[::,，])",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!?\n]+")
_LEFT = re.compile(
    r"\b(?:back to reality|in real life|in reality|for real (?:now|this time)|out of character"
    r"|ooc\b"
    r"|end of (?:the )?(?:role-?play|scene|story|game|exercise|scenario)"
    r"|stop (?:the )?(?:role-?play\w*|pretending|game)"
    r"|(?:no more|enough) (?:role-?play\w*|pretending|games?)|let(?:'s|’s| us) stop|game over"
    r"|seriously,|joking aside"
    r"|the real me|(?:i am|i'm) (?:actually|really)\b|irl\b|on a serious note"
    r"|leaving the (?:game|story) aside)"
    r"|回到现实|回到現實|现实中|現實中|不玩了|角色扮演结束|结束角色扮演|说正经的|說正經的"
    r"|游戏结束|遊戲結束|言归正传|言歸正傳|实际上我|其实我",
    re.I,
)


# Whom one asks for advice about oneself: "Act as a nutritionist. I'm vegan."
_ADVISER = (
    r"\b(?:act as|you(?:'re| are)(?: now)?|pretend (?:that )?(?:you(?:'re| are)|to be)|imagine you"
    r"(?:'re| are)|suppose you(?:'re| are))\b[^.!?\n]{0,60}?\b(?:nutritionist|dieti[ct]ian|doctor"
    r"|physician|nurse|pharmacist|therapist|psychologist|psychiatrist|counsell?or|coach|trainer"
    r"|teacher|tutor|professor|mentor|recruiter|interviewer|hiring manager|lawyer"
    r"|attorney|advis[eo]r"
    r"|accountant|planner|agent|guide|chef|cook|stylist|editor|proofreader|translator|copywriter"
    r"|consultant|expert|specialist|assistant|engineer|developer|programmer|analyst|designer"
    r"|realtor|broker|vet|veterinarian|gardener|librarian|strategist|marketer)s?\b"
)
# The speaker takes a part, too.
_OWN_PART = r"\b(?:i(?:'m| am|'ll be| will be| play)) (?:your|the|playing)\b|\brole-? ?play"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first use: most sessions see no play."""
    return re.compile(pattern, re.IGNORECASE)


class _Starts:
    """Where fiction begins in a text; each pattern looks at each character once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = {pattern: pattern.search(text) for pattern in (_PLAY, _SUPPOSED)}

    @cached_property
    def takes_part(self) -> bool:
        """Whether the speaker plays somebody, too."""
        return _compiled(_OWN_PART).search(self._text) is not None

    def behind(self, at: int) -> re.Match[str] | None:
        """The first beginning from `at` on."""
        for pattern, found in self._next.items():
            if found is not None and found.start() < at:
                self._next[pattern] = pattern.search(self._text, at)
        return min((m for m in self._next.values() if m), key=lambda m: m.start(), default=None)


# "Let's roleplay. I am a pirate captain and I live on a ship."; "Suppose my name is Bob. I am 40."
def _fiction(text: str, inside: str | None) -> tuple[list[Frame], str | None]:
    """From the words that begin it to the words that leave it. A role play lasts into the next
    message; a supposition or a story to the end of its own."""
    found: list[Frame] = []
    start = 0 if inside == "fiction" else -1
    playing = inside == "fiction"
    at = 0
    starts = _Starts(text)
    while True:
        if start < 0:
            begun = starts.behind(at)
            if begun is None:
                return found, None
            playing = begun.re is _PLAY
            cut = max(text.rfind(mark, at, begun.start()) + 1 for mark in ".!?。！？\n")
            start, at = max(cut, at), begun.end()
            ends = _SENTENCE_END.search(text, at)
            stop = ends.end() if ends else len(text)
            if not starts.takes_part and _compiled(_ADVISER).search(text, start, stop):
                found.append(Frame(start, stop, "fiction"))
                start, at = -1, stop
                continue
        left = _LEFT.search(text, at)
        if left is None:
            found.append(Frame(start, len(text), "fiction"))
            return found, "fiction" if playing else None
        found.append(Frame(start, left.start(), "fiction"))
        start, at = -1, left.end()
