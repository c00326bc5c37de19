"""Whether a clause says that what a memory tells is over."""

from __future__ import annotations

import re
from functools import cache

from .....data import table
from ....english.words import RELATIONS
from ....shared.lexis import word_set
from ..held import Held
from ..statement import Part
from ..tokens import SPANS, stem_of
from ..values.from_to import is_from_another
from .denials import entailed, no_more, not_had, not_so, untouched
from .exchanged import (
    AT_ONE_PLACE,
    OTHER_SENSE,
    back_to,
    left_for,
    off_it,
    renamed,
    renewed,
    resolved,
    swapped,
)
from .objects import ended_object, ended_subject, is_part_left, leaves_profession
from .people import (
    apart,
    dismissed,
    handed_on,
    left_office,
    left_part,
    no_more_so,
    one_less,
    seen_no_more,
    succeeded,
    taken_out,
)
from .senses import (
    denied_before,
    ends_such,
    is_by_others,
    is_in_one_case,
    is_named_doer,
    is_of_some,
)


def ended(part: Part, held: Held) -> int:
    """How surely what the memory tells is over; 0 where it isn't, or only in part."""
    if is_from_another(part, held):
        return 0
    score = renewed(part, held) or _ended(part, held)
    return 0 if score and (is_in_one_case(part, held) or is_of_some(part, held)) else score


def _ended(part: Part, held: Held) -> int:
    if part.beside and not re.search(r"\binstead\b", part.whole.low):
        return 0
    if part.search(_FOR_A_WHILE) or (len(held.content) > 6 and " and " in held.low):
        return 0
    if held.copula > 0 and sum(token.says for token in held.tokens[held.copula + 1 :]) > 4:
        return 0
    once = part.search(_ONCE) and any(token.kind == "day" for token in held.tokens)
    for name, strength, match in part.ends if not _is_of_kin(held) else ():
        if once and match.group().split()[-1] in _OF_A_DAY:
            continue  # "yoga is cancelled this Thursday" of "Does yoga on Thursdays"
        if denied_before(part.low, match.start()) or match.group() in held.low:
            continue  # an end told once more, or with its place: "died in Utrecht"
        if held.of_user and is_by_others(part, match):
            continue
        if match.group() in ("no more", "no longer", "is no more") and (
            part.passing or re.search(r"^(?:that|this|these|those)\b|\bthere\b", part.low)
        ):
            continue
        if OTHER_SENSE.match(part.low[match.start() :]) or part.whole.search(STANDS_AGAIN):
            continue
        if part.passing and _SHUT_TODAY.match(part.low[match.start() :]):
            continue  # "the café was closed today"
        if match.group() == "replaced" and part.search(AT_ONE_PLACE):
            continue  # "replaced sugar with honey in the cake"
        if match.group() == "left" and (part.passing or held.low.startswith(("lives ", "gets "))):
            continue  # "left Leeds at six this morning"
        if match.group() in _GONE and _HAD.match(held.low) is None:
            continue  # "the milk is gone" of "Drinks milk"
        if match.group() in _BREAKING and held.verb.low in _WEARING:
            continue  # "I broke my glasses" of "Wears glasses"
        behind, before = part.low[match.end() :], part.low[: match.start()]
        if (
            held.of_user
            and is_part_left(match.group(), behind, held)
            and not is_named_doer(before, match.group())
        ):
            return 24
        if leaves_profession(match.group(), behind, held):
            return 24
        if not ends_such(match.group(), name, behind, held):
            continue
        of_itself = match.group() in _OF_ITSELF  # "fell off my horse"
        score = (
            0 if of_itself else ended_object(behind, held, strength, named=match.group() != "left")
        ) or (
            ended_subject(before, held, strength)
            if match.group() in _expiring()
            and not (part.passing and match.group() in _FOR_A_DAY)
            and not _LATELY.sub("", behind).strip()
            else 0
        )
        if score:
            return score
    taken = part.search(_TAKEN_OFF)
    thing = (taken["what"] or taken["part"] or taken["old"]) if taken else ""
    if thing and stem_of(thing) not in SPANS and (score := ended_object(thing, held, 28)):
        return score
    # "Going to Rome instead of Paris" is no move.
    stays = held.low.startswith("lives ") and part.search(_LIVING) is None
    if _RATHER.search(part.low) and not (
        stays or once or part.passing or held.low.startswith("has ")
    ):
        behind = _RATHER.split(part.low, maxsplit=1)[1]
        if _FROM_NOW.search(behind):
            behind = _SPEAKER.split(behind)[0]  # not "instead of the bus I took a taxi"
        if score := ended_object(behind, held, 26):
            return score
    return (
        left_for(part, held)
        or resolved(part, held)
        or dismissed(part, held)
        or seen_no_more(part, held)
        or back_to(part, held)
        or apart(part, held)
        or no_more(part, held)
        or entailed(part, held)
        or left_part(part, held)
        or left_office(part, held)
        or no_more_so(part, held)
        or swapped(part, held)
        or one_less(part, held)
        or untouched(part, held)
        or renamed(part, held)
        or succeeded(part, held)
        or handed_on(part, held)
        or taken_out(part, held)
        or off_it(part, held)
        or not_so(part, held)
        or not_had(part, held)
    )


def _is_of_kin(held: Held) -> bool:
    """Whether it tells who somebody is: "Brother is called Nils" outlasts "I've paid Nils back"."""
    return held.copula == 1 and held.tokens[0].low in RELATIONS and (
        held.tokens[-1].kind == "name" and len(held.tokens) < 5
    )  # fmt: skip


_LIVING = re.compile(r"\b(?:live|living|moved?)\b")
_RATHER = re.compile(r"\b(?:instead of|rather than)\b")
_FROM_NOW = re.compile(r"\b(?:now|these days|nowadays|from now on)\b")
_SPEAKER = re.compile(r" (?:i|we|i'm|i've|i'll|we're|we've|we'll)\b")

_OF_ITSELF = frozenset({"fell off", "fell through", "died", "wore off", "dried up", "went under"})
_BREAKING = frozenset({"broke", "lost", "smashed", "ripped", "snapped", "shattered"})
_WEARING = word_set("wears uses takes needs plays")
_GONE = frozenset({"is gone", "are gone"})
_HAD = re.compile(r"(?:has|owns|drives|rides|uses) ")

_ONCE = re.compile(
    r"\b(?:today|tomorrow|(?:this|next|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_OF_A_DAY = word_set("cancelled canceled closed shut dropped skipped")

_FOR_A_DAY = word_set("cancelled canceled closed ended finished shut") | {
    "was cancelled", "got cancelled", "got canceled", "is over", "are over", "was over", "went off",
}  # fmt: skip

_SHUT_TODAY = re.compile(r"(?:closed|shut)\b(?! down| for good| permanently)")

_LATELY = re.compile(
    r"\b(?:now|for good|for ever|forever|permanently|today|yesterday|last \w+"
    r"|this \w+|on \w+|in \w+|at last|recently|a \w+ ago"
    r"|from (?:my|our) (?:life|house|home|machine|phone|laptop|computer|garage|kitchen))\b"
)


@cache
def _expiring() -> frozenset[str]:
    return frozenset(table("changes")["expiring"]["words"])


STANDS_AGAIN = re.compile(
    r"\b(?:fixed|repaired|mended|renewed|extended it|(?:still|now|again) works?|works (?:again|fine"
    r"|now)|found (?:it|them)|got (?:it|them) back|fine again|as good as new|signed a new one"
    r"|came back|(?:new|another|this|better) one|(?:i|we) still|renewing|reapplied|reopened"
    r"|restarted|reinstalled|relaunched|rebooted)\b"
)

_FOR_A_WHILE = re.compile(
    r"\bfor (?:now|one (?:game|match|day|week|night|month|season)"
    r"|a (?:while|bit|few|couple|little|second|minute|moment|day|night|week|weekend"
    r"|month|year)"
    r"|today|lunch|dinner|repairs|maintenance"
    r"|the (?:day|night|week|weekend|summer|winter|season|trip))\b"
    r"|\bto (?:wash|clean|dry|charge|repair|fix|paint)\b|\b(?:temporarily|until|tonight"
    r"|this week|except|during|at the moment|briefly|early)\b"
)

_TAKEN_OFF = re.compile(
    r"\b(?:handed|gave|passed|signed) (?:my|the|our) (?P<part>[a-z' -]{2,24}?) (?:over|away|up"
    r"|back|on)\b"
    r"|\bto replace (?:my|the|our)(?: old)? (?P<old>[a-z' -]{2,24})"
    r"|\b(?:got|had|have) (?:my|the|our) (?P<what>[a-z' -]{2,24}?) (?:off|out|removed"
    r"|taken off|taken out|cut off|cut down|chopped down|torn down|pulled down|filled in|ripped out"
    r"|demolished|put down|replaced)\b"
)
