"""Word lists written as plain text: `word_set("tea coffee")`."""

from __future__ import annotations

import sys


def word_list(text: str, separator: str | None = None) -> tuple[str, ...]:
    """The words of the text in order, cut at white space or at the separator."""
    return tuple(map(sys.intern, text.split(separator)))


def word_set(text: str, separator: str | None = None) -> frozenset[str]:
    """The words of the text as a set, cut at white space or at the separator."""
    # A word stands in many lists; and a set that grows takes twice the room of a copied one.
    return frozenset(set(map(sys.intern, text.split(separator))))
