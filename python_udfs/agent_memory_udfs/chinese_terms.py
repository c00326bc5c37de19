"""How much the pairs of characters of a Chinese query count: those of a word, not across two.

A search looks Chinese up by pairs of neighbours, as an index has no dictionary. Of 电话是什么 only
电话 is a word with a meaning of its own: 话是 lies across a border, 什么 asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from agent_memory_udfs.stop_words import CHINESE as STOP_WORDS

RUN = re.compile("[\u3400-\u9fff]+")
ACROSS = 0.15  # weight of a pair across the border of two words
WITH_SHORT = 0.6  # of one that holds a word of a single character
PAIRS_A_WORD = 2.0
WHOLE = 0.85  # share of the telling terms of a query that a text with all of its words has


class Pair(NamedTuple):
    """How much a pair of neighbours counts (0..1), and the word that it stands for, if any."""

    weight: float
    word: str | None


def pairs(query: str, segmented: Callable[[str], Sequence[str]]) -> dict[str, Pair]:
    """Of each pair of neighbours in a query; of one that comes twice what counts more. segmented:
    words of a run."""
    best: dict[str, Pair] = {}
    for run in RUN.findall(query):
        words = segmented(run)
        of = [number for number, word in enumerate(words) for _ in word]
        for place in range(len(run) - 1):
            one, other = words[of[place]], words[of[place + 1]]
            pair = run[place : place + 2]
            found = judged(one, other, of[place] == of[place + 1])
            if pair not in best or best[pair].weight < found.weight:
                best[pair] = found
    # Of two pairs around a word of one character one stands for it.
    seen: set[str | None] = set()
    for pair, (weight, word) in best.items():
        if word and len(word) == 1 and word in seen:
            best[pair] = Pair(weight, None)
        seen.add(word)
    return best


def judged(one: str, other: str, is_same: bool) -> Pair:
    """A pair whose characters belong to these words."""
    telling = [word for word in (one, other) if word not in STOP_WORDS]
    if is_same:
        return Pair(1.0, one) if telling else Pair(ACROSS, None)
    short = [word for word in telling if len(word) == 1]
    return Pair(WITH_SHORT, short[0]) if short else Pair(ACROSS, None)


def worth(term: str, of: Mapping[str, Pair]) -> float:
    """How much a term tells of what a query is about: nothing where it stands for no word."""
    pair = of.get(term)
    if pair is None:
        return 1.0
    return pair.weight if pair.weight > ACROSS else 0.0
