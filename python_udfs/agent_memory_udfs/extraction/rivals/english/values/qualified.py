"""Whether a clause speaks of another thing of the same noun: "the alarm code", "my old team"."""

from __future__ import annotations

import re

from ....english.verbs import form_of
from ....shared.lexis import word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part
from ..tokens import COLOURS, PEOPLE, SPANS, Token, content_of, is_of_time
from .wording import PRICES

_MOVES = re.compile(
    r"\b(?:moved|shifted|transferred|put|bumped|cut|raised|pushed|relocated|switched|reduced"
    r"|increased|lowered)"
    r" (?:the|my|our|his|her|a|an|[\w-]+'s) (?P<what>[\w'-]+(?: [\w'-]+){0,2}?)(?= (?:up|down|over"
    r"|back|to|on|onto|into|from|by)\b)"
)


_OF_A_PRICE = PRICES | word_set("fees dues monthly annual yearly weekly basic")


def moves_another(part: Part, held: Held) -> bool:
    """Whether it is another thing, or somebody, that the clause says to be moved or changed: "moved
    the printer to the 4th floor" of "Office is on the 9th floor"."""
    match = part.search(_MOVES)
    what = content_of(match["what"]) if match else []
    if not what:
        return False
    if what[-1].low in PEOPLE and not is_shared(what[-1], held.words):
        return True
    if held.copula <= 0 and not any(is_shared(token, held.words) for token in what):
        others = [
            token for token in what
            if token.kind == "word" and token.low not in _OF_A_PRICE and token.stem not in SPANS
            and not is_of_time(token)
        ]  # fmt: skip
        if others:  # "they raised the locker fee" of "The gym costs 40"
            return any(token.kind == "number" for token in held.tokens)
    owned = "'s" in match["what"] and not is_shared(what[-1], held.words) if match else False
    return held.copula > 0 and (owned or not any(is_shared(token, held.words) for token in what))


def is_qualified(part: Part, held: Held) -> bool:
    """Whether the clause speaks of another of the kind: "the alarm code", "my old team"."""
    nouns = held.content if held.copula < 0 else held.tokens[: held.copula]
    verb = held.verb if held.of_user or held.verb is not held.content[0] else None
    verb = (
        None if held.low.startswith(("has ", "is ")) and not held.verb.low.endswith("ing") else verb
    )
    if held.copula > 0:
        verb = None
    named = {token.stem for token in nouns if token.says and token is not verb}
    for place, token in enumerate(part.tokens):
        if token.kind in ("number", "unit"):
            continue
        following = part.tokens[place + 1 : place + 3]
        if token.says and token.stem in named and len(following) > 1 and _is_of_it(following, held):
            return True
        if token.low in OF_A_PART and token.stem in named and _is_elsewhere(part, place, held):
            return True
        if place and token.says and token.stem in named:
            before = part.tokens[place - 1]
            if before.low in _OTHERS and before.low not in held.low.split():
                return True
            if (
                before.says
                and (before.kind in ("word", "name") or _is_of_day(before, token))
                and not is_shared(before, held.words)
                and not is_of_change(before)
            ):
                return True
    return False


def _is_of_day(before: Token, token: Token) -> bool:
    """Whether it is the thing of a certain day: "the Tuesday class", not "Friday mornings"."""
    return before.kind == "day" and token.stem not in SPANS


_OTHERS = word_set("old former previous ex last other first next")


def _is_elsewhere(part: Part, place: int, held: Held) -> bool:
    """Whether somebody has their part in another place: "my boss at the club" of "Boss is Karl"."""
    lows = [token.low for token in part.tokens[place + 1 : place + 3]]
    if lows[:1] not in (["at"], ["of"], ["in"]) or lows[1:] not in (["the"], ["my"], ["our"]):
        return False
    thing = part.tokens[place + 3 : place + 4]
    return bool(thing) and thing[0].kind == "word" and not is_shared(thing[0], held.words)


def _is_of_it(following: list[Token], held: Held) -> bool:
    """Whether what follows a noun names a thing of it: "the team channel to ..."."""
    thing, link = following
    return (
        link.low in ("to", "from", "into") and thing.says and thing.kind == "word"
        and not is_shared(thing, held.words) and not is_of_change(thing)
        and not thing.low.endswith(("ed", "ing", "ly", "s")) and thing.stem not in SPANS
        and thing.low not in COLOURS and form_of(thing.low) != "past"
    )  # fmt: skip
