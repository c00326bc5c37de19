"""Word lists written as plain text: `word_set("tea coffee")`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any


def word_list(text: str, separator: str | None = None) -> tuple[str, ...]:
    """The words of the text in order, cut at white space or at the separator."""
    return tuple(map(sys.intern, text.split(separator)))


def word_set(text: str, separator: str | None = None) -> frozenset[str]:
    """The words of the text as a set, cut at white space or at the separator."""
    # A word stands in many lists; and a set that grows takes twice the room of a copied one.
    return frozenset(set(map(sys.intern, text.split(separator))))


class Phrases:
    """Phrases of a |-separated list. They are read word by word, so that where none stands the
    first word or the second tells it."""

    __slots__ = ("_first",)

    def __init__(self, text: str) -> None:
        self._first: dict[str | None, Any] = {}  # None: a phrase ends
        for phrase in text.split("|"):
            following = self._first
            for word in word_list(phrase):
                following = following.setdefault(word, {})
            following[None] = True
        self._first.pop(None, None)

    def sizes(self, lows: Sequence[str], at: int = 0) -> list[int]:
        """How many words the phrases have that stand in `lows` at a place, the longest first."""
        found: list[int] = []
        following: Any = self._first
        for index in range(at, len(lows)):
            following = following.get(lows[index])
            if following is None:
                break
            if None in following:
                found.insert(0, index + 1 - at)
        return found

    def size(self, lows: Sequence[str], at: int = 0) -> int:
        """How many words the longest has that stands in `lows` at a place, 0 for none."""
        found = self.sizes(lows, at) if at < len(lows) and lows[at] in self._first else None
        return found[0] if found else 0

    def stand_in(self, lows: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in `lows`."""
        return any(low in self._first and self.sizes(lows, at) for at, low in enumerate(lows))
