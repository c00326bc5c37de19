"""Cuts a message into sentences, each with its place in the message.

Left out is speech between double quotes (somebody else's words). Every loop moves forward only,
so the time is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from .lexis import word_set
from .model import Span
from .passages import typed_lines
from .script import double_quoted, half_width, has_cjk

_END = re.compile(r"[.!?…。!?;;\u2028]+[\"'”’)\])」』]*")
_BULLET = re.compile(r"[ \t]*(?:[-*•·–]|\d{1,3}[.)、]|\(\d{1,3}\)|\[[ xX]?\])[ \t]+")
# ":)", ":-(", ";D", "<3": a sentence may end there.
_SMILEY = re.compile(r"(?<=\s)(?:[:;=][-'o^]?[)(\]DPp/|*]+|<3+|[xX]D+)(?=\s)")
_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+")
_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof st mt vs etc e.g i.e eg ie approx no nr dept est inc ltd corp co jr sr rev "
    "gen col sgt capt lt ave blvd rd ft a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec "
    "fig vol ph.d m.d b.sc m.sc b.a m.a u.s u.k"
)
_STARTERS = word_set("i my we our i'm i've i'd i'll we're we've she he they it")
# A capital begins these at the start of a sentence only: none is a part of a name.
_OPENING = _STARTERS | word_set(
    "please thanks thank can could would will what how why when where which who do does did is are "
    "the but so and also this that there you your let help because if in on for after maybe since "
    "now then his her right currently honestly however still even today yesterday recently some "
    "most once although everyone while whenever until both each another all yes no"
)
_MARGIN = "\t\r\n\u3000 *_~,-–—"
_TRAILING = "\t\r\n\u3000 ,–—"
_LEADING = _MARGIN + "\"'\u201d\u2019)(…"
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_]$|\b(?:Inc|Ltd|Jr|Sr|Corp|Co)$")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")  # "A.F.C. Bournemouth"
_OPENED = re.compile(r"(?<![\w@])_")
_QUOTES = '"“”「」'


def sentences(message: str) -> Iterator[tuple[Span, str]]:
    """Yield (sentence, terminator) of a message in order; the terminator may be empty."""
    for offset, line in typed_lines(double_quoted(half_width(message))):
        bullet = _BULLET.match(line)
        for span, mark in _line_sentences(line, bullet.end() if bullet else 0):
            yield Span(span.text, span.start + offset, span.end + offset), mark


def _line_sentences(line: str, begin: int) -> Iterator[tuple[Span, str]]:
    quotes = _quoted(line)
    start = begin
    for cut, resume, mark in _cuts(line, begin):
        if cut >= start:
            yield from _span(line, start, cut, mark, quotes)
            start = resume
    yield from _span(line, start, len(line), "", quotes)


def _cuts(line: str, begin: int) -> Iterator[tuple[int, int, str]]:
    """Yield (end of the words, start of the next sentence, terminator)."""
    found = [(m.start(), m.end(), m.group()) for m in _END.finditer(line, begin)]
    pictures = [] if line.isascii() else list(_EMOJI.finditer(line, begin))
    if ":" in line or ";" in line or "<3" in line or "D" in line:
        pictures += _SMILEY.finditer(line, begin)
    if pictures:
        found += [(m.start(), m.end(), "") for m in pictures]
        found.sort()
    for start, end, mark in found:
        if mark == "":
            smiles = line[start] in ":;=<xX"
            if _next_word(line, end) in _STARTERS or (smiles and line.find(" ", end + 2) > 0):
                yield start, end, mark
        elif _is_end(line, start, end, mark):
            yield start, end, mark


def _is_end(line: str, start: int, end: int, mark: str) -> bool:
    following = line[end : end + 1]
    if "《" in line and _is_in_title(line, start, end):
        return False
    if mark[0] in "。!?;;\u2028":
        return True
    if following and not following.isspace():
        if has_cjk(following) or not following.isascii():
            return True
        return _is_unspaced_end(line, start, end, mark)
    if ")" in mark and _is_aside(line, start, end):
        return False
    if mark[0] in "!?":
        return True
    upcoming = _next_word(line, end)
    if not upcoming or upcoming in _STARTERS:
        return True
    if mark.startswith(("..", "…")):
        return line[end : end + 24].lstrip()[:1].isupper()
    before = _word_before(line, start)
    single = len(before) == 1 and before.isalpha()
    if before in _ABBREVIATIONS or single or _INITIALS.fullmatch(before):
        return upcoming in _OPENING and line[end : end + 24].lstrip()[:1].isupper()
    return True


def _is_in_title(line: str, start: int, end: int) -> bool:
    """Whether a mark belongs to a title: 《Help!》."""
    opened = line.rfind("《", max(0, start - 40), start)
    return opened > line.rfind("》", 0, start) and line.find("》", end, end + 40) >= 0


def _is_aside(line: str, start: int, end: int) -> bool:
    """Whether a mark closes what stands in brackets amid a sentence: "ours (10 years!) is near"."""
    opened = line.rfind("(", max(0, start - 80), start)
    begun = line[max(0, opened - 2) : opened].rstrip()
    within = opened > line.rfind(")", max(0, start - 80), start) and begun[-1:] not in ".!?"
    return within and bool(begun) and line[end : end + 24].lstrip()[:1].islower()


def _is_unspaced_end(line: str, start: int, end: int, mark: str) -> bool:
    """Whether a sentence ends where no space follows: "texting.No", "liked it..my job"."""
    if not line[start - 1 : start].islower() or not line[end].isalpha():
        return False
    if len(mark) > 1:
        return True
    before = line[max(line.rfind(" ", max(0, start - 40), start) + 1, start - 40, 0) : start]
    plain = before.replace("'", "").isalpha() and len(before) > 1 and before[1:].islower()
    return plain and line[end].isupper() and (line[end + 1 : end + 2] in " '’" or
                                              line[end + 1 : end + 2].islower())  # fmt: skip


def _word_before(line: str, end: int) -> str:
    start = max(line.rfind(" ", max(0, end - 12), end) + 1, end - 12, 0)
    return line[start:end].strip("(\"'").lower()


def _next_word(line: str, start: int) -> str:
    parts = line[start : start + 24].split(maxsplit=1)
    return parts[0].strip(",.!?").replace("’", "'").lower() if parts else ""


def _quoted(line: str) -> list[int]:
    """Positions of double quotes, if they pair up; an odd one is an inch mark or a slip."""
    if not any(quote in line for quote in _QUOTES):
        return []
    places = [i for i, char in enumerate(line) if char in _QUOTES]
    return places if len(places) % 2 == 0 else []


def _span(
    line: str, start: int, end: int, mark: str, quotes: list[int]
) -> Iterator[tuple[Span, str]]:
    text = line[start:end]
    left = len(text) - len(text.lstrip(_LEADING))
    text = _EMOJI.sub(lambda m: " " * len(m.group()), text) if not text.isascii() else text
    left = max(left, len(text) - len(text.lstrip()))
    stripped = _right_end(text)
    if mark.startswith(".") and _DOTTED.search(stripped[-12:]):
        stripped = line[start : start + len(stripped)] + "."
    opened = stripped.count('"') % 2 or "“" in stripped
    if opened and mark.endswith(('"', "”")) and len(stripped) == end - start:
        stripped += line[end : end + len(mark)]
    if not stripped[left:].strip():
        return
    if bisect_right(quotes, start + left) % 2 == 0 and '"' not in line[start : start + left]:
        yield Span(stripped[left:], start + left, start + len(stripped)), mark


def _right_end(text: str) -> str:
    """Without what closes at the end: emphasis that was opened, a dash; but "O-", "4*" whole."""
    text = text.rstrip(_TRAILING)
    while text[-1:] in ("*", "_", "~", "-"):
        last = text[-1]
        whole = text.rstrip(last) if last in "_*" else text[:-1]
        attached = whole[-1:].isalnum()
        opened = _OPENED.search(whole) if last == "_" else last in whole
        if attached and (last == "-" or not opened):
            break
        text = whole.rstrip(_TRAILING)
    return text
