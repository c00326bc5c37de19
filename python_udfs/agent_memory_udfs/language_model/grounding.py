"""Finds quoted words in a text, whatever its spacing, case, width and punctuation.

Text is compared word by word after NFKC and case folding; punctuation and white space only part
words, an apostrophe not even that. Scripts that are written without spaces go character by
character, traditional Chinese as simplified. The words must follow each other, but for what a quote
leaves out with an ellipsis.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from ..characters import simplified

# Scripts without spaces between words, and Hangul, whose spacing varies.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_APOSTROPHES = "'\u2019\u02bc\u2018"
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:'+[a-z0-9]+)*")
# A character with what combines with it: accents, Hangul vowels and finals, half-width voicing.
_CLUSTER = re.compile(
    "\\S[\u0300-\u036f\u1160-\u11ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\uff9e\uff9f]*"
)
# What belongs to a word though it is not compared: $100, C++, 5%, 6'2".
_SIGN_BEFORE = re.compile(r"[$€£¥#@]{1,3}\Z")
_SIGN_BEHIND = re.compile(r"[+#%°€$£¥]{1,3}|(?<=\d)['\"\u2032\u2033]{1,2}")
MIN_LETTERS = 3
_ELLIPSIS = re.compile(r"[\[(]?(?:\.\s?){3,}[\])]?|\u2026+")
# So much of a message may be left out of a quote.
MAX_OMITTED = 300
_SENTENCE_END = re.compile(r"[.!?;]+(?=\s|$)|[\u3002\uff01\uff1f\uff1b]|\n")


class Span(NamedTuple):
    """Where words stand in a text."""

    start: int
    end: int


class Word(NamedTuple):
    """A word as it is compared, and where it stands in the text."""

    plain: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text, normalised, with their places in it."""
    if text.isascii():
        return [
            Word(match.group().replace("'", ""), match.start(), match.end())
            for match in _ASCII_WORD.finditer(text.lower())
        ]
    found: list[Word] = []
    open_until = -1  # the last word goes on when the next letter stands here
    for cluster in _CLUSTER.finditer(text):
        plain = unicodedata.normalize("NFKC", cluster.group())
        if plain in _APOSTROPHES:
            open_until = cluster.end() if open_until == cluster.start() else -1
            continue
        plain = simplified(plain)
        for char in unicodedata.normalize("NFKC", plain.casefold()):
            if _UNSPACED.match(char):
                found.append(Word(char, cluster.start(), cluster.end()))
                open_until = -1
            elif not (char.isalnum() or unicodedata.category(char).startswith("M")):
                open_until = -1
            elif found and open_until in (cluster.start(), cluster.end()):
                last = found[-1]
                found[-1] = Word(last.plain + char, last.start, cluster.end())
                open_until = cluster.end()
            else:
                found.append(Word(char, cluster.start(), cluster.end()))
                open_until = cluster.end()
    return found


def plain_text(text: str) -> str:
    """The normalised words with one space between them: equal for texts that say the same."""
    return " ".join(word.plain for word in words(text))


class Passage:
    """A text in which quotes are looked up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = words(text)
        self._joined = " " + "".join(word.plain + " " for word in self._words)
        self._starts: list[int] = []
        place = 1
        for word in self._words:
            self._starts.append(place)
            place += len(word.plain) + 1

    def find(self, quote: str) -> str | None:
        """The words of the text that the quote repeats, as they stand there; None without any."""
        span = self.locate(quote)
        return None if span is None else self.text[span.start : span.end]

    def locate(self, quote: str) -> Span | None:
        """Where the quote stands in the text; what an ellipsis leaves out is in it."""
        parts = [plain for part in _ELLIPSIS.split(quote) if (plain := plain_text(part))]
        if not parts:
            return None
        place = self._joined.find(f" {parts[0]} ")
        while place >= 0:
            end = self._end_of(parts, place)
            if end is not None:
                return self._signed(self._word_at(place + 1), self._word_at(end - 1))
            place = self._joined.find(f" {parts[0]} ", place + 1)
        return None

    def sentence(self, span: Span) -> Span:
        """The sentence or sentences that the span stands in, without the mark at their end."""
        start = 0
        for mark in _SENTENCE_END.finditer(self.text):
            if mark.end() <= span.start:
                start = mark.end()
            elif mark.start() >= span.end:
                return self._trimmed(start, mark.start())
        return self._trimmed(start, len(self.text))

    def _trimmed(self, start: int, end: int) -> Span:
        text = self.text[start:end]
        return Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))

    def _end_of(self, parts: list[str], place: int) -> int | None:
        """Where in the joined words the parts end that begin at `place`, one after the other."""
        end = place + 1 + len(parts[0])
        for part in parts[1:]:
            if len(part.replace(" ", "")) < MIN_LETTERS and not _UNSPACED.match(part):
                return None
            found = self._joined.find(f" {part} ", end)
            if found < 0 or found - end > MAX_OMITTED:
                return None
            end = found + 1 + len(part)
        return end

    def _word_at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _signed(self, first: int, last: int) -> Span:
        """From one word to another, with the signs that belong to them."""
        start, end = self._words[first].start, self._words[last].end
        before, after = (
            _SIGN_BEFORE.search(self.text[:start], max(0, start - 3)),
            _SIGN_BEHIND.match(self.text, end),
        )
        return Span(before.start() if before else start, after.end() if after else end)

    def supports(self, quote: str) -> bool:
        """Whether a quote that is in the text is long enough to mean anything.

        Three letters, two characters of an unspaced script, or the whole text.
        """
        plain = plain_text(quote)
        letters = plain.replace(" ", "")
        if len(letters) >= MIN_LETTERS or self._joined == f" {plain} ":
            return bool(letters)
        return len(_UNSPACED.findall(letters)) > 1
