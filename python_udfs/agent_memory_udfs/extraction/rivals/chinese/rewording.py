"""Turns of phrase of Chinese clauses and memories, put plainly (data/rewordings_chinese.toml)."""

from __future__ import annotations

import re
from functools import cache

from ....data import table


@cache
def _turns(of: str) -> tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]:
    return tuple(
        (tuple(entry["words"]), re.compile(entry["turn"]), entry["plain"])
        for entry in table("rewordings_chinese").values()
        if entry["of"] == of
    )


def plainly(text: str, of: str) -> str:
    """What was "said" or is "held" (simplified, half width), its turns of phrase put plainly."""
    for words, turn, plain in _turns(of):
        if any(word in text for word in words):
            text = turn.sub(plain, text)
    return text
