"""Values of slots of unlisted attributes: names, figures and plain nouns, but no descriptions."""

from __future__ import annotations

import re

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ...shared.model import USER, Finding
from ..noise import EVALUATIVE
from ..predicate import Predicate
from ..tokens import is_capital
from ..verbs import ADVERBS
from .functional_words import CLASSES, OPINIONS, OWN, RELATIVE, STARTING_VALUE, TIMES

FIGURE = re.compile(r"[#$€£¥]?\d")
# "An hour", "eight hours": as good as a figure.
_DURATION = re.compile(
    rf"(?:(?:half )?an hour|(?:{'|'.join(NUMBERS)}) (?:hours?|minutes|mins|miles))\b", re.IGNORECASE
)
_ADJECTIVE = re.compile(r"..+(?:ing|ed|ful|less|ous|ive|able|ible|ish|est|ier|ly|ent|ant|al|ic|y)")
# Ends the attributes with a figure: "opens at 9" says no other than "opens at noon".
_FIGURES = " #"
_LENGTH = 8


def named(found: Predicate, begin: int) -> str | None:
    """A name, a figure or a numbered place ("Lima", "20 euros", "the Louvre", "bay 14")."""
    words = found.words[found.after + begin :]
    if not words:
        return None
    lows = [word.low for word in words]
    end = _end(lows)
    first = 1 if lows[0] in ("a", "an", "the") else 0
    if end is None or first >= end:
        return None
    known = is_capital(found.text, words[first]) or bool(FIGURE.match(lows[first]))
    known = known or _DURATION.match(" ".join(lows[:3])) is not None
    if not known and not first and end == 2 and lows[0].isalpha():
        known = bool(FIGURE.match(lows[1])) or (
            len(lows[1]) < 3 and is_capital(found.text, words[1])
        )
    return found.tail(begin, begin + end) if known else None


def noun(found: Predicate, begin: int, *, is_noun: bool = False) -> str | None:
    """A short plain noun phrase without an article.

    `is_noun` tells that the words in front leave nothing but a noun: "the sport of", "favorite".
    """
    lows = found.lows[begin:]
    end = _end(lows) if lows else None
    if end is None or end > 3 or lows[0] in STARTING_VALUE:
        return None
    told = lows[:end]
    if any(low in EVALUATIVE | OPINIONS | ADVERBS or not _is_word(low) for low in told):
        return None
    if not is_noun and any(_ADJECTIVE.fullmatch(low) for low in told):
        return None
    return found.tail(begin, begin + end)


def definite(found: Predicate, begin: int, *, starts: frozenset[str] = OWN | {"the"}) -> str | None:
    """ "the lira", "our neighbour": an article and up to three plain words."""
    lows = found.lows[begin:]
    end = _end(lows) if lows else None
    if end is None or not 2 <= end < 5 or lows[0] not in starts:
        return None
    told = lows[1:end]
    if told[0] in EVALUATIVE | OPINIONS or told[-1].endswith("est") or not _plain(told):
        return None
    return found.tail(begin, begin + end)


def _plain(lows: list[str]) -> bool:
    return all(_is_word(low) and low not in ADVERBS | {"of"} for low in lows)


def _is_word(low: str) -> bool:
    return low.replace("-", "").isalpha()


def _end(lows: list[str]) -> int | None:
    """How many words the value has; None where it is no single one."""
    end = next((i for i, low in enumerate(lows) if i and low in RELATIVE), len(lows))
    if end < len(lows) and lows[end] in ("and", "or"):
        return None
    return None if "," in lows[:end] or end > _LENGTH else end


def class_at(lows: list[str], begin: int) -> tuple[int, str]:
    """Where the value begins behind "the city of", and " city"; (begin, "") without."""
    if lows[begin : begin + 1] == ["the"] and lows[begin + 2 : begin + 3] == ["of"]:
        kind = lows[begin + 1]
        if kind in CLASSES:
            return begin + 3, f" {kind}"
    if len(lows) > begin + 1 and lows[begin] in ("port", "room", "gate", "platform", "level"):
        return begin + 1, f" {lows[begin]}"
    return begin, ""


def is_time(value: str) -> bool:
    """Whether a value tells when: a figure, a weekday, a month."""
    words = value.lower().split()
    return bool(FIGURE.match(value)) or words[0] in TIMES or words[-1] in TIMES


_NOT_TAKING_PLACE = word_set("cancelled canceled off closed skipped over")


def is_called_off(value: str) -> bool:
    """ "cancelled this Tuesday" tells no other time."""
    return value.lower().split()[0] in _NOT_TAKING_PLACE


_CLOCK = re.compile(
    r"\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?|o'clock)$|\d{1,2}:\d\d$|noon$|midnight$", re.I
)


def is_day(value: str) -> bool:
    """Whether a value is a weekday, a month or a day of one: "Friday", "May 9"."""
    words = value.lower().replace(",", " ").split()
    return any(word in TIMES for word in (words[0], words[-1])) or (
        len(words) > 2 and words[1] in TIMES
    )


def is_clock(value: str) -> bool:
    """ "9am", "17:30", "noon"."""
    return _CLOCK.match(value) is not None


_CASE = re.compile(
    r"(?P<value>.+?) (?P<case>(?:on|at) (?:the )?(?:weekends?|weekdays|workdays))$", re.I
)
_CASE_OF_USER = re.compile(
    r"(?P<value>.+?) (?P<case>(?:on|at) (?:the )?(?:weekends?|weekdays|workdays"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days))$",
    re.I,
)


def filled(owner: str | None, attribute: str, value: str | None) -> tuple[str, Finding] | None:
    """The owner and a finding that fills its slot; None without a value."""
    if value is None or not owner or not attribute:
        return None
    if len(owner) + len(attribute) > 200 or "/" in owner + attribute:
        return None
    figure = _FIGURES if FIGURE.match(value) or _DURATION.match(value) else ""
    case = (_CASE_OF_USER if owner == USER else _CASE).match(value) if figure else None
    if case:
        # "Wakes up at 9 on weekends" stands beside "Wakes up at 7".
        value, figure = case["value"], f"{figure} {case['case'].lower()}"
    return owner, Finding(None, value, f"{attribute}{figure}")
