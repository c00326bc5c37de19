"""Where "there" is: the place that was named before it."""

from __future__ import annotations

import re

_THERE = re.compile(
    r"\b(?P<to>(?:moved?|moving|relocated?|relocating|emigrated|(?:going|go|goes|went|fly|flying"
    r"|flew|travel|travel+ed) back|return(?:ed|ing)?)(?: back| over| out)?)"
    r"(?=(?P<gap> with my \w+| with our \w+|) there\b)"
    r"|\b(?P<at>(?:live[sd]?|living|work(?:s|ed|ing)?|stud(?:y|ied|ying)|was born|were born|grew up"
    r"|settled|teach(?:es|ing)?|taught|own (?:an? \w+|\w+ \w+)|have family|retired?)"
    r"(?: for (?:\w+ ){1,3}?(?:years?|months?|weeks?))?) (?=there\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:in|to|from|at|near|of|visit(?:ed|ing)?|lov(?:e|ed|ing)|like|miss|left)"
    r" (?P<place>[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+){0,2})(?P<more>,? (?:and|or) [A-Z])?"
)
_FAR = 400  # characters
_WHERE = re.compile(r"\bthere\b", re.IGNORECASE)


def placed(text: str, message: str, start: int) -> str:
    """The sentence at `start` with the place named last in front of "there": "moved to Lisbon" of
    "I love Lisbon. I moved there in May."; "" where it needs none or nobody knows."""
    found = _THERE.search(text)
    there = _WHERE.search(text, found.end()) if found else None
    if found is None or there is None:
        return ""
    place = _named_before(message[max(0, start - _FAR) : start] + text[: found.start()])
    if not place:
        return ""
    link = "to" if found["to"] else "in"
    return f"{text[: there.start()]}{link} {place}{text[there.end() :]}"


def _named_before(text: str) -> str:
    """The place named last in a text; "" where there is none, or one of several."""
    from ..slots.places import is_known_place

    named = [match for match in _NAMED.finditer(text) if is_known_place(match["place"])]
    return named[-1]["place"] if named and not named[-1]["more"] else ""
