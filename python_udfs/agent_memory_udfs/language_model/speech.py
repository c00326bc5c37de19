"""Whose words a quote of a user's message are: their own, or pasted, forwarded, reported."""

from __future__ import annotations

import re
from bisect import bisect_right

from .grounding import Span

# What programs and people put into a message that is not theirs.
_PASTED = re.compile(
    r"^[ \t]*(?P<fence>```|~~~).*?(?:^[ \t]*(?P=fence)|\Z)"
    r"|(?P<quotes>\"\"\"|'{3}|\u201c\u201c\u201c).*?(?:(?P=quotes)|\u201d\u201d\u201d|\Z)"
    r"|^[ \t]*>[^\n]*"
    r"|^[ \t]*(?:-{2,}[ \t]*)?(?:begin )?(?:forwarded|original) message\b.*\Z"
    r"|^[ \t]*(?:-{2,}[ \t]*)?(?:转发的邮件|原始邮件|轉寄郵件|原始郵件).*\Z"
    r"|^(?:from|发件人|寄件者)[ \t]*[:\uff1a][^\n]*\n"
    r"(?:to|cc|sent|subject|date|收件人|主题|日期|收件者)[ \t]*[:\uff1a].*\Z",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_TAG = re.compile(
    r"<(?!(?:b|i|u|p|em|strong|br|span|div|a|li|ul|ol|h\d|small|mark)\b)"
    r"([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>"
)
_CLOSING_TAG = re.compile(r"</([A-Za-z][\w.:-]{0,60})\s*>")
# Behind these a quote tells what somebody else said.
_REPORTED = re.compile(
    r"(?<!\bi )\b(?:says?|said|writes?|wrote|texted|replied|asked|claims?"
    r"|told (?:me|us)(?=\s*(?:that\b|[:,\"\u201c])))"
    r"\s*[:,]?\s*(?:that\s+)?[\"\u201c\u2018']?\s*$|(?<!我)(?:说|說|写道|寫道|回复|表示)[:\uff1a,\uff0c]?"
    r"\s*[\"\u201c\u300c]?\s*$",
    re.IGNORECASE,
)
_QUOTED_SPEECH = re.compile(r"[:\uff1a]\s*[\"\u201c\u300c]?\s*$|[\"\u201c\u300c]\s*$")
# Who is "the user" in the user's own words?
_THIRD_PERSON_USER = re.compile(r"\b(?:the|this|that) (?:user|customer|client)\b|用户|用戶")
_FIRST_PERSON = re.compile(
    r"\b(?:i|me|my|mine|myself|we|us|our|ours|i['\u2019]?m|im|ive)\b|[我咱俺]", re.IGNORECASE
)


def pasted(text: str) -> list[Span]:
    """Where a message holds what somebody else wrote: fenced, quoted, tagged or forwarded."""
    spans = [Span(match.start(), match.end()) for match in _PASTED.finditer(text)]
    return spans + _tagged(text)


def _tagged(text: str) -> list[Span]:
    """Blocks in tags, each once: what stands inside of one is in it."""
    closings: dict[str, list[int]] = {}
    for match in _CLOSING_TAG.finditer(text):
        closings.setdefault(match[1], []).append(match.end())
    spans: list[Span] = []
    for match in _TAG.finditer(text) if closings else ():
        ends = closings.get(match[1], [])
        place = bisect_right(ends, match.end())
        if place < len(ends) and not (spans and match.start() < spans[-1].end):
            spans.append(Span(match.start(), ends[place]))
    return spans


def is_reported(before: str, sentence: str, quote: str) -> bool:
    """Whether a quote repeats somebody else's words, or tells of "the user" as somebody else would.

    `before` is what stands before it in its sentence.
    """
    if _THIRD_PERSON_USER.search(sentence.lower()) and not _FIRST_PERSON.search(sentence):
        return True
    if _REPORTED.search(before) is None:
        return False
    return _QUOTED_SPEECH.search(before) is not None or not _FIRST_PERSON.search(quote)
