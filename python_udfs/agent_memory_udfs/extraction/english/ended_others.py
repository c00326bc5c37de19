"""What others end: "our band broke up", "someone stole my bike", "my flight got cancelled"."""

from __future__ import annotations

from ..shared.lexis import Phrases, word_set
from ..shared.model import USER, Ending
from .ended_partings import disposed
from .ended_patterns import DETERMINER, DETERMINERS, HEAD, escape, patterns, untimed
from .ended_stopped import BORN
from .ended_verbs import base_of
from .predicate import Predicate
from .replaced import no_more_taken
from .subjects import Subject
from .words import PETS, RELATIONS

_DISBANDED = Phrases(
    "broke up|split up|closed down|shut down|disbanded|folded|went bankrupt|dissolved"
)


def disbanded(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Our band broke up", "my gym closed down"."""
    if subject.name == USER or found.negated or found.unreal or found.tense == "present":
        return None
    spoken = [word.low for word in found.words[found.after - 1 : found.after + 1]]
    if not _DISBANDED.size(spoken):
        return None
    if lows[:1] in (["up"], ["down"]) and set(lows[1:2]) & DETERMINERS:
        return None  # "our team broke up the fight"
    noun = subject.name.split()[0]
    named = [word for word in subject.lead.split() if word[:1].isupper()]
    if not subject.possessed and not named:
        return None
    if noun in RELATIONS or (lows[:1] == ["with"]):
        return None
    name = escape(" ".join(named).lower()) if named else ""
    verbs = "(?:plays|sings|drums|works|is|volunteers|goes|attends|runs|trains|swims|dances)"
    if name:
        return Ending((), (f"{verbs} .{{0,40}}{name}{HEAD}", f"[a-z ]{{2,24}} is {name}{HEAD}"))
    thing = escape(noun)
    return Ending((), (), (f"{verbs} .{{0,24}}(?:a|the|their|local) {thing}{HEAD}",
                           f"{thing} is{HEAD}"))  # fmt: skip


_OFF = word_set("cancelled canceled scrapped abandoned")


def of_others(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My flight got cancelled", "Karen is no longer my boss", "Anna moved out"."""
    if subject.name == USER or found.unreal:
        return None
    lead = escape(subject.lead.strip())
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    if (
        passive
        and not found.negated
        and ((lows[:1] and lows[0] in _OFF) or lows[:2] == ["called", "off"])
    ):
        return Ending((), (f"{lead} is{HEAD}",))
    if found.verb == "be" and found.negated and lows[:1] == ["my"] and lows[1:2]:
        role = escape(lows[1])
        return Ending((), (f"{role}(?:'s name)? is {lead}", f"{lead} is their {role}"))
    if own or found.negated:
        return None
    if base_of(found.verb) == "move" and lows[:1] == ["out"]:
        return Ending((), (f"{lead} is their (?:roommate|flatmate|housemate|neighbou?r|tenant)",))
    return None


_STEALING = word_set("stole steal nicked swiped wrecked wreck totaled totalled crashed destroyed")


_ROLES_AT_WORK = "(?:boss|manager|supervisor|team lead|colleague|co-?worker|teammate)"


_WORKPLACES = word_set("company firm team department business office organisation organization")


def done_by_others(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Someone stole my bike", "my doctor took me off metformin", "Ellen left the company"."""
    if subject.name == USER or found.negated or found.unreal or found.tense == "present":
        return None
    verb = base_of(found.verb)
    if found.verb in _STEALING and lows[:1] == ["my"]:
        return disposed("sell", lows)
    if found.verb in ("took", "taken", "take", "weaned", "got") and lows[:2] == ["me", "off"]:
        return no_more_taken(lows[2:])
    born = verb == "arrive" or (found.verb == "be" and lows[:1] == ["born"])
    if born and subject.possessed and subject.name.split()[0] in BORN:
        return Ending((), ("is (?:pregnant|expecting|due)",))
    lead = escape(subject.lead.strip())
    in_with = lows[:3] in (["in", "with", "me"], ["in", "with", "us"])
    if verb == "move" and in_with and subject.name not in PETS:
        return patterns(["lives (?:alone|by (?:themselves|themself)|on their own)"])
    if verb == "move" and lows[:1] == ["out"]:
        home = Ending((), (f"{lead} lives (?:at home|with (?:them|us))",))
        if subject.lead[:1].isupper():
            shared = "(?:lives|is living|shares (?:a|an|the|their) [a-z]+) with"
            role = "(?:roommate|flatmate|housemate|neighbou?r|tenant)"
            return home._replace(
                exact=(
                    *home.exact,
                    f"{shared} {lead}{HEAD}",
                    f"{lead} is their {role}",
                    f"has {DETERMINER}{role} (?:called|named) {lead}{HEAD}",
                )
            )
        return home
    removed = found.verb in ("came", "come") and lows[:1] in (["off"], ["out"])
    removed = removed or (found.verb in ("be", "got", "get") and lows[:1] in (["removed"], ["off"]))
    if removed and subject.possessed and subject.name not in RELATIONS:
        return patterns([f"(?:wears|has) {DETERMINER}{escape(subject.name)}"])
    named = subject.lead[:1].isupper() and not subject.possessed and not subject.kin
    left = (verb == "leave" and lows[:1] == ["the"] and set(lows[1:2]) & _WORKPLACES) or (
        verb in ("quit", "resign", "retire") and not untimed(["x", *lows])[1:]
    )  # fmt: skip
    if named and left:
        return Ending((), (f"{_ROLES_AT_WORK}(?:'s name)? is {lead}{HEAD}",))
    return None
