"""A linear model over the features of a sentence: whether it is kept, and if not, why.

Weights stand in `weights_english` and `weights_chinese`, written by bench/worth/train.py: a line a
feature, "keep why name". `keep` is an integer, in steps of STEP; `why` has a letter for each of
REASONS, "a" to "y", where "m" is none, in steps of WHY_STEP. The line of BIAS has numbers instead
of letters. A sentence's score is the sum over its features, divided by the root of their number.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

STEP = 0.05
WHY_STEP = 0.1
ZERO = ord("m")
BOUND = 4.0
BIAS = "(bias)"  # the line whose weights every sentence has, undivided
REASONS = ("question", "task", "reaction", "momentary", "world", "fiction", "small_talk",
           "instruction_for_this_answer", "quoted", "pasted")  # fmt: skip


class Reasons(NamedTuple):
    """why: {feature: a weight for each of REASONS}; base: their biases."""

    why: dict[str, bytes]
    base: list[int]


def lines_of(language: str) -> Iterator[list[str]]:
    """Of the weights of a language, "english" or "chinese": number, letters, feature."""
    if language == "chinese":
        from .weights_chinese import WEIGHTS
    else:
        from .weights_english import WEIGHTS
    return (line.split(" ", 2) for line in WEIGHTS.split("\n") if line)


@lru_cache(maxsize=2)
def weights(language: str) -> dict[str, int]:
    """What a feature tells of whether to keep a sentence; read once, in some milliseconds."""
    return {sys.intern(feature): int(number) for number, _, feature in lines_of(language)}


@lru_cache(maxsize=2)
def reasons(language: str) -> Reasons:
    """What it tells of why not; read once, when the first sentence is left out."""
    why: dict[str, bytes] = {}
    base: list[int] = []
    for _, letters, feature in lines_of(language):
        if feature == BIAS:
            base = [int(bias) for bias in letters.split(",")]
        elif letters != "-":
            why[sys.intern(feature)] = letters.encode()
    return Reasons(why, base)


def score(found: list[str], keep: dict[str, int]) -> float:
    """The log odds that a sentence of these features is worth keeping."""
    total = sum([keep.get(feature, 0) for feature in found])
    return STEP * (total / math.sqrt(max(len(found), 1)) + keep[BIAS])


def bounded(log_odds: float) -> float:
    """Log odds between -BOUND and BOUND."""
    return max(min(log_odds, BOUND), -BOUND)


def probability(log_odds: float) -> float:
    """0 to 1."""
    return 1 / (1 + math.exp(-max(min(log_odds, 30.0), -30.0)))


def likeliest_reason(found: list[str], known: Reasons) -> str:
    """Which of REASONS a sentence of these features is left out for."""
    rows = [known.why[feature] for feature in found if feature in known.why]
    scale = 1 / math.sqrt(max(len(found), 1))
    scores = [
        scale * (sum(column) - ZERO * len(rows)) + bias
        for column, bias in zip(zip(*rows, strict=True), known.base, strict=False)
    ]
    return REASONS[scores.index(max(scores))] if scores else REASONS[0]
