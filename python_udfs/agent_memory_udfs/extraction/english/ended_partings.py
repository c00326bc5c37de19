"""What one parts with, and whom: "sold the motorcycle", "broke up with Sofia", "Tiger died"."""

from __future__ import annotations

from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .ended_patterns import (
    DETERMINER,
    DETERMINERS,
    HAVING,
    HEAD,
    any_of,
    escape,
    patterns,
    thing_of,
    untimed,
)
from .ended_stopped import PASSING
from .ended_verbs import DYING, LOST, base_of
from .predicate import Predicate
from .subjects import Subject
from .tokens import is_capital
from .words import PETS, RELATIONS

_SPOUSES = word_set("wife husband spouse")


_LOVERS = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée")


def gave_away(found: Predicate, verb: str, words: list[str]) -> Ending | None:
    """ "Gave Coco away", "had to rehome Hugo": a pet by its name."""
    name = words[0] if words else ""
    spoken = next((word for word in found.words[found.after :] if word.low == name), None)
    named = spoken is not None and is_capital(found.text, spoken) and name.isalpha()
    away = verb in ("rehome", "surrender") or (
        verb == "give" and {"away", "up", "to"} & set(words[1:3])
    ) or (verb == "lose" and not untimed(words)[1:])  # fmt: skip
    if not named or not away or name in PETS or name in RELATIONS or PASSING & set(words):
        return None
    return patterns(_pet(escape(name)))


def _pet(name: str) -> list[str]:
    """Patterns of having a pet of this name."""
    pets = "|".join(sorted(escape(pet) for pet in PETS))
    having = f"(?:has|got|adopted|owns|keeps) {DETERMINER}"
    return [f"{having}(?:[a-z'-]+ ){{0,3}}(?:called|named) {name}",
            f"{having}(?:[a-z'-]+ ){{0,2}}(?:{pets}),? {name}",
            f"(?:{pets})(?:'s name)? is (?:called |named )?{name}",
            f"(?:{pets}) {name} is an?{HEAD}"]  # fmt: skip


_VEHICLE = (
    "(?:car|van|truck|bike|motorbike|motorcycle|scooter|phone|laptop|camera|boat|guitar|computer)"
)


OWN = (["my"], ["the"], ["our"], ["his"], ["her"], ["their"], ["both"], ["all"])


_PARTING_WITH = word_set("sell give donate pawn trade return smash lose throw")


def disposed(verb: str, words: list[str]) -> Ending | None:
    """ "Sold the motorcycle", "gave away my bike", "swapped my Ford for a Mazda"."""
    if words[:2] == ["rid", "of"]:
        words = words[2:]
    elif verb == "get" or words[:1] in (["up"], ["in"]):
        return None
    words = [low for low in words if low not in ("away", "out", "off")]
    end = next((i for i, low in enumerate(words) if low in ("for", "to", "with", "on", "in")),
               len(words))  # fmt: skip
    words = untimed(words[:end])
    if words[:1] not in OWN and verb not in ("swap", "trade", "replace"):
        return None
    old = "old" in words
    words = [low for low in words if low != "old"] or words
    if words[1:2] == ["job"] and verb == "lose":
        return patterns([], slots=["employer"])
    thing = thing_of(words)
    if not thing:
        return None
    if verb == "break" or words[-1] in ("way", "time", "mind", "keys", "phone", "weight", "wallet"):
        return None
    bare = escape(" ".join(low for low in words if low not in DETERMINERS | {"both", "all"}))
    # Who sold a guitar may play on.
    having = any_of(HAVING.removesuffix(" plays") if verb in _PARTING_WITH else HAVING)
    whole = [f"{having} {thing}", f"{bare} is an?{HEAD}"]
    if old:
        return patterns(whole)  # "sold my old guitar" of "Has an electric guitar"
    return patterns(
        whole,
        [f"{having} {DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}",
         f"[a-z ]{{1,20}} is {thing}",
         f"{_VEHICLE} is {DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}"],
    )  # fmt: skip


def household(words: list[str]) -> list[str]:
    """ "My parents' place" is where one lives with one's parents."""
    owner = next((low for low in words if low.endswith(("'", "'s"))), "")
    if not owner:
        return []
    return [f"(?:lives|is living|stays) (?:with|at) {DETERMINER}{escape(owner.rstrip(chr(39)))}"]


def parted(verb: str, words: list[str], subject: Subject) -> Ending | None:
    """ "Broke up with Sofia", "got divorced", "separated"."""
    together = subject.trail.removeprefix(" with ").removeprefix("their ").strip()
    if verb in ("call", "break", "end", "cancel") and "engagement" in words:
        return patterns(["is engaged"], slots=["fiancé"])
    divorced = verb == "divorce" or (verb in ("get", "be") and words[:1] == ["divorced"])
    apart = (verb == "break" and words[:1] == ["up"]) or verb in ("separate", "split")
    if verb == "dump":
        apart, words = True, ["up", "with", *words]
    if not divorced and not apart:
        return None
    if verb == "split" and words[:1] != ["up"] and words:
        return None
    if words[:1] == ["up"] and set(words[1:2]) & DETERMINERS:
        return None  # "broke up the fight"
    at = words.index("with") + 1 if "with" in words else 0
    name = " ".join(untimed(words[at : at + 3])) if at else together.lower()
    if verb == "divorce" and words:
        name = " ".join(untimed(words)[:3])
    name = " ".join(low for low in name.split() if low not in DETERMINERS)
    role = name.split()[0] if name else ""
    if role and role in RELATIONS - _SPOUSES - _LOVERS:
        return None
    if role in _SPOUSES | _LOVERS:
        name = " ".join(name.split()[1:])
    roles = "|".join(sorted(_SPOUSES if divorced else _SPOUSES | _LOVERS))
    who = escape(name) if name else ""
    identity = f"(?:{roles})(?:'s name)? is (?:called )?{who}{HEAD}"
    exact = [
        f"has {DETERMINER}(?:{roles})",
        f"is (?:dating|seeing|married to|engaged to|in a relationship with|living with) "
        f"{who or '[[:alnum:]]+'}",
        "is in a relationship",
    ]
    if who:
        exact.append(identity)
        return patterns(exact)
    return patterns(exact, slots=["spouse"] if divorced else ["partner", "spouse", "fiancé"])


def left_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "My girlfriend left me"."""
    if found.verb in ("leave", "dump") and lows[:1] == ["me"] and found.tense != "present":
        slot = "spouse" if subject.name in _SPOUSES else "partner"
        if subject.name in _SPOUSES | _LOVERS:
            return patterns([f"has {DETERMINER}{escape(subject.name)}"], slots=[slot])
    return None


def lost(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My rabbit passed away", "Tiger died", "my tesla was stolen"."""
    dying = base_of(found.verb) in DYING or (found.verb == "be" and lows[:1] == ["dead"])
    if found.verb in ("pass", "passed") and lows[:1] != ["away"]:
        dying = False
    ran = found.verb in ("run", "ran", "fly", "flew", "got") and lows[:1] == ["away"]
    ran = ran and lows[1:2] not in (["from"], ["with"])
    put = found.verb == "be" and found.tense == "past" and lows[:2] == ["put", "down"]
    ran = ran or put or (found.verb in ("escaped", "escape") and not lows)
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    lost = passive and bool(lows[:1]) and lows[0] in LOST
    if not (dying or ran or lost) or found.negated or found.unreal:
        return None
    if subject.name == USER or "'s" in subject.name:
        return None
    name = escape(subject.name)
    if subject.name in RELATIONS - PETS and dying:
        lead = escape(subject.lead.strip())
        return Ending((), (f"{lead} (?:is (?:[0-9]|turning|in )|lives|works|has|turned)",))
    if own and (lost or subject.name in PETS or not subject.relation):
        if subject.name in RELATIONS - PETS or (subject.kin and subject.kin not in PETS):
            return None
        noun = f"{escape(subject.kin)} {name}" if subject.kin else name
        return patterns(
            [f"{any_of(HAVING)} {DETERMINER}{noun}", f"{noun} is an?{HEAD}",
             *([f"has {DETERMINER}{escape(subject.kin)} (?:called|named) {name}"]
               if subject.kin else [])],
            [f"{any_of(HAVING)} {DETERMINER}(?:[a-z'-]+ ){{1,2}}{noun}"],
        )  # fmt: skip
    if subject.lead[:1].isupper() and not own and len(name.split()) < 3 and not subject.kin:
        return patterns(_pet(name))
    return None
