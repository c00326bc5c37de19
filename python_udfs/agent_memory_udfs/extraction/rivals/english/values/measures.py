"""Another amount of what one does: "since May I work 30 hours" of "Works 40 hours a week"."""

from __future__ import annotations

import re

from ....shared.lexis import word_set
from ..held import Held, is_shared
from ..statement import Part, new_words
from ..tokens import SPANS, UNITS, Token, is_of_time
from .amounts import DENIED, STATE_STEMS


def other_measure(part: Part, held: Held) -> int:
    """Of the same unit, told of oneself by the same verb, or as what it is up or down to; nothing
    else is said in the clause that the memory doesn't say."""
    was, said = _measure(held.tokens), _measure(part.tokens)
    if was is None or said is None or was[1] != said[1] or was[0] == said[0]:
        return 0
    if not held.of_user and held.copula < 1:
        return 0
    if part.passing or part.beside or part.actor or part.past or part.search(DENIED):
        return 0
    limit = part.search(_UP_TO) is not None
    if not (limit or part.whole.now or part.whole.changing):
        return 0
    others = [
        token for token in new_words(part, held)
        if token.kind not in ("number", "unit") and not is_of_time(token)
        and token.stem not in SPANS and token.stem not in STATE_STEMS and token.low not in _MOVING
    ]  # fmt: skip
    left = [
        token for token in held.content
        if token.kind not in ("number", "unit") and not is_of_time(token)
        and token.stem not in SPANS and not is_shared(token, part.stems)
    ]  # fmt: skip
    verb = held.verb if held.of_user else None
    if others or any(token is not verb for token in left):
        # "Upgraded to 250 Mbit" of "Internet is 100 Mbit": of which there is but one.
        alone = not others and held.copula > 0 and was[1] in _OF_ONE_THING and len(left) == 1
        return 22 if alone and part.search(_RAISED) else 0
    if verb not in left:
        return 24 if held.of_user and part.search(_ONESELF) else 0
    times = {token.stem for token in held.tokens if is_of_time(token) and token.kind == "word"}
    shared = any(token.stem in times for token in part.tokens)
    return 22 if limit and shared and held.of_user and was[1] not in ("hour", "minute") else 0


def _measure(tokens: list[Token]) -> tuple[str, str] | None:
    """The only number and its unit."""
    places = [place for place, token in enumerate(tokens) if token.kind == "number"]
    if len(places) != 1 or places[0] + 1 >= len(tokens):
        return None
    unit = tokens[places[0] + 1]
    if unit.low not in UNITS:
        return None
    return tokens[places[0]].low, UNITS[unit.low] or unit.low


_UP_TO = re.compile(r"\b(?:up|down) to (?:only |just |about )?[\w.]+")
_RAISED = re.compile(r"\b(?:upgraded|downgraded|bumped|boosted|went up|gone up)\b.* to\b")
_ONESELF = re.compile(r"\b(?:i|we)\b")
_OF_ONE_THING = word_set("mbit mbps")
_MOVING = word_set("go went gone put cut come came")
