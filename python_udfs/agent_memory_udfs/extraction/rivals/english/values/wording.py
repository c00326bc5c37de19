"""What the words of a clause and of a memory are: their kinds, and the prepositions before them."""

from __future__ import annotations

import re
from functools import cache

from .....data import table
from ....shared.lexis import word_set
from ..statement import Part
from ..tokens import COLOURS, LINKS, SAME_LINK, Token, stem_of

_TYPES = ("number", "day", "date", "code", "name")


def kind_of(tokens: list[Token]) -> str:
    kinds = {token.kind for token in tokens}
    for kind in _TYPES:
        if kind in kinds:
            return "name" if kind == "code" else kind
    if tokens and tokens[-1].low in COLOURS:
        return "colour"
    return "thing"


PRICES = word_set(
    "price cost fee rent bill rate charge premium subscription membership amount total"
)


@cache
def many_stems() -> frozenset[str]:
    return frozenset(stem_of(word) for word in table("changes")["many"]["words"])


def is_done_often(verb: Token) -> bool:
    """Whether one does it with several things at a time: "speaks", "collects"."""
    return verb.stem in many_stems()


def is_run(rest: list[Token], content: list[Token]) -> bool:
    """Whether the words stand next to each other."""
    places = [place for place, token in enumerate(content) if any(token is each for each in rest)]
    return places[-1] - places[0] == len(places) - 1


def link_before(token: Token, tokens: list[Token]) -> str:
    place = next(i for i, each in enumerate(tokens) if each is token)
    for before in reversed(tokens[:place]):
        if before.low in LINKS:
            return SAME_LINK.get(before.low, before.low)
        if before.says and before.kind != "number":
            return ""  # but "with two flatmates"
    return ""


def is_label(noun: list[Token]) -> bool:
    """Whether what a noun is is what it is called, in one word: a code, a topic, a role."""
    return noun[-1].low in LABELS or noun[0].low in _USUAL


_USUAL = word_set("go-to usual regular default main preferred current")

LABELS = word_set(
    "name nickname username handle tag gamertag login password passcode code pin hint topic title "
    "theme subject major provider "
    "carrier bank gym school employer role position rank editor browser engine stack framework "
    "database plan tariff tier "
    "destination venue wallpaper ringtone status diet favorite hobby sport instrument team club "
    "supplier brand model version "
    "id account email address url domain alias callsign motto username focus goal limit theme "
    "genre main language currency"
)

_PUTTING = (
    r"\b(?:moved|switched|transferred|put|shifted|migrated|relocated|changed|converted|rewrote"
    r"|ported|rebuilt|moving|switching|rebooked)(?: (?:my|our|the|all))*(?: [\w-]+)? "
)

_WHERE = (
    r"\w* (?:\w+ ){0,2}?"
    r"(?:to|into|onto|in|on|with|for|indoors|outside|inside|upstairs|downstairs)\b"
)


def object_of_change(part: Part, nouns: list[Token]) -> bool:
    """Whether the clause says that the thing itself changed, moved or was put elsewhere."""
    return any(re.search(_PUTTING + re.escape(token.low[:4]) + _WHERE, part.low) for token in nouns)
