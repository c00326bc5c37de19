"""Finds quoted words in a text, whatever its spacing, case, width and punctuation.

Text is compared word by word after NFKC and case folding; punctuation and white space only part
words, an apostrophe not even that. Scripts that are written without spaces go character by
character. The words must follow each other: nothing else is forgiven.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

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
        plain = plain_text(quote)
        if not plain:
            return None
        place = self._joined.find(f" {plain} ")
        if place < 0:
            return None
        first = bisect_right(self._starts, place + 1) - 1
        last = bisect_right(self._starts, place + len(plain)) - 1
        start, end = self._words[first].start, self._words[last].end
        before, after = (
            _SIGN_BEFORE.search(self.text[:start], max(0, start - 3)),
            _SIGN_BEHIND.match(self.text, end),
        )
        return self.text[before.start() if before else start : after.end() if after else end]

    def supports(self, quote: str) -> bool:
        """Whether a quote that is in the text is long enough to mean anything.

        Three letters, two characters of an unspaced script, or the whole text.
        """
        plain = plain_text(quote)
        letters = plain.replace(" ", "")
        if len(letters) >= MIN_LETTERS or self._joined == f" {plain} ":
            return bool(letters)
        return len(_UNSPACED.findall(letters)) > 1
