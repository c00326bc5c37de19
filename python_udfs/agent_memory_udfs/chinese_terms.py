"""How much the pairs of characters of a Chinese query count: those of a word, not across two.

A search looks Chinese up by pairs of neighbours, as an index has no dictionary. Of 电话是什么 only
电话 is a word with a meaning of its own: 话是 lies across a border, 什么 asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent_memory_udfs.stop_words import CHINESE as STOP_WORDS

RUN = re.compile("[\u3400-\u9fff]+")
ACROSS = 0.15  # weight of a pair across the border of two words
WITH_SHORT = 0.6  # of one that holds a word of a single character


def weights(
    query: str, terms: Sequence[str], segmented: Callable[[str], Sequence[str]]
) -> list[float] | None:
    """A weight (0..1) for each term; None where all count whole. segmented: words of a run."""
    best: dict[str, float] = {}
    for run in RUN.findall(query):
        words = segmented(run)
        starts = [0]
        for word in words:
            starts.append(starts[-1] + len(word))
        of = [number for number, word in enumerate(words) for _ in word]
        for place in range(len(run) - 1):
            one, other = words[of[place]], words[of[place + 1]]
            pair = run[place : place + 2]
            best[pair] = max(best.get(pair, 0.0), weight(one, other, of[place] == of[place + 1]))
    if not best:
        return None
    return [best.get(term, 1.0) for term in terms]


def weight(one: str, other: str, is_same: bool) -> float:
    """Of a pair whose characters belong to these words."""
    if is_same:
        return ACROSS if one in STOP_WORDS else 1.0
    telling = [word for word in (one, other) if word not in STOP_WORDS]
    return WITH_SHORT if any(len(word) == 1 for word in telling) else ACROSS
