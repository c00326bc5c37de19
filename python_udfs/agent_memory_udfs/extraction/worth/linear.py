"""A linear model over the features of a sentence: whether it is kept, and if not, why.

Weights stand in `weights_english` and `weights_chinese`, written by bench/worth/train.py: a line a
feature, "name  keep why", in the order of their names. `keep` is an integer, in steps of STEP;
`why` has a letter for each of REASONS, "a" to "y", where "m" is none, in steps of WHY_STEP, and is
"-" where all are none. The line of BIAS has numbers instead of letters. A sentence's score is the
sum over its features, divided by the root of their number.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from functools import cache, lru_cache

STEP = 0.05
WHY_STEP = 0.1
ZERO = ord("m")
BOUND = 4.0
BIAS = "(bias)"  # the line whose weights every sentence has, undivided
AFTER_NAME = "  "  # stands in no name
REASONS = ("question", "task", "reaction", "momentary", "world", "fiction", "small_talk",
           "instruction_for_this_answer", "quoted", "pasted")  # fmt: skip
_APART = 500  # characters between the places that are known
MOST_TOLD = 1500  # features whose weight is kept: most of those that sentences share


class Weights:
    """The weights of a language, read where they stand in the text: a dictionary of them would
    take each session two megabytes, and some milliseconds to make.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._places = [0]
        while (place := text.find("\n", self._places[-1] + _APART, -1)) >= 0:
            self._places.append(place)
        self._names = [text[place + 1 : text.index(AFTER_NAME, place)] for place in self._places]
        self._places.append(len(text))
        # What a feature tells of whether to keep a sentence.
        self.keep = lru_cache(maxsize=MOST_TOLD)(self._keep)
        self.bias = self.keep(BIAS)

    def _keep(self, feature: str) -> int:
        # As _line(), whose caller asks for few: nearly half of the features are in no cache.
        near = bisect_right(self._names, feature) - 1
        name = f"\n{feature}{AFTER_NAME}"
        place = self._text.find(name, self._places[near], self._places[near + 1])
        if place < 0:
            return 0
        begins = place + len(name)
        return int(self._text[begins : self._text.index(" ", begins)])

    def why(self, feature: str) -> str:
        """What it tells of why not: a letter for each of REASONS, or nothing."""
        letters = self._line(feature).partition(" ")[2]
        return "" if letters == "-" else letters

    def _line(self, feature: str) -> str:
        """What stands behind a name, "" for one that isn't there."""
        near = bisect_right(self._names, feature) - 1
        name = f"\n{feature}{AFTER_NAME}"
        place = self._text.find(name, self._places[near], self._places[near + 1])
        if place < 0:
            return ""
        begins = place + len(name)
        return self._text[begins : self._text.index("\n", begins)]


@cache
def weights(language: str) -> Weights:
    """Those of a language, "english" or "chinese"."""
    if language == "chinese":
        from .weights_chinese import WEIGHTS
    else:
        from .weights_english import WEIGHTS
    return Weights(WEIGHTS)


def score(found: list[str], known: Weights) -> float:
    """The log odds that a sentence of these features is worth keeping."""
    total = sum([known.keep(feature) for feature in found])
    return STEP * (total / math.sqrt(max(len(found), 1)) + known.bias)


def bounded(log_odds: float) -> float:
    """Log odds between -BOUND and BOUND."""
    return max(min(log_odds, BOUND), -BOUND)


def probability(log_odds: float) -> float:
    """0 to 1."""
    return 1 / (1 + math.exp(-max(min(log_odds, 30.0), -30.0)))


def likeliest_reason(found: list[str], known: Weights) -> str:
    """Which of REASONS a sentence of these features is left out for."""
    rows = [letters.encode() for feature in found if (letters := known.why(feature))]
    base = [int(bias) for bias in known.why(BIAS).split(",")]
    scale = 1 / math.sqrt(max(len(found), 1))
    scores = [
        scale * (sum(column) - ZERO * len(rows)) + bias
        for column, bias in zip(zip(*rows, strict=True), base, strict=False)
    ]
    return REASONS[scores.index(max(scores))] if scores else REASONS[0]
