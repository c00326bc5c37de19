"""Slots of amounts and of how often: "runs 20 km a week" leaves its place to "runs 35 km a week".

The key is the statement with its number, or its frequency, taken out. Only what is so as a rule has
one: "ran 5 km today" replaces nothing.
"""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..rendering import third_person
from .places import number

_FIGURE = re.compile(r"[$€£¥#]?\d[\d.,:]*(?:k|m|kg|km|mg|ml|g|cm|lbs?|hrs?|h|min|%)?")
_TIMES = {"once": "# times", "twice": "# times", "thrice": "# times"}
_SPANS = word_set("day week month year night hour weekday fortnight session semester season term")
_OFTEN = word_set("daily weekly monthly yearly nightly")
_NOW = word_set(
    "now currently about around almost nearly over roughly only just already up total at least "
    "most "
    "these days approximately more than"
)
_MEASURED = word_set(
    "have own take run sleep pay earn make save owe weigh drink eat smoke walk read write work "
    "bike "
    "cycle swim study practice practise train spend need use get lift bench squat consume "
    "charge see "
    "visit call meet play do go cook teach watch meditate exercise post commute drive travel "
    "wear last cost"
)
_NOT_COUNTED = word_set(
    "meeting meetings question questions problem problems issue issues minute minutes exam exams "
    "idea ideas option options thing things reason reasons appointment appointments call calls "
    "test "
    "tests task tasks errand errands ticket tickets page pages error errors assignment assignments "
    "choice choices interview interviews day days week weeks month months year years hour hours "
    "deadline deadlines guest guests"
)
_PASSING = word_set(
    "today tonight tomorrow yesterday this next last if when while should would could may "
    "might left "
    "until"
)


# What stands in the place of something, and what more than one amount would be of.
_UNKNOWN = word_set(", and or : it them him her those these that")


def quantity(found: Predicate, *, of_thing: bool = False) -> Finding | None:
    """What a statement counts or measures, as a slot of its own; None where it does neither.

    `of_thing` tells that the subject is a thing ("my commute takes 40 minutes").
    """
    if found.tense != "present" or found.unreal or found.habit_over or found.negated:
        return None
    if found.passive or found.progressive or _PASSING & set(found.lows):
        return None
    if _UNKNOWN & set(found.lows):
        return None
    if found.verb == "be":
        return _progress(found)
    verb = found.verb if found.verb in _MEASURED else found.verb.removesuffix("s")
    if verb not in _MEASURED or not 0 < len(found.lows) < 12:
        return None
    lows = found.lows
    if verb in ("make", "get") and lows[lows[:1] == ["it"] :][:1] == ["to"]:
        verb, lows = "go", lows[lows[:1] == ["it"] :]  # "make it to the gym twice a week"
    masked, values, often = _masked(lows)
    if often and not values:
        values = often
    elif often:
        # Amount and frequency: which of them changes can't be told but by the amount.
        masked = " ".join([masked.removesuffix(" @"), *often])
    if not values or len(values) > 1:
        return None
    words = masked.split()
    counted = verb in ("have", "own", "need", "owe")
    habit = bool(often) or any(low in _SPANS for low in words)
    noun = words[words.index("#") + 1 :][:3] if "#" in words else []
    if of_thing and "#" in words and counted:
        return None
    if counted and (not noun or set(noun) & _NOT_COUNTED):
        return None
    measured = of_thing or "size" in words or (noun and _is_unit(noun[0]))
    if not counted and not habit and not measured:
        return None
    if len(words) < 2:
        return None
    key = f"{verb} {third_person(masked)}"
    return Finding("quantity", " ".join(values), key)


def _is_unit(low: str) -> bool:
    return low in _UNITS


_UNITS = word_set("mg mcg ml milligrams micrograms units pills tablets drops kg kilos pounds lbs")


def _masked(lows: list[str]) -> tuple[str, list[str], list[str]]:
    """(the words without number and frequency, the numbers, the frequency)."""
    words: list[str] = []
    values: list[str] = []
    often: list[str] = []
    index = 0
    while index < len(lows):
        low, following = lows[index], lows[index + 1 : index + 3]
        if low in _NOW:
            index += 1
        elif low in _TIMES:
            words.append(_TIMES[low])
            values.append(low)
            index += 1
        elif low in ("every", "each") and following[:1] and following[0] in _SPANS:
            often, words = [f"{low} {following[0]}"], [*words, "@"]
            index += 2
        elif low == "every" and following[:1] == ["other"] and following[1:2] and (
            following[1] in _SPANS):  # fmt: skip
            often, words = [f"every other {following[1]}"], [*words, "@"]
            index += 3
        elif low in _OFTEN:
            often, words = [low], [*words, "@"]
            index += 1
        elif _FIGURE.fullmatch(low) or (number(low) is not None and low != "one"):
            words.append("#")
            values.append(low)
            index += 1
        else:
            words.append("a" if low == "per" else low)
            index += 1
    text = " ".join(words)
    text = _TIMES_A_DAY.sub("@", text) if "# times" in text else text
    if text.endswith("@") and "#" not in text and values and not often:
        often, values = [" ".join(lows)], []
    return _TIME.sub("# times", text) if "# time" in text else text, values, often


_TIMES_A_DAY = re.compile(r"# times (?:a|an|each|every) (?:day|week|month|year)")
_TIME = re.compile(r"\b# time\b")


_PARTS = word_set(
    "chapter page episode season level lesson volume unit part stage book step act module section"
)


def _progress(found: Predicate) -> Finding | None:
    """ "Is on chapter 4 of Ulysses"."""
    lows = found.lows
    if lows[:1] in (["down"], ["up"]) and lows[1:2] == ["to"] and len(lows) > 4:
        counted = lows[2][0].isdigit() or number(lows[2]) is not None
        tail = " ".join("a" if low in ("per", "each", "every") else low for low in lows[3:])
        return Finding("quantity", lows[2], f"be at # {tail}") if counted else None
    if lows[:1] not in (["on"], ["at"]) or len(lows) < 3 or lows[1] not in _PARTS:
        return None
    if not (lows[2][0].isdigit() or number(lows[2]) is not None):
        return None
    rest = [low for low in lows[3:] if low not in _NOW]
    of = " ".join(rest[1:] if rest[:1] == ["of"] else rest)
    return Finding("progress", f"{lows[1]} {lows[2]}", f"progress of {of or lows[1]}")
