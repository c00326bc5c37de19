"""States that verbs tell in ways of their own: marriage, having, speaking, stopping."""

from __future__ import annotations

from itertools import pairwise

from ...shared.lexis import word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..rendering import render
from ..tokens import is_capital
from ..verbs import is_adverb
from ..words import CHILDREN, DIETS, LANGUAGES, PETS, PLACES, SIBLINGS
from .attributes import ENDINGS
from .occupations import ends_at, occupation, title
from .opinions import objects_of, opinion_key
from .personal import MARITAL
from .places import number, organisation


def marriage_or_job(found: Predicate) -> list[Finding]:
    """ "got married", "married Anna", "divorced", "got a job at Acme"."""
    if found.unreal or found.progressive or found.negated:
        return []
    if found.tense == "present":
        return []
    lows = found.lows
    if found.verb == "get" and lows[:1] and lows[0] in ("married", "divorced", "engaged"):
        status = _status_since(lows) or MARITAL[lows[0]]
        return [Finding("marital_status", status, "marital_status", change=True)]
    if found.verb in ("marry", "divorce") and (
        not lows
        or lows[0] in ("my", "in", "last")
        or is_capital(found.text, found.words[found.after])
    ):
        status = _status_since(lows) or ("married" if found.verb == "marry" else "divorced")
        return [Finding("marital_status", status, "marital_status", change=True)]
    if found.verb in ("go", "turn") and lows[:1] and lows[0] in DIETS:
        return [Finding("diet", lows[0], "diet", change=True)]
    if found.verb == "remarry":
        return [Finding("marital_status", "married", "marital_status", change=True)]
    if found.verb in ("get", "start", "land") and "job" in lows[:4] and lows[0] in ("a", "my"):
        at = lows.index("job") + 1
        if lows[at : at + 1] in (["at"], ["with"]):
            value = organisation(found, at + 1)
            if value and not _BESIDE_ANOTHER.isdisjoint(lows[:at]):
                return [Finding("employer", value[0])]
            if value:
                return [Finding("employer", value[0], "employer", change=True)]
        if lows[at : at + 1] == ["as"]:
            role = occupation(found, at + 1)
            if role:
                return [Finding("job", role[0], "job", change=True)]
    return []


# "a part-time job", "a second job": the one that one has stays.
_BESIDE_ANOTHER = word_set(
    "part-time part second side extra additional weekend evening saturday sunday temporary temp"
)
_MADE = word_set("promoted named appointed made hired elected")
_MOVED = word_set(
    "step stepped move moved transition transitioned switch switched shift shifted take took "
    "start started begin began join joined"
)
_OFFERED = word_set("land landed get got accept accepted take took start started")
_INTO = word_set("up into over to as")
_PROMOTING = _MOVED | _OFFERED | {"be"}


def promotion(found: Predicate) -> list[Finding]:
    """ "Got promoted to Senior PM", "was named head of platform", "moved into a staff engineer
    role", "took over as CTO": a new title at work."""
    if found.verb not in _PROMOTING or found.tense == "present" or found.unreal or found.negated:
        return []
    lows = found.lows
    words = [low for low in lows if not is_adverb(low)]
    if found.verb in ("be", "get") and words[:1] and words[0] in _MADE:
        at = lows.index(words[0]) + 1
        if lows[at : at + 1] == ["from"] and "to" in lows[at:]:
            at = lows.index("to", at)
        linked = lows[at : at + 1] in (["to"], ["as"])
        return _titled(found, at + linked, surely=words[0] == "promoted" and linked)
    if found.verb in _MOVED and lows[:1] == ["from"] and "to" in lows[2:]:
        at = lows.index("to", 2) + 1
        at += lows[at : at + 1] == ["being"]
        posted = lows[at : at + 1] in (["a"], ["an"]) or bool(_POSTS & set(lows[at:]))
        return _titled(found, at) if posted else []
    if found.verb in _MOVED and lows[:1] and lows[0] in _INTO:
        linked = lows[0] in ("up", "over") and lows[1:2] in (["as"], ["to"], ["into"])
        posted = lows[linked] in ("into", "to") and not _POSTS & set(lows)
        return [] if posted or lows[linked] in ("up", "over") else _titled(found, 1 + linked)
    if found.verb in _OFFERED and lows[:1] in (["a"], ["the"], ["my"]) and _POSTS & set(lows[1:7]):
        return _titled(found, 0) or _titled_behind(found)
    return []


def _titled_behind(found: Predicate) -> list[Finding]:
    """ "Got a new role as head of sales"."""
    at = next(i for i, low in enumerate(found.lows) if i and low in _POSTS) + 1
    return _titled(found, at + 1) if found.lows[at : at + 1] == ["as"] else []


def _titled(found: Predicate, start: int, *, surely: bool = False) -> list[Finding]:
    role = title(found, start, surely=surely)
    if role is None or set(role[0].lower().split()) & {"new", "part-time", "second"}:
        return []
    return [Finding("job", role[0], "job", change=True)]


_POSTS = word_set("role position post title")


def _status_since(lows: list[str]) -> str:
    """What followed in the same breath: divorced of "got married 2012 and divorced 2020"."""
    links = ("and", "but", "then", ",", "got", "later")
    known = [
        "married" if low == "remarried" else MARITAL[low]
        for before, low in pairwise(lows)
        if before in links and low in ("divorced", "separated", "widowed", "remarried")
    ]
    return known[-1] if known else ""


_COUNTED_ASIDE = word_set("any anymore got now currently already total altogether too as well")


def possessions(found: Predicate) -> list[Finding]:
    if found.verb not in ("have", "own") or found.unreal or found.tense == "past":
        return []
    lows = [low for low in found.lows if low not in _COUNTED_ASIDE]
    if found.tail().endswith("allergy") or "allergy to" in found.tail():
        return _has_allergy(found)
    owned = _owned(found, lows)
    if owned:
        return owned
    if found.habit_over or len(lows) not in (1, 2):
        return []
    noun = lows[-1]
    count = number(lows[0]) if len(lows) == 2 else 0
    if count is None or (len(lows) == 1 and not found.negated):
        return []
    groups = ((CHILDREN, "children"), (SIBLINGS, "siblings"), (PETS, noun))
    for group, name in groups:
        general = noun in ("children", "kids", "siblings") or group is PETS
        one = lows[0] == "one" and noun in ("child", "kid")
        if one or (noun in group and general and (count > 1 or count == 0)):
            value = "0" if found.negated else str(count)
            attribute = name if group is not PETS else "pets"
            return [Finding(attribute, value, f"number of {name}", negated=found.negated)]
    return []


# Of these one owns one, mostly: a second "I have a car" says the same.
_OWNED = word_set(
    "car bike bicycle motorcycle motorbike scooter boat sailboat house cottage cabin garden piano "
    "guitar violin van truck laptop computer tablet camera printer bakery shop restaurant farm dog "
    "cat hamster rabbit horse parrot tortoise driver's"
)


def _owned(found: Predicate, lows: list[str]) -> list[Finding]:
    """ "Own a boat", "do not have a car": a thing without a name."""
    if found.habit_over or len(lows) != 2 or lows[0] not in ("a", "an") or lows[1] not in _OWNED:
        return []
    return [Finding("possession", lows[1], f"has {lows[1]}", negated=found.negated)]


def partings(found: Predicate) -> list[Finding]:
    """ "Sold my boat", "got rid of my car": a possession that ended."""
    if found.tense == "present" or found.negated or found.unreal or found.verb not in _PARTING:
        return []
    lows = [low for low in found.lows if low not in ("away", "rid", "of", "old")]
    if lows[:1] != ["my"] or lows[1:2] == [] or lows[1] not in _OWNED or not ends_at(lows, 2):
        return []
    if found.verb == "get" and found.lows[:2] != ["rid", "of"]:
        return []
    return [Finding("possession", lows[1], f"has {lows[1]}", negated=True, change=True)]


_PARTING = word_set(
    "sold sell scrapped lost lose donated gave give get got scrapped wrecked returned"
)


def _has_allergy(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[:3] in (["an", "allergy", "to"], ["any", "allergy", "to"]):
        things = objects_of(found.tail(3))
    elif lows[-1] == "allergy" and lows[0] == "a" and len(lows) < 6:
        thing = found.tail(1, len(lows) - 1)
        plural = thing + "s" if thing.lower() in ("peanut", "nut", "egg", "cat", "dog") else thing
        things = [plural]
    else:
        return []
    return [
        Finding("allergy", thing, f"allergy: {opinion_key(thing)}", negated=found.negated,
                memory=f"{render(found, 0)} an allergy to {thing}" if len(things) > 1 else None)
        for thing in things
    ]  # fmt: skip


_SOMETIMES = word_set("at with to in on during very well fluently much often every")


def languages(found: Predicate) -> list[Finding]:
    if found.verb != "speak" or found.tense == "past" or found.habit_over or found.progressive:
        return []
    allowed = not found.unreal or any(word.low == "can" for word in found.words[: found.after])
    names = [low for low in found.lows if low in LANGUAGES]
    if not allowed or not names or found.lows[0] not in (*names, "fluent", "native", "some", "both",
                                                         "a", "basic", "good"):  # fmt: skip
        return []
    last = max(place for place, low in enumerate(found.lows) if low in LANGUAGES)
    behind = found.lows[last + 1 : last + 3]
    if found.negated and behind[:1] and behind[0] in _SOMETIMES and behind != ["at", "all"]:
        return []  # "I don't speak French at home"
    lead = render(found, 0)
    several = len(names) > 1
    if several and " or " in found.tail() and not found.negated:
        return []
    return [
        Finding("language", low.capitalize(), f"language: {low.capitalize()}",
                memory=f"{lead} {low.capitalize()}" if several else None, negated=found.negated)
        for low in names
    ]  # fmt: skip


def endings(found: Predicate) -> list[Finding]:
    """A state that ended: "left Acme", "stopped smoking", "quit smoking"."""
    if found.verb == "get":
        return dismissal(found)
    given_up = found.verb in ("give", "gave") and found.lows[:1] == ["up"] and not found.negated
    if given_up and found.tense != "present" and found.lows[1:2] == ["smoking"]:
        return [Finding("smokes", "no", "smokes", negated=True, change=True)]
    if found.verb not in ENDINGS or found.unreal or found.negated or found.progressive:
        return []
    if found.tense == "present":
        return []
    lows = found.lows
    if found.verb in ("stop", "quit") and lows == ["smoking"]:
        return [Finding("smokes", "no", "smokes", negated=True, change=True)]
    if found.verb in ("stop", "quit") and lows[:1] in (["eating"], ["drinking"]) and len(lows) == 2:
        attribute = "eats" if lows[0] == "eating" else "drinks"
        key = f"{attribute} {opinion_key(lows[1])}"
        return [Finding(attribute, found.tail(1), key, negated=True, change=True)]
    rule = ENDINGS[found.verb]
    for preposition in rule.prepositions:
        size = len(preposition.split())
        if lows[:size] == preposition.split():
            value = organisation(found, size)
            named = value and value[1] - size > 0 and lows[size] not in ("a", "an", "the")
            if value and named and not found.text.islower():
                # A denial ends the same value only; "left Paris" is none of an employer.
                left = value[0].lower() not in PLACES and (
                    ends_at(lows, value[1]) or lows[value[1]] in ("last", "this", "two", "three")
                )
                key = rule.attribute if size > 0 or left else ""
                return [Finding(rule.attribute, value[0], key, negated=True, change=True)]
    return []


def dismissal(found: Predicate) -> list[Finding]:
    """ "was laid off by Acme", "got fired from Acme"."""
    if found.unreal or found.negated or found.tense == "present":
        return []
    for words in (["fired", "from"], ["fired", "by"], ["laid", "off", "from"],
                  ["laid", "off", "by"], ["let", "go", "from"], ["let", "go", "by"]):  # fmt: skip
        if found.lows[: len(words)] == words:
            value = organisation(found, len(words))
            if value and not found.text.islower():
                return [Finding("employer", value[0], "employer", negated=True, change=True)]
    return []
