"""Verbs that tell one thing of their subject at a time, other than "be".

"plays for Ajax", "closes at 8", "drives a Volvo", "costs 20 euros", "plays the position of", of
anybody; of a definite thing any verb with a preposition and a name behind it: "the service listens
on port 80", "our electricity comes from Maersk", "the app keeps its data in Redis".
"""

from __future__ import annotations

from ...shared.lexis import word_set
from ...shared.model import USER, Finding
from ..predicate import Predicate
from ..subjects import Subject
from .functional_subjects import described, group, place_of, whom
from .functional_values import FIGURE, class_at, definite, filled, is_time, named, noun
from .functional_words import (
    ACTIVE,
    CLASSES,
    LENDING,
    MEASURES,
    OF_SEVERAL,
    ONE_OBJECT,
    OWN,
    PARTICLES,
    PLACE_LINKS,
    STATIC,
    VEHICLES,
)

_LINKS = word_set("on at in from by to through into via")
_GOING = word_set("get go come travel commute")
_KEEPING = word_set("keep store park leave hide charge")
_PAST = word_set("die graduate")
_Filled = tuple[str, Finding] | None


def said_to_do(subject: Subject, found: Predicate) -> _Filled:
    owner = whom(subject) or group(subject)
    if not owner or found.unreal:
        return None
    verb = _base(found.verb)
    if verb in LENDING:
        return _lent(owner, found)
    if found.tense == "past":
        return _over(owner, found, verb)
    return (
        _of_class(owner, found, verb)
        or _measured(owner, found, verb)
        or _on_the_way(owner, found, verb)
        or _its_object(subject, owner, found, verb)
        or _linked(subject, owner, found, verb)
    )


def _base(verb: str) -> str:
    """The base of a form that no table has: "listens", "teaches", "died"."""
    if verb in ACTIVE or verb.endswith("ss"):
        return verb
    if verb.endswith("ies") and len(verb) == 4:
        return verb[:-1]
    for ending, base in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")):
        if verb.endswith(ending) and len(verb) > 3:
            return verb.removesuffix(ending) + base
    shorter = verb.removesuffix("d")
    return shorter if shorter in ACTIVE else verb.removesuffix("ed")


def _over(owner: str, found: Predicate, verb: str) -> _Filled:
    """ "died in 1950", "worked in the city of Quito": told once, of all time."""
    begin, kind = class_at(found.lows, 1)
    if found.lows[0] not in ACTIVE.get(verb, ()) or not (kind or verb in _PAST):
        return None
    value = named(found, begin) or noun(found, begin, is_noun=bool(kind))
    return filled(owner, f"{verb} {found.lows[0]}{kind}", value)


def _lent(owner: str, found: Predicate) -> _Filled:
    """ "lent my bicycle to Ann": who has it."""
    lows = found.lows
    to = lows.index("to") if "to" in lows[2:5] else 0
    if not to or lows[0] not in OWN:
        return None
    thing = " ".join(lows[1:to])
    value = named(found, to + 1) or definite(found, to + 1, starts=OWN)
    return filled(f"{owner}'s {thing}", "lent to", value)


def _of_class(owner: str, found: Predicate, verb: str) -> _Filled:
    """ "plays the position of goalkeeper", "holds the citizenship of Peru"."""
    lows = found.lows
    if len(lows) < 4 or lows[0] != "the" or lows[2] != "of" or lows[1] not in CLASSES:
        return None
    if verb == "speak":
        return None
    attribute = "citizen of" if lows[1] == "citizenship" else f"{verb} {lows[1]}"
    return filled(owner, attribute, named(found, 3) or noun(found, 3, is_noun=True))


def _measured(owner: str, found: Predicate, verb: str) -> _Filled:
    """ "costs 20 euros", "pays 20 euros for rent", "drives a Volvo"."""
    lows = found.lows
    if verb in MEASURES:
        value = named(found, 0) or ""
        return filled(owner, verb, value if FIGURE.search(value) else None)
    if verb == "pay" and "for" in lows[1:6] and FIGURE.match(lows[0]):
        at = lows.index("for")
        what = " ".join(lows[at + 1 : at + 5])
        return filled(owner, f"pay for {what}" if what else "", found.tail(0, at))
    if verb in ONE_OBJECT and "to" not in lows and (lows[0] in ("a", "an") or verb != "drive"):
        return filled(owner, verb, named(found, 0))
    return None


def _on_the_way(owner: str, found: Predicate, verb: str) -> _Filled:
    """ "takes the Victoria line to work", "gets to work by ferry"."""
    lows = found.lows
    if verb in _GOING and lows[0] == "to" and 3 < len(lows) < 7 and lows[-2] == "by":
        value = noun(found, len(lows) - 1, is_noun=True)
        return filled(owner, f"{verb} {' '.join(lows[:-1])}", value)
    if verb != "take" or lows[0] != "the" or "to" not in lows[2:6]:
        return None
    to = lows.index("to")
    if lows[to - 1] not in VEHICLES or len(lows) > to + 4:
        return None
    goal = " ".join(lows[to:])
    return filled(owner, f"take {goal}", found.tail(0, to))


def _its_object(subject: Subject, owner: str, found: Predicate, verb: str) -> _Filled:
    """ "stores its data in MariaDB", "keep my passport in the safe"."""
    lows = found.lows
    if lows[0] not in OWN or ((subject.name == USER or subject.single) and verb not in _KEEPING):
        return None
    at = next((i for i in (2, 3) if i < len(lows) - 1 and lows[i] in _LINKS | PLACE_LINKS), None)
    if at is None:
        return None
    begin, kind = class_at(lows, at + 1)
    value = named(found, begin)
    if value is None and lows[at] in PLACE_LINKS:
        value = definite(found, begin)
        if subject.name == USER and verb in _KEEPING:
            return filled(owner, f"{' '.join(lows[1:at])} place", value)
    return filled(owner, f"{verb} {' '.join(lows[1 : at + 1])}{kind}", value)


def _linked(subject: Subject, owner: str, found: Predicate, verb: str) -> _Filled:
    """ "plays for Ajax", "takes place in Oslo", "goes out on Monday"."""
    lows = found.lows
    at = _link_place(lows)
    if len(lows) < at + 2:
        return None
    phrase = " ".join([verb, *lows[:at]])
    link = lows[at]
    begin, kind = class_at(lows, at + 1)
    known = link in ACTIVE.get(phrase, ACTIVE.get(verb, ()))
    if known and verb == "work" and not kind:
        return None
    if not known and not _is_of_thing(subject, verb, link, at):
        return None
    value = named(found, begin)
    if value is None and (known or kind):
        value = noun(found, begin, is_noun=bool(kind))
    if value is None and (link in PLACE_LINKS or lows[0] == "next"):
        value = definite(found, begin)
        place = place_of(subject) if verb in STATIC else None
        if place:
            return filled(*place, value)
    time = " when" if value and not FIGURE.match(value) and is_time(value) else ""
    return filled(owner, f"{phrase} {link}{kind}{time}{_case(lows)}", value)


def _case(lows: list[str]) -> str:
    """When one does so: "stays at the Ibis when they visit Lyon" stands beside Nice."""
    begin = next((i for i, low in enumerate(lows) if i > 1 and low in ("when", "whenever")), -1)
    said = [low for low in lows[begin:] if low.isalpha() and low not in ("now", "we", "i", "they")]
    return " " + " ".join(said[:6]) if begin > 0 else ""


def _link_place(lows: list[str]) -> int:
    """Where the preposition stands: behind a particle, "place" of "takes place", "next"."""
    joined = lows[0] in PARTICLES or lows[:2] == ["next", "to"]
    return int(joined or (lows[0] == "place" and lows[1:2] in (["in"], ["on"], ["at"])))


def _is_of_thing(subject: Subject, verb: str, link: str, particles: int) -> bool:
    """Whether a definite thing does what has one object at a time: not "travels to"."""
    if subject.name == USER or link not in (_LINKS | PLACE_LINKS) - {"with"}:
        return False
    if described(subject) is None and group(subject) is None:
        return False
    return verb not in OF_SEVERAL or bool(particles)
