"""Where a subject ends: at the verb that agrees with it."""

from __future__ import annotations

from ..shared.lexis import word_set
from .tokens import Word, is_capital
from .unlisted_verbs import unlisted_verb
from .verbs import (
    ADVERBS,
    BE,
    FURTHER,
    MODALS,
    UNCHANGING,
    form_of,
    is_adverb,
    is_past,
    third_singular,
)
from .words import RELATIONS

LINKING = word_set("is are was were has have had will can")
_BEFORE_MONTHS = word_set("in on by since until of last next this every early late mid")


def _is_month(words: list[Word], index: int) -> bool:
    """Whether a "may" is the month: "expires in May"."""
    return words[index].low == "may" and words[index - 1].low in _BEFORE_MONTHS


_PLURAL_ROLES = word_set(
    "parents kids children sons daughters brothers sisters friends neighbours neighbors colleagues "
    "coworkers grandparents cousins siblings roommates twins dogs cats"
)
_BEHIND_NOUNS = word_set(
    "and or in on at of with from who that which to for by as but when while because from like than"
)
_THIRD_FURTHER = frozenset(map(third_singular, FURTHER - {"lead", "build", "wait", "code"}))
_BEFORE_NOUNS = word_set("the a an my our of and or in on at for with no some any new old")
_GOING = word_set("flight train trip bus ride ticket commute drive route way key ferry")


def verb_index(text: str, words: list[Word]) -> int | None:
    """Index of the word where the predicate begins, within the first words of a clause."""
    for index in range(1, min(len(words), 9)):
        low = words[index].low
        if low in (",", ";", ":") or (low == "to" and words[index - 1].low not in _GOING):
            return None
        named = index > 1 and is_capital(text, words[index])
        if _is_month(words, index) or (named and not is_capital(text, words[index - 1])):
            continue  # "my brother James", "my son Will"
        if low in BE or low in MODALS or low in ("has", "have", "had", "do", "does", "did"):
            return index
        if index > 1 and low in ADVERBS and index + 1 < len(words):
            return index
        if (
            index > 1
            and low in UNCHANGING
            and index + 1 < len(words)
            and (words[index + 1].low in _TAKEN or words[index + 1].low[:1] in _FIGURE)
        ):
            return index
        if index > 1 and low in GOING and _is_from(words, index):
            return index
        kind = form_of(low)
        if index > 1 and (kind in ("third", "past") or (kind == "" and is_past(low))):
            return index
        if index > 1 and low.endswith("s") and not low.endswith(("ss", "'s")) and kind == "":
            before = words[index - 1].low
            if before in RELATIONS or (index > 2 and words[index - 2].low in RELATIONS):
                return index
        if index > 1 and low in _THIRD_FURTHER and words[index - 1].low not in _BEFORE_NOUNS:
            return index
        if index > 1 and kind == "base" and words[index - 1].low.endswith(("s", "i", "en", "me")):
            return index
        if index > 1 and words[index - 1].low in _PLURAL_ROLES and low.isalpha() and (
            low not in _BEHIND_NOUNS and index + 1 < len(words)
        ):  # fmt: skip
            return index
    return unlisted_verb(text, words)


def is_finite_start(low: str) -> bool:
    kind = form_of(low)
    return (
        low in BE or low in MODALS or kind in ("third", "past", "base") or is_past(low)
        or low in ("has", "have", "had", "do", "does", "did", "not")
        or (is_adverb(low) and low not in ("is",))
    )  # fmt: skip


# What does something to the speaker: "walking helps me relax", "long flights scare me".
EFFECTS = word_set(
    "help make keep give scare relax calm stress bore bother annoy trigger hurt excite upset "
    "irritate disgust frighten terrify soothe cheer inspire motivate fascinate drive cause wake"
)


def effect_index(words: list[Word]) -> int | None:
    for index in range(1, min(len(words) - 1, 6)):
        low = words[index].low
        base = low[:-1] if low.endswith("s") else low
        if base in EFFECTS or low.removesuffix("es") in EFFECTS or low == "terrifies":
            return index if words[index + 1].low in ("me", "us", "my") else None
    return None


def finite_index(words: list[Word]) -> int | None:
    """Index of the finite verb; the one behind a relative clause ("the band that Tom leads is")."""
    relative = next(
        (i for i in range(2, min(len(words), 8)) if words[i].low in ("that", "where", "which")),
        None,
    )
    if relative is not None and words[0].low == "the":
        inside = _first_finite(words, relative + 1)
        if inside is not None:
            behind = range(inside + 1, min(len(words), 16))
            outside = next((i for i in behind if words[i].low in ("is", "are", "was")), None)
            if outside is not None:
                return outside
    return _first_finite(words, 1)


def _first_finite(words: list[Word], begin: int) -> int | None:
    for index in range(begin, min(len(words), begin + 11)):
        low = words[index].low
        inside = words[index - 1].low in ("i", "we", "they", "you", "he", "she", "it")
        if _is_month(words, index) or inside:
            continue  # "a community where I am accepted has ..."
        if low in LINKING or low in MODALS or low in BE:
            return index
        kind = form_of(low)
        if kind == "third" or (kind == "past" and index > 1):
            return index
        if low in UNCHANGING and index + 1 < len(words) and words[index + 1].low in _TAKEN:
            return index
    return None


_FIGURE = frozenset("0123456789$€£")
# How a figure changes: "crash rate dropped from 2% to 1%".
GOING = word_set(
    "dropped drops fell falls rose rises grew grows jumped jumps climbed climbs went goes "
    "increased decreased improved shrank doubled tripled"
)


def _is_from(words: list[Word], index: int) -> bool:
    """Whether a figure is told behind a verb of change."""
    behind = words[index + 1 : index + 3]
    return any(word.low in ("from", "to", "by") or word.low[:1] in _FIGURE for word in behind)


def figure_verb(words: list[Word]) -> int | None:
    """Index of a verb of change with its figure, whatever stands before it: "MAU hit 2000"."""
    for index in range(1, min(len(words), 6)):
        low = words[index].low
        if not words[index - 1].low[:1].isalnum():
            return None
        if low in ("launched", "shipped") and not words[index + 1 : index + 2]:
            return index  # "the dashboard shipped"
        if index + 1 == len(words):
            return None
        if low in ("launched", "shipped") and words[index + 1].low in _THEN:
            return index
        if low in GOING and _is_from(words, index):
            return index
        if low in ("hit", "reached", "passed") and words[index + 1].low[:1] in _FIGURE:
            return index
    return None


_THEN = word_set("last on in yesterday today this two three")
_TAKEN = word_set("me us my our him her them")
