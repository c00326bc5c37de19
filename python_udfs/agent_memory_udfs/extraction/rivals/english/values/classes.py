"""Another of one class: a school by its name, a trade, one more of what is counted."""

from __future__ import annotations

import re

from ....english.slots.occupations import is_occupation
from ....shared.lexis import word_set
from ..held import Held
from ..statement import Part, told_by
from ..tokens import PEOPLE, Token, tokens_of

# What a name ends in says of which class it is.
_CLASSES = word_set(
    "primary elementary kindergarten nursery preschool middle high secondary grammar academy "
    "college school university uni polytechnic institute hospital clinic practice surgery bank "
    "insurance club gym fitness church parish chapel street road avenue lane library studio "
    "academy theatre theater orchestra choir rangers rovers united"
)
_MOVED = re.compile(
    r"\b(?:moved|switched|transferred|transfered|changed|switching|started|went over|goes"
    r"|go|attends"
    r"|joined|enrolled|works|work|banks|plays|trains)\b(?: \w+)?? (?:to|at|in|for|with) "
)


@told_by(_MOVED)
def other_of_class(part: Part, held: Held) -> int:
    """ "My daughter moved to St Anne's Primary" of "Daughter goes to Elmwood Primary"."""
    match = part.search(_MOVED)
    if match is None or part.unreal or part.passing or part.beside or part.past:
        return 0
    moved = match.group().split()[0] in _CHANGES
    if not moved and not part.whole.now:
        return 0
    was, said = _class_of(held.tokens), _class_of(part.tokens)
    if was is None or said is None or was[-1].low != said[-1].low:
        return 0
    known = {token.stem for token in was[:-1]}
    told = {token.stem for token in held.tokens}
    if any(token.stem in known for token in said[:-1]) or not (held.of_user or held.people):
        return 0
    others = [
        token for token in held.content
        if token not in was and token is not held.verb and token.low not in PEOPLE
        and token.stem not in part.stems
    ]  # fmt: skip
    return 0 if others or any(token.stem in told for token in said[:-1]) else 24


_CHANGES = word_set("moved switched transferred transfered changed switching")


def _class_of(tokens: list[Token]) -> list[Token] | None:
    """The name whose last word is that of a class; None where there is no such name."""
    for place, token in enumerate(tokens):
        if token.low in _CLASSES and token.raw[:1].isupper() and place:
            begin = place
            while begin and (
                tokens[begin - 1].raw[:1].isupper() or tokens[begin - 1].low in ("'s", ".")
            ):
                begin -= 1
            return tokens[begin : place + 1] if begin < place else None
    return None


_BECAME = re.compile(
    r"\b(?:(?:i|we) (?P<verb>became|become|have become|retrained as|now work as|work as)"
    r"|i(?:'m| am)(?: now|(?= an? [a-z -]{3,40} now\b))) (?:an? )?"
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,2}?)(?= now| at| in| last| this| for|$)"
)
_IS_ONE = re.compile(
    r"(?:is|works as|has been|freelances as) an? (?P<what>[a-z-]+(?: [a-z-]+)?)"
    r"(?= (?:at|for|in|with|by|from|on)\b|$)"
)


@told_by(_BECAME)
def other_job(part: Part, held: Held) -> int:
    """ "I became a paramedic" of "Is a bartender": of two trades the later."""
    said, was = part.search(_BECAME), _IS_ONE.match(held.low)
    if said is None or was is None or part.unreal or part.beside or part.passing:
        return 0
    new, old = said["what"].split()[-1], was["what"].split()[-1]
    if old == "student" and said["verb"] == "work as":
        return 0
    return 24 if new != old and is_occupation(new) and is_occupation(old) else 0


_SWITCHED_TO = re.compile(
    r"\b(?:switched|moved|transferred|changed|upgraded|downgraded|reassigned|assigned|bumped|went"
    r"|put|promoted)(?: (?:me|us|my \w+|up|down|over|back))*(?: from [\w' -]{2,24}?)?"
    r" (?:to|on|onto|in|into) (?:the|an?) "
    r"(?P<what>[\w' -]{3,40}?)(?= (?:at|in|on|for|last|this|because|since|now|from|so"
    r"|after|with)\b|$)"
)
# Of these one is in one at a time, whatever sort it is of.
_PLACES = word_set(
    "office class shift team desk room plan package tier program programme course slot group line "
    "route section branch department ward unit floor building dorm table lane division "
    "squad lesson "
    "session school hospital clinic university college company hotel gym house flat apartment"
)


_WHERE_ELSE: tuple[list[str], ...] = ([], ["at"], ["in"], ["on"], ["with"])


@told_by(_SWITCHED_TO)
def other_of_head(part: Part, held: Held) -> int:
    """ "I switched to the 6pm yoga class" of "Is in the 9am yoga class": of one noun another
    sort."""
    match = part.search(_SWITCHED_TO)
    if match is None or part.unreal or part.beside or part.passing or part.actor is not None:
        return 0
    said = tokens_of(match["what"])
    if len(said) < 2 or said[-1].low not in _PLACES or not held.of_user:
        return 0
    place = next((i for i, t in enumerate(held.tokens) if t.stem == said[-1].stem), 0)
    size = len(said)
    if place < size or [t.low for t in held.tokens[place + 1 : place + 2]] not in _WHERE_ELSE:
        return 0
    was = held.tokens[place - size + 1 : place + 1]
    led = held.tokens[place - size].low in ("the", "a", "an", "their")
    differs = [a.low != b.low for a, b in zip(was, said, strict=True)]
    alike = differs.index(False) if False in differs else 0
    return 24 if led and alike and not any(differs[alike:]) and was[0].says else 0
