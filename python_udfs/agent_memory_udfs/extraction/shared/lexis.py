"""Word lists written as plain text: `word_set("tea coffee")`."""

from __future__ import annotations


def word_list(text: str, separator: str | None = None) -> tuple[str, ...]:
    """The words of the text in order, cut at white space or at the separator."""
    return tuple(text.split(separator))


def word_set(text: str, separator: str | None = None) -> frozenset[str]:
    """The words of the text as a set, cut at white space or at the separator."""
    return frozenset(text.split(separator))
