"""Where a precise list ends, and when a search is silent."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from agent_memory_udfs.arrays import np

from .numbers import similarity
from .scores import Candidate, by_score
from .weights import Weights

if TYPE_CHECKING:
    from .numbers import Floats

LIGHT = 0.3  # weight of a term that goes with anything, in a question about oneself
# Share of the best score below which a precise list ends, and where several answers are asked for.
OF_THE_BEST = 0.65
OF_THE_BEST_OF_SEVERAL = 0.55
WORDS_SHARE = 0.5  # of what speaks for a memory
# How likely it is that a list holds an answer, by logistic regression: the weights of what is known
# of it, fitted to questions with an answer and without one (docs/benchmarks.md says which).
BY_EVIDENCE = 3.5
BY_SPREAD = 44.0
BY_WORDS = 0.9
BY_COVER = 2.4
# In a scope of many rows something is near to anything, and any word turns up: the best score
# counts more, and has to be better, with each tenfold size beyond the usual one.
BY_SCORE_IN_SIZE = 6.0
BY_SIZE = -5.75
LIKELY = -6.48
USUAL_SPREAD, SPREAD_ROWS = 0.08, 10  # of a scope's similarities, as if so many rows had it
USUAL_COVER = 0.5
MOST_WORDS = 4.0  # telling ones, beyond which more tell nothing
USUAL_SIZE = 100


class Signs(NamedTuple):
    """What tells, beside the best row, whether a scope holds an answer to a query."""

    size: int  # rows of the scope
    words: float = 1.0  # how many the query has that say what it is about
    spread: float = USUAL_SPREAD  # see spread()
    knows_near: bool = False  # words near to those of the query are known
    whole: float = 1.0  # share of the telling terms that a text with all of its words has


def precise(
    found: list[Candidate],
    telling: Mapping[int, float],
    held: Mapping[str, set[int]],
    near: Sequence[tuple[int, int, float]],
    weights: Weights,
    floor: float,
    share_of_best: float,
    signs: Signs,
) -> list[Candidate]:
    """Cut where the evidence ends, see memory._precise().

    telling: by place (from 1) the weights of the terms that say what the query is about; held: by
    id the places of the terms that a memory holds; near: see RelatedWords.between(), of found;
    floor: the least likelihood of an answer.
    """
    if not found:
        return []
    best = max(c.score for c in found)
    if floor and max(c.graph for c in found) <= 0:
        evidence, cover = evidence_of(found, telling, held, near, weights)
        if not signs.knows_near:
            cover = USUAL_COVER
        if likelihood(evidence / signs.whole, cover / signs.whole, best, signs) < floor:
            return []
    return [c for c in by_score(found) if c.score >= share_of_best * best]


def evidence_of(
    found: list[Candidate],
    telling: Mapping[int, float],
    held: Mapping[str, set[int]],
    near: Sequence[tuple[int, int, float]],
    weights: Weights,
) -> tuple[float, float]:
    """What speaks most for one of the rows (0..1): its nearness and the share of the telling terms
    that it holds, or words near to them. And the share that all of the rows hold together."""
    nearness = {(found[text - 1].id, word): cosine for text, word, cosine in near}
    total = sum(telling.values())
    words = WORDS_SHARE if total and weights.lexical else 0.0
    if not (weights.semantic > 0 and any(c.semantic for c in found)):
        words = 1.0
    evidence = 0.0
    covered = dict.fromkeys(telling, 0.0)
    for c in found:
        holds, share = held[c.id], 0.0
        for word, worth in telling.items():
            part = 1.0 if word in holds else nearness.get((c.id, word), 0.0)
            share += worth * part
            if part > covered[word]:
                covered[word] = part
        evidence = max(evidence, (1 - words) * c.semantic + words * share / (total or 1.0))
    if not total:
        return evidence, USUAL_COVER
    return evidence, sum(worth * covered[word] for word, worth in telling.items()) / total


def likelihood(evidence: float, cover: float, best: float, signs: Signs) -> float:
    """How likely (0..1) a scope holds an answer, by logistic regression over what predicts how well
    a query is answered: the best score, the spread of the scores (Shtok et al., 2012, normalized
    query commitment), how many words there are (Zhou and Croft, 2007, weighted information gain),
    and which of them the scope knows. best: of the scores."""
    growth = math.log10(max(1.0, signs.size / USUAL_SIZE))
    logit = (
        LIKELY
        + BY_EVIDENCE * evidence
        + BY_SPREAD * signs.spread
        + BY_WORDS * math.log(min(max(signs.words, 1.0), MOST_WORDS))
        + BY_COVER * cover
        + growth * (BY_SIZE + BY_SCORE_IN_SIZE * best)
    )
    return 1 / (1 + math.exp(-logit))


class Nearness(NamedTuple):
    """How near the rows of a scope are to a query, by cosine: 1 - distance."""

    rows: int
    total: float
    squares: float  # the sum of their squares


def nearness(distances: Floats) -> Nearness:
    """Of the rows that have a vector; the distances of others are NaN."""
    near = similarity(distances[distances == distances], "cosine")
    return Nearness(near.size, float(np.sum(near)), float(np.sum(near * near)))


def spread(near: Nearness) -> float:
    """Standard deviation of the cosines of a scope's rows to a query: the more it is about what is
    there, the more they differ. Of few rows it is hardly known."""
    if not near.rows:
        return USUAL_SPREAD
    away = max(0.0, near.squares - near.total**2 / near.rows)
    return math.sqrt((away + SPREAD_ROWS * USUAL_SPREAD**2) / (near.rows + SPREAD_ROWS))
