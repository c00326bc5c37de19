"""A linear model over the features of a sentence: whether it is kept, and if not, why.

Weights stand in `weights_english` and `weights_chinese`, written by bench/worth/train.py: a line a
feature, "keep why name". `keep` is an integer; `why` has a letter for each of REASONS, "a" to
"y", where "m" is none, in steps of WHY_STEP; `keep` in steps of STEP. A sentence's score is the sum over its features,
divided by the root of their number.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

STEP = 0.05
WHY_STEP = 0.25
ZERO = ord("m")
BIAS = "*"  # the line whose weights every sentence has, undivided
REASONS = ("question", "task", "reaction", "momentary", "world", "fiction", "small_talk",
           "instruction_for_this_answer", "quoted", "pasted")  # fmt: skip


class Weights(NamedTuple):
    """keep: {feature: weight}; why: {feature: a weight for each of REASONS}."""

    keep: dict[str, int]
    why: dict[str, bytes]


@lru_cache(maxsize=2)
def weights(language: str) -> Weights:
    """The weights of a language, "english" or "chinese"; read once, in some milliseconds."""
    if language == "chinese":
        from .weights_chinese import WEIGHTS
    else:
        from .weights_english import WEIGHTS
    keep: dict[str, int] = {}
    why: dict[str, bytes] = {}
    for line in WEIGHTS.split("\n"):
        if line:
            number, letters, feature = line.split(" ", 2)
            keep[feature] = int(number)
            if letters != "-":
                why[feature] = letters.encode()
    return Weights(keep, why)


def probability(found: list[str], known: Weights) -> float:
    """How likely a sentence of these features is worth keeping, 0 to 1."""
    keep = known.keep
    total = sum([keep.get(feature, 0) for feature in found])
    score = STEP * (total / math.sqrt(max(len(found), 1)) + keep[BIAS])
    return 1 / (1 + math.exp(-max(min(score, 30), -30)))


def likeliest_reason(found: list[str], known: Weights) -> str:
    """Which of REASONS a sentence of these features is left out for."""
    rows = [known.why[feature] for feature in found if feature in known.why]
    scale = 1 / math.sqrt(max(len(found), 1))
    base = known.why[BIAS]
    scores = [
        scale * (sum(column) - ZERO * len(rows)) + base[index] - ZERO
        for index, column in enumerate(zip(*rows, strict=True))
    ]
    return REASONS[scores.index(max(scores))] if scores else REASONS[0]
