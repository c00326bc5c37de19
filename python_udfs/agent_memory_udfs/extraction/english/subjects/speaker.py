"""The speaker as the subject: alone, in company, or left out."""

from __future__ import annotations

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ...shared.model import USER
from ..noise import is_of_note
from ..rendering import third_person
from ..tokens import Word, is_capital
from ..verbs import ADVERBS, BE, form_of, is_past
from ..words import RELATIONS
from .subject import Subject


def first_person(text: str, words: list[Word]) -> Subject | None:
    if len(words) < 2:
        return None
    if words[1].low == "all" and words[0].low == "we":
        return Subject(USER, 2)
    if words[1].low != "and":
        return Subject(USER, 1)
    for index in range(2, min(len(words), 7)):
        if words[index].low in BE or form_of(words[index].low) in ("base", "past"):
            others = text[words[2].start : words[index - 1].end]
            return Subject(USER, index, trail=f" with {bare(others)}", with_others=True)
    return None


def behind_others(text: str, words: list[Word]) -> int | None:
    """Index of the verb of "me and my husband run a bakery": it stands behind whom it is with."""
    kin = next((i for i in range(2, min(len(words), 6)) if words[i].low in RELATIONS), None)
    if kin is None:
        return None
    verb = kin + 1
    while verb < len(words) and is_capital(text, words[verb]):
        verb += 1
    return verb if verb + 1 < len(words) and words[verb].low.isalpha() else None


def bare(text: str) -> str:
    """Without "my" in front, the rest in the third person."""
    return third_person(text[3:] if text.lower().startswith("my ") else text)


def with_somebody(text: str, words: list[Word]) -> Subject | None:
    """ "Jamie and I are getting married"."""
    if not is_capital(text, words[0]):
        return None
    for index in range(1, min(len(words) - 2, 5)):
        if words[index].low == "and" and words[index + 1].low in ("i", "me"):
            others = text[words[0].start : words[index - 1].end]
            return Subject(USER, index + 2, trail=f" with {others}", with_others=True)
        if not is_capital(text, words[index]) and words[index].low not in (",", "and"):
            return None
    return None


_ELLIPTIC_PAST = word_set(
    "moved got went started bought joined finished graduated visited met had lost found made took "
    "saw tried decided quit became adopted ate watched signed applied learned turned passed worked "
    "lived studied grew raised served"
)
# The speaker's where their object follows: "sold the car", "cancelled Netflix", "quit smoking".
ELLIPTIC_WITH_OBJECT = word_set(
    "sold cancelled canceled switched stopped quit retired divorced separated inherited enrolled "
    "registered booked planted painted built renewed earned received won ran completed passed "
    "failed broke gave dropped paid hired rented volunteered planned swapped traded replaced "
    "founded published donated proposed had"
)
_OBJECTS = word_set(
    "my our the a an up out off from to in at as two three four five six some all both"
)
_NO_OBJECTS = word_set("working responding loading running by")
_ELLIPTIC = word_set("love hate prefer like live work dislike")
# "Just installed Fedora", "finally paid off the loan".
_TOLD_BY = word_set("just finally recently already")


def elliptic(text: str, words: list[Word]) -> Subject | None:
    """ "Moved to Berlin", "love hiking": the speaker, unsaid."""
    index = 0
    while index < len(words) - 1 and words[index].low in ADVERBS:
        index += 1
    low = words[index].low
    if index + 1 == len(words):
        return None
    following = words[index + 1]
    told = low in _ELLIPTIC_PAST or low in _ELLIPTIC
    told = told or (index > 0 and words[index - 1].low in _TOLD_BY and is_past(low))
    day = words[index + 2].low if index + 2 < len(words) else ""
    told = told or (is_past(low) and following.low == "on" and day.endswith("day"))
    told = told or (is_past(low) and following.low in ("my", "our")) or (
        (low, following.low) in (("broke", "up"), ("split", "up"), ("signed", "up"))
    )  # fmt: skip
    told = told or (low in ELLIPTIC_WITH_OBJECT and _has_object(text, following))
    told = told or (low == "spent" and bool(_LONG & {word.low for word in words[index + 2 : 5]}))
    told = told or (index == 0 and low in _SETTING and "to" in [w.low for w in words[2:7]])
    told = told or (index == 0 and _is_deed(low) and _has_thing(text, words, index))
    told = told and not (low == "took" and following.low in ("me", "us"))  # "took me 2 hours"
    told = told and not (low == "work" and is_past(following.low))  # "work moved to a new office"
    told = told and not (
        low == "like" and (following.low[:1].isdigit() or following.low in NUMBERS)
    )  # "like 6, mostly at night"
    told = told and (low != "had" or is_of_note([word.low for word in words[index + 1 :]]))
    if told and following.low not in BE:
        first = text[following.start : following.start + 1]
        return Subject(USER, 0) if first.isalnum() else None
    return Subject(USER, 0) if following.low == "not" and low in ("do", "can") else None


_LONG = word_set("year years month months decade decades")
# "Changed the timeout to 60 seconds", "renamed main branch to trunk".
_SETTING = word_set(
    "changed renamed increased decreased reduced upgraded downgraded raised lowered bumped updated"
)


def _is_deed(low: str) -> bool:
    """Whether a past form alone tells what the speaker did: "shipped v2", "deployed to prod"."""
    return is_past(low) and low not in _NO_DEEDS


_NO_DEEDS = word_set(
    "given provided based compared supposed said put let read cut set hit cost needed used loved "
    "liked fixed wanted thought knew felt heard updated attached inspired located related "
    "entitled titled named called fed burned asked created written listed used was were did been "
    "seen known done gone made found shown taken driven born built enclosed noted agreed meant "
    "interested excited tired scared worried confused"
)


def _has_thing(text: str, words: list[Word], index: int) -> bool:
    following, more = words[index + 1], len(words) > index + 2
    if following.low[:1].isdigit():
        return more and words[index + 2].low.isalpha()
    owned = following.low in ("the", "my", "our", "a", "an")
    return more and (owned or is_capital(text, following))


def _has_object(text: str, following: Word) -> bool:
    """Whether what follows a verb is what somebody does something to: "sold the car"."""
    low = following.low
    if low in _NO_OBJECTS:
        return False
    return low in _OBJECTS or low.endswith("ing") or is_capital(text, following) or low[0].isdigit()
