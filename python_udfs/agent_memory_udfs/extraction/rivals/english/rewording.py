"""Turns of phrase that tell of an end, or of a change, put as the plain statement of it
(data/rewordings.toml)."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Any

from ....data import table


class _Turn:
    """An entry of the table; its pattern is compiled when a sentence has its word."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self.word: str = entry["word"]
        self.plain: str = entry["plain"]
        self._turn: str = entry["turn"]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._turn}(?![\w'])", re.IGNORECASE)


@cache
def _turns() -> tuple[_Turn, ...]:
    return tuple(map(_Turn, table("rewordings").values()))


_ASIDE = re.compile(
    r",? (?:by the way|btw|fyi|thank god|thank goodness|thankfully|luckily|sadly|finally|lol|haha"
    r"|just so you know|as you know|unfortunately|says the \w+|i(?:'m| am) afraid)[.!]*$",
    re.IGNORECASE,
)


@lru_cache(256)
def plainly(said: str) -> str:
    """The sentence with its turns of phrase put plainly."""
    said = _ASIDE.sub("", said)
    low = said.lower()
    for turn in _turns():
        if turn.word in low:
            said = turn.pattern.sub(turn.plain, said)
    return said.replace("  ", " ")
