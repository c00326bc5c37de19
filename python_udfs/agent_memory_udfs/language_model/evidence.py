"""Whether what a model wrote stands in what was said: its numbers and its names.

A statement is put in other words than its quote, so words are not compared; but a number or a name
that nobody said was made up. Dates are compared with when it was said and with what the message
says of time: "next Friday" may have become a date.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from ..extraction.shared.lexis import word_set
from .grounding import plain_text, words
from .numbers import figures, numbers
from .times import dates_in, names_a_time

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_AFTER_END = re.compile(
    r"(?:^|(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bProf)[.!?:;]\s+|[\"\u201c(\u2018'])\Z"
)
# Capitals that are no names, and what a statement in the third person brings along.
_NO_NAMES = word_set(
    "i mr mrs ms dr a the user users assistant ai tv ok january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm "
    "christmas easter english"
)
_DERIVED = re.compile(r"(?:ish|ch|ese|ian|an|i|ic|ss)$")
# Their values are names, in whatever case and script they are written.
_NAMED = word_set(
    "name residence origin employer address school birthplace workplace spouse manager email phone "
    "nickname company city hometown"
)
# Those of these are none, whatever their case.
_COMMON = word_set(
    "likes dislikes like love hobby hobbies interest eats drinks allergy allergies diet smokes "
    "gender marital_status status job occupation role pet mood goal"
)
_SMALL = word_set(
    "a an the in on at of and or my his her their from to near with for by is are no not none "
    "street city town state university company"
)
_HAN = re.compile("[\u4e00-\u9fff]")
# The day or the month alone: "on the 9th", 9号, 12/31.
_PART_OF_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[日号號月]|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b"
)
_MIN_PHONE = 5


class Evidence:
    """What was said, for looking up what a statement says."""

    def __init__(self, texts: Iterable[str]) -> None:
        said = [unicodedata.normalize("NFKC", text) for text in texts]
        self._text = "\n".join(said)
        spoken = [word.plain for text in said for word in words(text)]
        self._words = set(spoken)
        self._numbers = set().union(*(numbers(text) for text in said)) if said else set()
        self._digits = [re.sub(r"\D", "", text) for text in said]
        self._letters = "".join(word[:1] for word in spoken)
        self._initials = {word.lower() for word in re.findall(r"\b[A-Z]{2,6}\b", self._text)}

    def joined(self, *texts: str) -> Evidence:
        """The same with further texts."""
        return Evidence([self._text, *texts])

    def lacks(self, text: str, dates: Iterable[datetime]) -> bool:
        """Whether the text has a number or a name that was not said and is part of no date."""
        return self.lacks_number(text, dates) or self.lacks_name(text)

    def lacks_number(self, text: str, dates: Iterable[datetime]) -> bool:
        """Whether it has a number, in figures, that was not said and is part of no date."""
        moments = list(dates)
        parts = {
            str(part)
            for moment in moments
            for part in (moment.year, moment.month, moment.day, moment.year % 100)
        }
        rest = text
        for date in dates_in(text):
            near = not date.year or any(abs(date.year - at.year) <= 2 for at in moments)
            if (self._names_a_time and near) or figures(date.text) <= parts:
                rest = rest.replace(date.text, " ")
        rest = _PART_OF_DATE.sub(lambda part: " " if figures(part[0]) <= parts else part[0], rest)
        return any(
            number not in self._numbers
            and not (len(number) > 1 and any(number in line for line in self._digits
                                             if len(line) >= _MIN_PHONE and len(number) >= 3))
            for number in figures(rest)
        )  # fmt: skip

    @cached_property
    def _names_a_time(self) -> bool:
        return names_a_time(self._text)

    def lacks_name(self, text: str) -> bool:
        """Whether it has a capitalised word, not the first, that was not said."""
        run: list[str] = []
        unknown: list[str] = []
        before = 0
        for match in _WORD.finditer(text):
            word = match.group()
            if text[before : match.start()].strip():
                if self._is_unknown(run, unknown):
                    return True
                run, unknown = [], []
            before = match.end()
            if not word[:1].isupper():
                if self._is_unknown(run, unknown):
                    return True
                run, unknown = [], []
                continue
            run.append(word)
            if not _AFTER_END.search(text[: match.start()]) and not self.names(word):
                unknown.append(word)
        return self._is_unknown(run, unknown)

    def names(self, word: str) -> bool:
        """Whether the word, or one that it is derived from, was said."""
        plain = plain_text(word)
        if not plain or plain in _NO_NAMES or plain in self._words:
            return True
        stem = plain.removesuffix("s")
        if len(word) > 1 and word.isupper() and self._is_acronym(plain):
            return True
        return any(
            _is_like(stem, said) or (_DERIVED.search(plain) and said[:1] == plain[:1]
                                     and len(said) > 3 and f"{said[:1].upper()}{said[1:]}"
                                     in self._text)
            for said in self._words
        )  # fmt: skip

    def is_name(self, word: str) -> bool:
        """Whether a word was said as a name: with a capital, elsewhere than at the beginning."""
        pattern = rf"(?<=[\w,]) {re.escape(word)}\b"
        return (
            word[:1].isupper()
            and plain_text(word) not in _NO_NAMES
            and re.search(pattern, self._text) is not None
            and re.search(rf"\b{re.escape(word.lower())}\b", self._text) is None
        )

    def lacks_value(self, attribute: str | None, value: str, dates: Iterable[datetime]) -> bool:
        """Whether a value has a number or a name that was not said."""
        name = (attribute or "").replace(" ", "_").lower()
        # "Tea" is one though it has a capital, unlike "Oslo".
        lead = "" if name in _COMMON or name.startswith("favorite_") else "of "
        if self.lacks(lead + value, dates):
            return True
        return name in _NAMED and self._lacks_words(value)

    def _lacks_words(self, value: str) -> bool:
        """Whether a name, in whatever case, has words that were not said."""
        plain = [word.plain for word in words(value) if word.plain not in _SMALL]
        missing = [
            word for word in plain
            if word not in self._words and not any(_is_like(word, said) for said in self._words)
        ]  # fmt: skip
        if len(plain) > 1 and missing == plain and "".join(w[:1] for w in plain) in self._initials:
            return False
        if missing and all(_HAN.match(word) for word in missing):
            # A city named with or without 市, a company with or without 公司.
            return len(missing) * 2 > len(plain)
        return bool(missing) and not self._is_acronym("".join(plain))

    def _is_unknown(self, run: list[str], unknown: list[str]) -> bool:
        """Whether a run of capitalised words holds an unknown one, and no acronym was said."""
        return bool(unknown) and "".join(w[:1].lower() for w in run) not in self._initials

    def _is_acronym(self, plain: str) -> bool:
        """Whether words with these initials follow each other in what was said."""
        return 2 <= len(plain) <= 6 and plain in self._letters


def _is_like(word: str, said: str) -> bool:
    """Whether one is an inflected or derived form of the other: Germany, German, Germans."""
    least = min(len(word), len(said))
    if least < 3 or _HAN.match(word):
        return False
    common = 0
    while common < least and word[common] == said[common]:
        common += 1
    return common >= 4 or (common == least and len(word) - least <= 2 and len(said) - least <= 3)


def texts_of(messages: Iterable[Mapping[str, Any]]) -> list[str]:
    """What people and assistants say in messages, and the names of the speakers."""
    return [
        str(message[key])
        for message in messages
        if message.get("role") in ("user", "assistant")
        for key in ("content", "name")
        if isinstance(message.get(key), str)
    ]
