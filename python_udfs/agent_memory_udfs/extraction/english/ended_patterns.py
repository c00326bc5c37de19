"""Patterns of memories as they begin, for what ends them: of a thing, of doing something.

Of PostgreSQL; no regard to case. A helper of `ended` and `switched`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..shared.lexis import word_set
from ..shared.model import Ending
from .rendering import third_person
from .verbs import gerund, is_adverb, third_singular

DETERMINERS = word_set("a an the my our their his her any some one this that another your")
DETERMINER = r"(?:(?:an?|the|their|our|his|her|any|some|one|another) )?"
ADVERB = r"(?:(?:[a-z]+ly|also|always|often|still|just|now|sometimes|never|even) )?"
# What may follow: "Plays the violin every day", but not "Eats meat substitutes".
REST = (
    r"(?=$|[,.;(]| (?:in|on|at|for|with|without|every|each|once|twice|daily|weekly|since|as|to|from"
    r"|when|while|after|before|because|during|until|near|by|of|called|named|all|most|now|too|a|an"
    r"|two|three|four|five|six|seven|eight|nine|ten|regularly|occasionally|professionally|again"
    r"|together|until|around|about|if|that|who|which|[0-9])(?![[:alnum:]]))"
)
HEAD = "(?![[:alnum:]])"  # ends the pattern of a head, behind which anything may follow
ASIDE = word_set("anymore any more longer after all now either though these days already ever")
HAVING = (
    "has owns drives rides keeps bought got adopted rents uses flies sails wears has\\ got plays"
)
DOING = (
    "does works plays drinks eats smokes takes uses studies practices practises learns has attends"
    " watches reads teaches sings writes is\\ learning is\\ studying is\\ taking is\\ playing"
    " is\\ doing is\\ on is\\ into goes\\ to is\\ reading is\\ watching is\\ addicted\\ to trains"
)
BELONGING = (
    "is\\ in is\\ a\\ member\\ of is\\ part\\ of plays\\ in plays\\ for sings\\ in volunteers\\ at"
    " volunteers\\ for attends goes\\ to belongs\\ to is\\ on is\\ with works\\ for works\\ at"
    " studies\\ at joined is\\ enrolled\\ in is\\ at has subscribes\\ to is\\ subscribed\\ to"
    " pays\\ for uses is\\ planning plans booked is\\ going\\ on has\\ booked signed\\ up\\ for"
    " registered\\ for is\\ signed\\ up\\ for banks\\ with is\\ a\\ subscriber\\ of "
    "is\\ a\\ student\\ at is\\ active\\ in coaches"
)


def any_of(openings: str) -> str:
    words = [word.replace("\0", " ") for word in openings.replace("\\ ", "\0").split()]
    return "(?:" + "|".join(words) + ")"


def escape(text: str) -> str:
    return text if text.isalnum() else _MARK.sub(r"\\\1", text)


_MARK = re.compile(r"([^\w\s])")


_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|some|[0-9]+)"


def plural(word: str) -> str:
    """The pattern of a noun in both numbers."""
    if len(word) < 4 or word.endswith(("ss", "us", "is", "ing")) or not word[-1].isalpha():
        return escape(word)
    return escape(word.removesuffix("s")) + "s?"


def thing_of(words: Sequence[str]) -> str:
    """The pattern of a noun phrase whatever its articles; "" where it names nothing."""
    rest = list(words)
    several = bool(rest) and rest[0] in ("both", "all")
    while rest and (rest[0] in DETERMINERS or rest[0] in ("both", "all")):
        rest = rest[1:]
    while rest and (rest[-1] in ASIDE or is_adverb(rest[-1])):
        rest = rest[:-1]
    if not rest or len(rest) > 6 or rest[0] in ("it", "them", "everything", "me", "you", "up"):
        return ""
    several = several or rest[-1].endswith("s")
    begin = f"(?:{_NUMBERS} )?{DETERMINER}" if several else DETERMINER
    parts = [escape(third_person(word)) for word in rest if word not in DETERMINERS]
    if several:
        parts[-1] = plural(rest[-1])
    return begin + f" {DETERMINER}".join(parts)


def doing(verb: str, words: Sequence[str]) -> list[str]:
    """Patterns of doing what a base verb and the words behind it say."""
    thing = thing_of(words) if words else ""
    if words and not thing:
        return []
    tail = f" {thing}" if thing else ""
    ing = gerund(verb)
    return [f"{third_singular(verb)}{tail}", f"(?:is|has been) {ADVERB}{ing}{tail}"] + (
        [f"(?:is learning|learns|is trying|is planning) to {verb}{tail}"] if thing else []
    )


def intended(verb: str, words: Sequence[str]) -> list[str]:
    """Patterns of meaning to do it."""
    thing = thing_of(words) if words else ""
    tail = f" {thing}" if thing else ""
    return [
        f"(?:is {ADVERB}{gerund(verb)}|is going to {verb}|will {verb}|plans to {verb}"
        f"|wants to {verb}|is planning to {verb}|intends to {verb}|hopes to {verb}"
        f"|decided to {verb}|is planning on {gerund(verb)}|would like to {verb}){tail}"
    ]


def patterns(
    exact: Iterable[str], sole: Iterable[str] = (), slots: Sequence[str] = ()
) -> Ending | None:
    whole, loose = list(exact), list(sole)
    if not whole and not loose and not slots:
        return None

    def joined(parts: list[str]) -> tuple[str, ...]:
        heads = [part for part in parts if part.endswith(HEAD)]
        rest = [part for part in parts if not part.endswith(HEAD)]
        ends = [f"(?:{'|'.join(rest)}){REST}"] if rest else []
        return tuple(f"{ADVERB}{part}" for part in (*heads, *ends))

    return Ending(tuple(slots), joined(whole), joined(loose))


TIMES = word_set("last ago in on since two three a few yesterday because when after this at")
_ENDING_TIMES = TIMES - {"a", "in", "on", "at"}


def untimed(words: list[str]) -> list[str]:
    """Without the time behind it: "smoking two weeks ago"."""
    end = next((i for i, low in enumerate(words) if i and low in _ENDING_TIMES), len(words))
    words = words[:end]
    if not _FEASTS.isdisjoint(words):
        for place, (low, following) in enumerate(pairwise(words)):
            if place and low in ("at", "over", "since", "around") and following in _FEASTS:
                words = words[:place]
                break
    if len(words) > 2 and words[-2] in ("in", "on", "for") and words[-1] in MONTHS:
        words = words[:-2]
    return words


_FEASTS = word_set("new christmas easter ramadan lent thanksgiving")


MONTHS = word_set(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday good"
)
