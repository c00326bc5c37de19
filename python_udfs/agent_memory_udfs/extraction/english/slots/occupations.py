"""Tells an occupation from any other noun: "a senior data scientist", but not "a good dancer"."""

from __future__ import annotations

from ...shared.lexis import word_set
from ..predicate import Predicate
from ..words import OCCUPATIONS

_ENDS = word_set(
    ", . ! ; : and but with from at in on by since for now who which that because so - – — ( ) to "
    "as again anymore currently of or where when living based working after while"
)


def ends_at(lows: list[str], index: int) -> bool:
    return index >= len(lows) or lows[index] in _ENDS


_QUALITIES = word_set(
    "good bad great terrible decent slow fast light heavy big huge keen avid amateur lousy careful "
    "strong natural hopeless quick early former ex future aspiring wannabe would-be designated "
    "better best worse excellent fantastic talented self-taught frustrated hobby retired "
    "failed picky cheap born regular frequent solo awful horrible dangerous nervous fan"
)

_NOT_OCCUPATIONS = word_set(
    "runner lover beginner mother father brother sister vegetarian christian pedestrian listener "
    "believer owner swimmer smoker drinker player member user customer newcomer foreigner optimist "
    "pessimist minor senior survivor feminist perfectionist winner loser outsider insider follower "
    "reader thinker learner sleeper eater gamer hiker cyclist tourist realist idealist minimalist "
    "introvert never river water number paper dinner summer winter computer flower letter offer "
    "order power former matter monster partner daughter neighbor hoarder stranger gambler sinner "
    "helper early-riser traveler traveller procrastinator sister caregiver's egoist narcissist "
    "nationalist communist socialist racist christian librarian's italian brazilian canadian "
    "egyptian hungarian norwegian romanian russian ukrainian indian asian european loner leader "
    "motor mirror color error favor neighbor bachelor subscriber sufferer goner joker quitter "
    "worrier warrior explorer camper diner visitor caller sucker"
) - {"caregiver's", "librarian's"}


def is_occupation(word: str) -> bool:
    """Whether a lower-case noun names an occupation."""
    if word in OCCUPATIONS:
        return True
    ending = "-" not in word and word.endswith(("er", "or", "ist", "ian", "eer"))
    return ending and len(word) > 4 and word not in _NOT_OCCUPATIONS


def occupation(found: Predicate, start: int) -> tuple[str, int] | None:
    """(occupation without its article, index after it), e.g. for "a senior data scientist at"."""
    lows = found.lows
    begin = start + 1 if lows[start : start + 1] and lows[start] in ("a", "an", "the") else start
    end = begin
    while end < len(lows) and end < begin + 6 and not ends_at(lows, end):
        end += 1
    if end == begin or not ends_at(lows, end) or not is_occupation(lows[end - 1]):
        return None
    if any(low in _QUALITIES for low in lows[begin:end]):
        return None
    if begin == start and lows[end - 1] not in OCCUPATIONS:
        return None
    return found.tail(begin, end), end
