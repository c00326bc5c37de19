"""The value that "my phone number is ..." states."""

from __future__ import annotations

import re

from ...shared.attributes import ATTRIBUTES
from ...shared.lexis import word_set
from ...shared.phones import phone_number
from ..predicate import Predicate
from .attributes import NO_VALUE

_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|january|february"
    r"|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)


_ACTIVE = word_set(
    "hobby activity sport thing pastime exercise workout way season subject game art craft class "
    "skill chore time"
)


def stated_value(found: Predicate, attribute: str) -> str | None:
    """The value behind "is"; None when the words describe it instead of naming it."""
    found = found.exactly()
    lows = found.lows
    begin = int(lows[:1] in (["on"], ["in"]) and attribute in ("birthday", "wedding_anniversary"))
    if len(lows) <= begin:
        return None
    favored = attribute.startswith("favorite")
    favorite = favored and lows[0] == "the"
    if lows[begin] in NO_VALUE and not favorite:
        return None
    several = favored and found.words[found.start].low == "are"
    if favored and lows[begin].endswith("ing") and not _ACTIVE & set(attribute.split()):
        return None
    end = next(
        (i for i, low in enumerate(lows) if low in ("who", "which", "because", "but", "that", "so",
                                                    "although", "(")
         or (low == "," and attribute not in ("birthday", "address") and not several)),
        len(lows))  # fmt: skip
    value = found.tail(begin, end)
    form = ATTRIBUTES[attribute].form if attribute in ATTRIBUTES else ""
    if form == "phone":
        return phone_number(value)
    if form == "figure" and not _FIGURE.search(value):
        return None
    if form in ("person", "name"):
        run = value.split(" and ")[0]
        if lows[0] in ("a", "an", "the", "my", "from") or not (
            run[:1].isupper() or value.islower()
        ):
            return None
        if (form == "person" and not run[:1].isupper()) or len(run.split()) > 5:
            return None
        return run
    if form == "email" and "@" not in value:
        return None
    if attribute in ("residence", "origin") and lows[0] == "in":
        value = found.tail(1, end)
    if lows[0] in ("a", "an") and attribute in ("job",):
        value = found.tail(1, end)
    return value or None
