"""Verbs that tell of an end, and the base of each in whatever form it is read."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.prefilter import Prefiltered
from .verbs import FORMS

# (verbs of an end, the particle behind the verb)
STOPPING = word_set("stop quit cease drop end finish discontinue")

LEAVING = word_set("quit leave drop resign withdraw cancel unsubscribe end retire terminate delete")

PARTING = word_set(
    "sell sold lose lost scrap donate return wreck crash total trade swap replace give gave get "
    "got throw threw break broke destroy ditch toss discard rehome"
)

LOST = word_set("stolen sold scrapped totaled totalled wrecked donated destroyed lost towed gone")

DYING = word_set("die pass passed vanish disappear")


def base_of(verb: str) -> str:
    """The base of a verb that ends something, whatever form it is read in."""
    if verb in _PASTS:
        return _PASTS[verb]
    if verb in FORMS:
        return FORMS[verb][0]
    stem = verb.removesuffix("ed")
    if stem == verb:
        return verb
    return next((base for base in (stem, stem + "e", stem[:-1], stem[:-1] + "y") if base in _KNOWN),
                stem)  # fmt: skip


_PASTS = {
    "sold": "sell", "lost": "lose", "gave": "give", "got": "get", "left": "leave",
    "quit": "quit", "broke": "break", "threw": "throw", "paid": "pay",
    "learned": "learn", "learnt": "learn", "decided": "decide", "recovered": "recover",
    "retired": "retire", "graduated": "graduate", "closed": "close",
    "visited": "visit", "travelled": "travel",
    "traveled": "travel", "tried": "try", "bought": "buy", "went": "go", "saw": "see",
    "adopted": "adopt", "received": "receive", "obtained": "obtain",
}  # fmt: skip

_KNOWN = (
    STOPPING | LEAVING | PARTING | word_set("donate trade replace unsubscribe cease retire")
    | word_set("terminate delete separate move change migrate rename upgrade downgrade divorce")
    | word_set("learn dump split call earn receive obtain pass adopt convert die drop cancel")
    | word_set("arrive")
)  # fmt: skip


_CANCELLED = r"\b(?:cancel(?:l?ed)?|called off|skip(?:ped)?|drop(?:ped)?|missed|closed|shut)\b"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_OF_A_DAY = Prefiltered(
    "cancel|called off|skip|drop|missed|closed|shut",
    rf"{_CANCELLED}.*?(?<!from )(?<!since )(?<!of )(?<!starting )\b(?:(?:this|next|coming) {_DAY}\b"
    rf"|today\b|tomorrow\b|tonight\b)"
    rf"|\b(?:this|next|last|on|today's|tomorrow's) (?:{_DAY}(?:'s)?)?\b.*{_CANCELLED}$",
    flags=0,
)
_ONLY_ONCE = Prefiltered(
    "as an exception|just|only|this",
    rf"\b(?:just|only)(?: for)? (?:this|that|the|last|next|today|tomorrow|once|one)\b"
    rf"(?: (?:one|once|time|week|day|weekend|month|evening|{_DAY}))?$"
    rf"|\b(?:this|last|next|that|one) (?:one|once|time|week|day|weekend|month|{_DAY}|class|session"
    r"|lesson|time) only$|\bthis (?:one )?time(?: only)?$|\bas an exception$",
    flags=0,
)
_LASTING_THING = re.compile(r"\b(?:membership|subscription|account|contract|policy|plan|job|trip"
                            r"|flight|booking|reservation|order|wedding)\b")  # fmt: skip


def is_of_one_time(low: str) -> bool:
    """Whether what is over is over for one time only: "cancelled my class last Tuesday only", "yoga
    is cancelled this Friday"; not "cancelled my membership this Friday"."""
    if _ONLY_ONCE.search(low):
        return True
    return _OF_A_DAY.search(low) is not None and _LASTING_THING.search(low) is None
