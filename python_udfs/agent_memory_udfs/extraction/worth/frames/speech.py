"""What somebody said, between quotes and behind a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .message import Frame, Line, Message

SPEECH = re.compile(r"[“「『][^“”「」『』\n]{1,2000}[”」』]|\"[^\"\n]{1,2000}\"")


# 'The review says "I bought this for my wife and she loves it".'
def quoted_words(message: Message) -> Iterator[Frame]:
    """Between double quotes. A statement that only holds a title in quotes isn't inside one."""
    text = message.text
    for speech in SPEECH.finditer(text):
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
def after_colon(message: Message) -> Iterator[Frame]:
    """From the one who says it to the end of the line or of the quotation; behind a colon that
    ends the line, to the end of the next paragraph. Not what the speaker said: "I said: never"."""
    text, lines = message
    paragraphs: list[int] = []
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
            paragraphs = paragraphs or _paragraph_ends(lines)
            end = paragraphs[index + 1] or end
        elif behind[0] in '"“「『':
            closing = {"“": "”", "「": "」", "『": "』"}.get(behind[0], '"')
            opened = text.index(behind[0], says.end())
            close = text.find(closing, opened + 1, line.end)
            end = close + 1 if close > 0 else end
        yield Frame(max(start, line.start), end, "quoted")


def _paragraph_ends(lines: list[Line]) -> list[int]:
    """For each line, and behind the last: where the paragraph ends that it stands in, or that comes
    next; 0 where none comes."""
    ends = [0] * (len(lines) + 1)
    for index in range(len(lines) - 1, -1, -1):
        inside = index + 1 < len(lines) and lines[index + 1].text
        ends[index] = lines[index].end if lines[index].text and not inside else ends[index + 1]
    return ends
