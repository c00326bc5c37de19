"""How a memory is worded: without noisy tails, asides and marks at its end."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.model import Finding
from .orders import order_at
from .passing.words import ADDRESSEE
from .predicate import Predicate
from .rendering import render
from .subjects import Subject
from .tokens import Word
from .verbs import BE

_TAIL_LINKS = word_set("and so but , - – — ;")
_TAIL_STARTS = word_set(
    "want wanted need needed would wonder wondering wondered hope hoping please can "
    "could if was am "
    "do let is are will what how you i thought think guess figured so and but it this that"
)
_ANSWERABLE = word_set("ok okay fine matters helps help relevant possible sense difference use "
                       "alright right important needed necessary useful interests")  # fmt: skip


def without_condition(words: list[Word]) -> list[Word]:
    """Without "if that matters" at its end."""
    for index in range(len(words) - 2, max(2, len(words) - 8), -1):
        if words[index].low == "if" and words[index + 1].low in ("that", "it", "this", "possible"):
            if _ANSWERABLE & {word.low for word in words[index + 1 :]}:
                return words[: index - (words[index - 1].low == ",")]
            break
    return words


def without_tail(words: list[Word]) -> list[Word]:
    """Without what is said to the listener behind it: "... and was wondering if you ...",
    "... so don't suggest steak"."""
    words = words[: order_at([word.low for word in words])]
    lows = [word.low for word in words]
    if lows[-1:] and lows[-1] in _ASKED_KINDLY and "so" in lows[3:] and (
        2 < lows.index("so", 3) > len(lows) - 7
    ):  # fmt: skip
        return words[: lows.index("so", 3)]  # "my wife uses a wheelchair so flat areas pls"
    if "so" in lows[3:-2] and lows[lows.index("so", 3) + 1] == "no" and (
        len(lows) - lows.index("so", 3) < 7 and BE.isdisjoint(lows[lows.index("so", 3) :])
    ):  # fmt: skip
        return words[: lows.index("so", 3)]  # "I have a bad hip so no jumping exercises"
    first = next((i for i, low in enumerate(lows) if low in ADDRESSEE or low == "please"), 0)
    if first < 4:
        return words
    for index in range(first - 1, 2, -1):
        if lows[index] in ("when", "if", "while", "before") and lows[index + 1] in ADDRESSEE and (
            lows[index - 1] not in ("it", "prefer", "like", "love", "hate", "appreciate")
        ):  # fmt: skip
            return words[:index]
        if lows[index] in _TAIL_LINKS and lows[index + 1] in _TAIL_STARTS | ADDRESSEE | {"please"}:
            while index > 3 and lows[index - 1] in _TAIL_LINKS:
                index -= 1
            return words[:index]
    return words


_ASKED_KINDLY = word_set("pls please plz")
_REASONS = re.compile(r",? (?:but|because|so|since|although|though|while|when|which|who)\b")


def statement_of(subject: Subject, found: Predicate) -> str:
    """The clause in the third person."""
    said = render(found)
    if subject.with_others:
        link = _REASONS.search(said)
        if link:
            return said[: link.start()] + subject.trail + said[link.start() :]
    return subject.lead + said + subject.trail


ASIDES = (
    ["what", "about", "you"],
    ["how", "about", "you"],
    ["by", "the", "way"],
    ["to", "be", "honest"],
    ["just", "to", "clarify"],
    [",", "always", "have"],
    ["change", "my", "mind"],
    ["prove", "me", "wrong"],
    [",", "always", "has"],
)
FILLERS = word_set(
    "tho though ugh btw idk lol haha hahaha lor lah leh mah meh tbh ngl imo xd rn thx thanks "
    "pls plz hehe"
)
# "I love sushi, obviously": of the whole sentence, no second thing that is loved.
SENTENCE_ADVERBS = word_set(
    "obviously honestly sadly mostly really unfortunately basically actually lately literally "
    "period inshallah luckily thankfully fortunately apparently clearly naturally usually frankly "
    "surprisingly seriously definitely certainly hopefully admittedly generally mainly totally "
    "absolutely anyway regrettably oddly strangely"
)
ASIDE = re.compile(r"(?:,? (?:by the way|btw|you know|to be honest|lol|haha|please|ugh))+$")
_ABBREVIATED = re.compile(r"(?:\b(?:[^\W\d_]\.)+[^\W\d_]\.|\b(?:Inc|Ltd|Jr|Sr|Corp|Co)\.)$")


def without_end_marks(memory: str) -> str:
    """Without marks at its end, but for the dot of "F.C." and the sign of "O-"."""
    while memory and memory[-1] in " ,.;:!-–—" and not _ABBREVIATED.search(memory[-12:]):
        if memory[-1] == "-" and memory[-2:-1].isalnum():
            break
        memory = memory[:-1]
    before, _, last = memory.rpartition(" ")
    dangling = last in _DANGLING and not (last == "while" and before.endswith(_FOR_A_WHILE))
    return without_end_marks(before) if dangling and before else memory


_DANGLING = word_set(
    "even and but or so because the a an if when while although that which my their"
)
_FOR_A_WHILE = (" a", " little", " short", " long", " good")  # "once in a while"
_NOW = re.compile(r"(?: (?:right now|now|currently|at the moment|these days|too|as well))+$")


def without_now(statement: str, finding: Finding) -> str:
    """Without "now" at the end of what fills a slot: a slot always tells what is true now."""
    return _NOW.sub("", statement) if finding.key else statement
