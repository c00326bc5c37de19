"""What is so by now, said at length: "these days I get up at 9" is "I get up at 9 now", "I ended up
moving to Kobe" is "I moved to Kobe"."""

from __future__ import annotations

import re

from ...shared.prefilter import Prefiltered
from ..verbs import base_of, past_of

_SO_NOW = r"(?:these days|nowadays|from now on|as of (?:today|now|this (?:week|month|year)))"
_ONESELF = r"(?:i|i'm|im|we|we're|my|our)"
_BEFORE = Prefiltered(
    "days|nowadays|from now|as of",
    rf"^\W*(?:so |and |but |well,? )?{_SO_NOW},? (?P<told>{_ONESELF}\b.{{4,160}})$",
)
_BEHIND = Prefiltered(
    "days|nowadays|from now|as of",
    rf"^\W*(?P<told>(?:so |and |but |well,? )?{_ONESELF}\b.{{4,160}}?),? {_SO_NOW}$",
)
_IN_THE_END = Prefiltered(
    "ended up|wound up|had to|managed to|got to|was able to|were able to",
    r"^\W*(?P<who>(?:so |and |but |then |finally,? )?(?:i|we))"
    r" (?:finally |just |actually |then )?(?:(?:have |'ve )?"
    r"(?:ended|wound) up (?P<doing>[a-z]+ing)|(?:had|managed|got|was able|were able) to "
    r"(?P<do>move|relocate|switch|change|quit|leave|sell|join|transfer|rename|upgrade|downgrade))\b"
    r"(?P<rest>.*)$",
)
_PARTICLE = re.compile(
    r"\b(?P<verb>moved|relocated) (?:back )?(?:out|over|up|down|across|away|all the way)"
    r" (?P<to>to|into)\b",
    re.IGNORECASE,
)
_MOVED_HOUSE = Prefiltered(
    "moved",
    r"^\W*(?P<who>(?:i|we)(?:'ve| have)? |)(?:just |finally |recently )?moved (?:house|home|flats?|"
    r"apartments?|cities|towns)[,.;–—-]+ ?(?:and |now |so )?"
    r"(?:i'm|we're|i am|we are|i live|we live)"
    r" (?:now )?in (?P<where>[^,.;]{2,40}?)(?: now)?$",
)


# "New address: 18 Hill Road, Reading"
_NEW_FIELD = Prefiltered(
    "new ",
    r"^\W*(?:my |our |the )?new (?P<what>[a-z][a-z' -]{2,30}?): (?P<value>\S.{1,80})$",
)
_CALLED = Prefiltered(
    "call",
    r"^\W*(?:people|everyone|everybody|friends|my friends|my family|folks|they all|most people)"
    r" (?:all |now |just )?calls? me (?P<name>(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
    r"(?: now| these days)?$",
)


def new_field(said: str) -> str:
    """The plain statement of "new address: 18 Hill Road"; "" for any other."""
    match = _NEW_FIELD.match(said.rstrip(" .!"))
    return f"my {match['what']} is {match['value']}" if match else ""


def by_now(said: str) -> str:
    """The plain statement of what is so by now; "" where it is plain."""
    said = said.rstrip(" .!").replace("’", "'")
    if match := _BEFORE.match(said) or _BEHIND.match(said):
        told = match["told"]
        return told if told.endswith(" now") or " now " in told else f"{told} now"
    if match := _CALLED.match(said):
        return f"my nickname is {match['name']}"
    if match := _MOVED_HOUSE.match(said):
        return f"{(match['who'] or 'we ').split()[0]} moved to {match['where']}"
    if match := _IN_THE_END.match(said):
        base = base_of(match["doing"].lower()) if match["doing"] else match["do"].lower()
        said = f"{match['who']} {past_of(base)}{match['rest']}"
        return _PARTICLE.sub(r"\g<verb> \g<to>", said)
    plain = _PARTICLE.sub(r"\g<verb> \g<to>", said)
    return plain if plain != said else ""
