"""Slots of statements whose attribute no table knows: what has one value at a time by its form.

"The capital of Peru is Lima" tells one thing of one subject: the noun phrase in front of "is" names
both, and what is said of it later replaces it. The forms read here are
- a definite description and its value: "the CEO of Acme is Ann", "Acme's CEO is Ann", "my gym is
  Ironworks", "Ann is the CEO of Acme";
- where a definite thing is: "the key is in the mailbox", "my desk is on the fourth floor";
- a lasting passive with a preposition: "is located in", "was founded by", "is led by";
- a verb of a single place, master or measure; see `functional_verbs`.
Nouns and verbs of which one has several ("friend", "visited", "likes") fill no slot, and a value
must be a name, a figure or a plain noun: what only describes ("the CEO of Acme is tall") replaces
nothing.
"""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from ...shared.model import USER, Finding
from ..predicate import Predicate
from ..subjects import Subject
from ..tokens import is_capital
from ..words import OCCUPATIONS, RELATIONS
from .functional_subjects import (
    IDENTITY,
    clause_head,
    described,
    is_several,
    normal,
    place_of,
    whom,
)
from .functional_values import (
    class_at,
    definite,
    filled,
    is_called_off,
    is_clock,
    is_day,
    is_time,
    named,
    noun,
)
from .functional_verbs import said_to_do
from .functional_words import (
    ADDED,
    CITIZEN,
    CLASSES,
    EVENTS,
    FORMER,
    KEPT,
    LASTING,
    LATEST,
    NAMING,
    OFFICES,
    ONE_OF_ITS_KIND,
    ORIGIN,
    PASSIVE_LINKS,
    PLACE_LINKS,
    QUALITIES,
    RELATIVE,
    SHARED,
    STATES,
)

_OWN_LINKS = word_set("in on at by from")
_AT_HOME = word_set("home work school storage reception")
_GENERAL_LINKS = word_set("by in at on under behind inside near")


def is_functional_first(subject: Subject, found: Predicate) -> bool:
    """Whether a form goes before the table: "Ann is the CEO of Acme", "Ann is married to Bob"."""
    if subject.name == USER or found.verb != "be":
        return False
    return found.lows[:2] == ["married", "to"] or (
        found.lows[:1] == ["the"] and "of" in found.lows[2:6]
    )


def functional_finding(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    """(owner, finding with a key) of a statement of one of the forms; None when it has none."""
    if not _holds(subject, found):
        return None
    return _said_to_be(subject, found) if found.verb == "be" else said_to_do(subject, found)


def _holds(subject: Subject, found: Predicate) -> bool:
    if found.unreal and not _is_planned(found):
        return False
    if found.habit_over or found.progressive or found.negated or not found.lows:
        return False
    if subject.clausal or subject.with_others or subject.trail or found.tense == "perfect":
        return False
    return not (ADDED & (found.adverbs | set(found.lows)) or FORMER & found.adverbs)


def _is_planned(found: Predicate) -> bool:
    """ "Will be in Oslo"."""
    auxiliaries = [word.low for word in found.words[found.start : found.after]]
    return found.verb == "be" and auxiliaries[0] == "will" and auxiliaries[-1] == "be"


# "My thesis is about 2 protests" is no amount.
_TREATING = word_set(
    "thesis novel book talk blog essay paper film movie podcast story song poem article research "
    "project presentation dissertation report play show series lecture documentary"
)


def _said_to_be(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    found = found if subject.name.rpartition(" ")[2] in _TREATING else found.exactly()
    lows = found.lows
    if _is_lasting(subject, found):
        return _passive(subject, found)
    if found.tense == "past":
        return None
    if lows[0] in NAMING:
        return filled(whom(subject), "name", named(found, 1))
    state = _state(subject, found)
    if state is not None:
        return state
    if lows[0] in PLACE_LINKS | _OWN_LINKS:
        return _located(subject, found)
    if found.unreal:
        return None
    if lows[0] in ("reading", "rereading") and len(lows) > 1:
        return filled(whom(subject), "reading", _title(found))
    return _inverse(subject, found) or _told(subject, found)


def _title(found: Predicate) -> str | None:
    """ "Nostromo", "A Winter in Riga", but neither "the news" nor "Dune to my son"."""
    value = named(found, 1)
    return value if value and value.split()[-1][:1].isupper() else None


# ---- "is V-ed by"


def _is_lasting(subject: Subject, found: Predicate) -> bool:
    """Whether a participle with a preposition tells what one thing holds at a time."""
    lows = found.lows
    if len(lows) < 3 or _link_at(lows) is None:
        return False
    if lows[0] in LASTING:
        return True
    if found.tense == "past" or lows[0] in SHARED or subject.name == USER:
        return False
    if not lows[0].endswith(("ed", "en", "wn", "un", "ung", "ught", "old", "ut")):
        return False
    return lows[1] == "by" or (
        lows[1] in _GENERAL_LINKS and lows[0].endswith("ed") and described(subject) is not None
    )


def _passive(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    """ "is located in the city of Oslo", "was founded by Ann"."""
    lows = found.lows
    at = _link_at(lows)
    if at is None or (found.tense == "past" and lows[0] not in ORIGIN):
        return None
    if lows[0] in ("married", "engaged") and lows[at] != "to":
        return None
    begin, kind = class_at(lows, at + (2 if lows[at + 1] == "to" else 1))
    value = named(found, begin)
    if value is None and lows[0] in LASTING and (kind or lows[at] != "to"):
        value = noun(found, begin, is_noun=bool(kind))
    if value is None and lows[at] in PLACE_LINKS and found.tense != "past":
        value = definite(found, begin)
        place = place_of(subject) if lows[0] in KEPT else None
        if place:
            return filled(*place, value)
    attribute = " ".join(lows[: at + 1]) + kind
    if attribute in ("married to", "engaged to"):
        attribute = "spouse" if lows[0] == "married" else "fiancé"
    if value and lows[at] == "in" and not value[0].isdigit() and is_time(value):
        attribute += " when"
    return filled(whom(subject), attribute, value)


def _link_at(lows: list[str]) -> int | None:
    """Where the preposition of a participle stands: right behind it, or one word later."""
    return next((i for i in (1, 2) if i < len(lows) - 1 and lows[i] in PASSIVE_LINKS), None)


# ---- "is in", "is on", "is with"


def _located(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    """Where a definite thing is, or when. A town, a street and a room may hold at once: each
    preposition before a name is an attribute of its own."""
    lows = found.lows
    if len(lows) < 2:
        return None
    link, begin = lows[0], 2 if lows[:2] == ["next", "to"] else 1
    value = named(found, begin)
    found_at = place_of(subject)
    if found_at is None:
        return _address_of_named(subject, link, value)
    owner, place = found_at
    attribute = place.removesuffix("place").strip() or IDENTITY
    events = set(owner.split() + attribute.split()) & EVENTS
    if value is None and lows[1] in _AT_HOME and len(lows) == 2:
        return filled(owner, place, lows[1])
    if value is None and link in _OWN_LINKS:
        value = noun(found, 1)
        value = value if value and is_time(value) else None
    if value is None:
        value = definite(found, begin)
        return filled(owner, f"{attribute} with" if events and link == "with" else place, value)
    if is_day(value) and link in ("in", "on"):
        return filled(owner, f"{attribute} when", value)
    if is_time(value) or link in ("by", "from") or (events and link == "with"):
        return filled(owner, f"{attribute} {link}", value)
    return filled(owner, f"{place} {link}" if link in _OWN_LINKS else place, value)


def _address_of_named(subject: Subject, link: str, value: str | None) -> tuple[str, Finding] | None:
    """ "Bistro Mirabelle is on Elm Lane"; "Ann is on Facebook" may hold with others."""
    if subject.name == USER or link not in ("in", "on", "at", "near") or not value:
        return None
    if " " not in value or is_time(value):
        return None
    return filled(whom(subject), f"place {link}", value)


# ---- "is"


def _inverse(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    """ "Ann is the CEO of Acme": whom the description fits; "is a citizen of Peru": of what."""
    lows = found.lows
    if len(lows) < 4 or "of" not in lows[2:-1][:4]:
        return None
    at = lows.index("of", 2)
    role = " ".join(low for low in lows[1:at] if low not in LATEST)
    if lows[0] in ("a", "an"):
        value = named(found, at + 1) if role in CITIZEN else None
        return filled(whom(subject), f"{role} of", value)
    words = found.words[found.after :]
    if lows[0] != "the" or is_several(role) or not is_capital(found.text, words[at + 1]):
        return None
    if is_capital(found.text, words[1]) and role not in OFFICES | OCCUPATIONS:
        return None  # a name: "the University of Bologna"
    if subject.name == USER or not subject.lead[:1].isupper():
        return None
    if set(lows[at + 1 :]) & RELATIVE or set(subject.lead.split()) & RELATIVE:
        return None
    plain = len(role.split()) < 5 and all(map(str.isalpha, role.split()))
    owner = normal(found.tail(at + 1))
    return filled(owner, role, subject.lead.strip()) if plain else None


def _state(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    """ "the status of project Atlas is on hold": whatever is said."""
    about = described(subject)
    lows = found.lows
    if about is None or about[1].split()[-1] not in STATES or found.unreal:
        return None
    if len(lows) > 4 or set(lows) & RELATIVE:
        return None
    return filled(*about, found.tail())


def _told(subject: Subject, found: Predicate) -> tuple[str, Finding] | None:
    about = described(subject)
    if about is None:
        return None
    owner, attribute = about
    value = _told_value(found, owner, attribute)
    value = _AT_PRESENT.sub("", value) if value else value
    if value and is_called_off(value):
        return None
    if value and is_day(value):
        return filled(owner, f"{attribute} when", value)
    if value and is_clock(value):
        return filled(owner, f"{attribute} at", value)
    if value and value.lower().startswith(_NUMBERED) and attribute.split()[-1] in _SITES:
        return filled(owner, f"{attribute} place in", value)
    return filled(owner, attribute, value)


_AT_PRESENT = re.compile(r"(?: (?:now|currently|again|already|these days|at the moment))+$")
_NUMBERED = ("room ", "suite ", "floor ", "building ")
_SITES = word_set("office desk class classroom room ward lab meeting lecture seminar")


def _told_value(found: Predicate, owner: str, attribute: str) -> str | None:
    value = named(found, 0)
    words = attribute.split()
    last = words[-1]
    if value is not None or last in RELATIONS or last in OCCUPATIONS or last in OFFICES:
        return value
    told = {words[-1], clause_head(owner) if attribute == IDENTITY else ""}
    if told & QUALITIES or clause_head(owner) in CLASSES or ONE_OF_ITS_KIND & set(words):
        value = noun(found, 0, is_noun=True)
    if value is None and attribute != IDENTITY:
        value = definite(found, 0, starts=word_set("the"))
    return value
