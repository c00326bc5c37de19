"""A value told before what it is the value of: "spring is my favourite season these days"."""

from __future__ import annotations

import re

from ....english.words import RELATIONS, SINGLE_RELATIONS
from ....shared.lexis import word_set
from ..held import Held
from ..statement import Part, told_by
from ..tokens import content_of, phrases
from .amounts import DENIED

_BECAME = (
    r"(?:(?:was|got|is|has been|have been) (?:just |now |recently )?(?:elected|named|made|appointed"
    r"|chosen|voted|picked|promoted)(?: (?:as|to))?|became|has become|took over as|serves as)"
)
_IS_MINE = re.compile(
    rf"(?P<who>[\w' .&-]{{2,40}}?) (?:(?:is|are|'s)(?: now| currently)? (?:my|our)|{_BECAME}"
    r"(?: the| my| our)?) (?:new )?(?P<noun>[\w' -]{2,40}?)(?: now| these days| instead)?$"
)


@told_by(_IS_MINE)
def told_first(part: Part, held: Held) -> int:
    """ "Mila was elected class representative" of "Class representative is Finn"."""
    match = part.search(_IS_MINE)
    was = _IS_THEIRS.match(held.low)
    if (
        match is None
        or not (was or held.copula > 0)
        or part.search(DENIED)
        or part.beside
        or part.passing
    ):
        return 0
    elected = re.search(_BECAME, match.group()) is not None
    if part.unreal or not (elected or part.whole.now or part.whole.changing):
        return 0
    noun = {token.stem for token in content_of(match["noun"])}
    new = content_of(_TIMES.sub("", match["who"]))
    if was:
        # "Lina is my lab partner now" of "Sam is their lab partner"
        known = {token.stem for token in content_of(was["noun"])}
        value = {token.stem for token in content_of(was["who"])}
        if was["noun"].split()[-1] in _SEVERAL:
            return 0
    else:
        known = _noun_of(held)
        value = {token.stem for token in held.tokens[held.copula + 1 :] if token.says}
    if not noun or noun != known:
        return 0
    of_now = elected or part.search(phrases("now")) is not None
    return 24 if of_now and new and not value & {token.stem for token in new} else 0


_IS_THEIRS = re.compile(r"(?P<who>[\w' .-]{2,30}?) is their (?P<noun>[\w -]{3,30})$")
# Of these one has several.
_SEVERAL = (RELATIONS - SINGLE_RELATIONS) | word_set(
    "friend colleague neighbour neighbor coworker classmate teammate student client patient "
    "favorite favourite pet customer boss"
)
_TIMES = re.compile(r"^(?:these days|nowadays|now|since \w+|lately|currently),? ")


def _noun_of(held: Held) -> set[str]:
    tokens = [token for token in held.tokens[: held.copula] if token.says]
    if len(tokens) > 1 and tokens[-1].low == "name":
        tokens.pop()
    return {token.stem for token in tokens}
