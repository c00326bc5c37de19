"""What is told to the listener behind a statement: "I'm vegan, so don't suggest steak"."""

from __future__ import annotations

from collections.abc import Sequence

from ..shared.lexis import word_set

# What an assistant does for somebody, and nobody says of themselves without "I".
_SERVING = word_set(
    "suggest recommend mention propose offer remind show send include bother assume"
)
# What it may be told behind "so"; what it may be told not to do there.
_ORDERED = _SERVING | word_set(
    "give tell call ask write reply respond explain pick choose serve make"
)
_FORBIDDEN = _ORDERED | word_set(
    "use add book plan schedule put forget worry answer order list rely count find point expect "
    "wake let treat address leave"
)
_LINKS = word_set("so , ; - – — and then")
_POLITE = word_set("please just also")


def is_order(lows: Sequence[str], link: str) -> bool:
    """Whether the words behind a link tell the listener what to do or not to do."""
    rest = list(lows)
    while rest and rest[0] in _POLITE:
        rest = rest[1:]
    polite = len(rest) < len(lows) and "please" in lows[: len(lows) - len(rest)]
    known = _FORBIDDEN if link == "so" or polite else _SERVING
    if rest[:2] == ["do", "not"]:
        return rest[2:3] != [] and rest[2] in known
    if rest[:1] in (["never"], ["always"]):
        return rest[1:2] != [] and rest[1] in known
    return (link == "so" or polite) and rest[1:2] != [] and rest[0] in _ORDERED - _NOUNS


_NOUNS = word_set("offer show call")


def order_at(lows: Sequence[str]) -> int:
    """Where an order to the listener begins behind a statement; the length where none does."""
    for index in range(2, len(lows) - 2):
        if lows[index] in _LINKS and is_order(lows[index + 1 : index + 6], lows[index]):
            while index > 2 and lows[index - 1] in _LINKS:
                index -= 1
            return index
    return len(lows)
