"""Whether a word is one of a change or an end."""

from __future__ import annotations

from functools import cache

from ....data import table
from .tokens import STOP, Token, stem_of


@cache
def _change_stems() -> frozenset[str]:
    found: set[str] = set()
    for name in ("now", "changing", "parting", "stopping", "leaving"):
        for words in table("changes")[name]["words"]:
            found.add(stem_of(words.split()[0]))
    return frozenset(found - STOP)


@cache
def _change_words() -> frozenset[str]:
    return frozenset(
        words.split()[0]
        for name in ("now", "changing", "parting", "stopping", "leaving")
        for words in table("changes")[name]["words"]
    )


def is_of_change(token: Token) -> bool:
    if token.kind != "word" or token.stem not in _change_stems():
        return False
    # "Car parts" have nothing to do with "parted".
    return not token.low.endswith("s") or token.low in _change_words()
