"""Of what kind a statement is, whether it has a date of its own, and whether it says enough."""

from __future__ import annotations

from ..shared.lexis import word_set
from ..shared.prefilter import Prefiltered
from .noise import EVALUATIVE
from .predicate import Predicate
from .tokens import Word

_PARTLY = word_set(
    "during summers winters saturdays sundays mondays tuesdays wednesdays thursdays "
    "fridays weekends "
    "nights evenings mornings part-time half sometimes if"
)
_IN_PART = word_set("in every each over when at by part side")
_OF_YEAR = word_set("summer winter spring autumn fall weekend saturday sunday monday friday")


def is_partly(words: list[Word]) -> bool:
    """Whether what is said holds for a part of the time, or in one case: "on Saturdays I ..."."""
    lows = [word.low for word in words]
    if not _PARTLY.isdisjoint(lows):
        return "during" not in lows or "week" not in lows
    if _IN_PART.isdisjoint(lows):
        return False
    for index, low in enumerate(lows[:-1]):
        if low in ("in", "every", "each", "over") and lows[index + 1] in _OF_YEAR:
            return True
        if low == "in" and lows[index + 1] == "the" and set(lows[index + 2 : index + 3]) & _OF_YEAR:
            return True
        if low in ("at", "by") and lows[index + 1] in ("night", "day", "nights"):
            return True
        if low == "when" and lows[index + 1 : index + 3] == ["it", "is"]:
            return True
        if low in ("part", "side") and lows[index + 1] in ("time", "job", "gig", "hustle"):
            return True
    return False


def is_exhortation(found: Predicate) -> bool:
    """ "We should ...", "we gotta ...": no statement about anybody."""
    obliged = found.verb in ("have", "need", "get") and found.lows[:1] == ["to"]
    obliged = obliged and "by" not in found.lows[2:]  # "... by Friday" is a plan
    return (found.unreal or obliged) and found.tense == "present" and not found.negated


_TELLING = word_set("say answer tell disclose share discuss talk comment specify respond")


def is_silence(found: Predicate) -> bool:
    """ "Prefer not to say"."""
    return found.lows[2:3] != [] and found.lows[2] in _TELLING


def is_dated(found: Predicate | None, kind: str, change: bool) -> bool:
    if found is None or found.unreal:
        return False
    lows = [word.low for word in found.words]
    if "until" in lows or "till" in lows:
        return False
    source = found.text[found.words[0].start : found.words[-1].end]
    if change or (kind == "episode" and found.tense == "past"):
        return _PUT_OFF.search(source) is None
    if found.tense == "perfect" and "ago" in found.lows:
        return True
    return "since" in lows or _FROM.search(source) is not None


# What was put to another day; what goes on from a day.
_PUT_OFF = Prefiltered(
    "booked|changed|delayed|moved|postponed|pushed|scheduled|supposed",
    r"\b(?:pushed|moved|postponed|rescheduled|delayed|changed|supposed|scheduled|booked)\b.* "
    r"(?:to|for|on|until) (?:the )?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|mon|tue"
    r"|wed|thu|fri|sat|sun|next|tomorrow)",
)
_FROM = Prefiltered(
    "from ",
    r"\bfrom (?:the )?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri"
    r"|sat|sun|last|age|childhood|birth|spring|summer|autumn|winter)",
)


def kind_of(found: Predicate) -> str:
    if found.verb in ("want", "wish", "hope", "prefer", "like", "love") and not found.habit_over:
        return "preference"
    if found.tense == "past" and not found.habit_over and found.verb != "be":
        return "episode"
    if found.tense == "past" and found.verb == "be" and found.lows[:1] != ["born"]:
        return "fact" if found.habit_over else "episode"
    return "episode" if found.progressive and found.tense == "present" else "fact"


def says_enough(found: Predicate, mark: str) -> bool:
    """Whether a statement about somebody or something else is more than an exclamation."""
    if found.verb == "be" and not found.lows:
        return False
    return not ("!" in mark and EVALUATIVE & set(found.lows))
