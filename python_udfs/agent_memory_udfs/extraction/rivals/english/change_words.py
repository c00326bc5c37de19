"""Whether a word is one of a change or an end."""

from __future__ import annotations

from functools import cache

from ....data import table
from .tokens import STOP, Token, stem_of


@cache
def _change_words() -> frozenset[str]:
    return frozenset(
        words.split()[0]
        for name in ("now", "changing", "parting", "stopping", "leaving")
        for words in table("changes")[name]["words"]
    )


@cache
def change_stems() -> frozenset[str]:
    """Of the first words of what tells of a change or an end."""
    return frozenset(map(stem_of, _change_words())) - STOP


def is_of_change(token: Token) -> bool:
    if token.kind != "word" or token.stem not in change_stems():
        return False
    # "Car parts" have nothing to do with "parted".
    return not token.low.endswith("s") or token.low in _change_words()
