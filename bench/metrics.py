"""Figures of ranked retrieval and of times."""

from collections.abc import Collection, Hashable, Sequence


def recall_at(k: int, ranked: Sequence[Hashable], relevant: Collection[Hashable]) -> float:
    """Share (0..1) of the relevant items among the first k; ValueError if nothing is relevant."""
    if not relevant:
        raise ValueError("recall of nothing is undefined")
    return len(set(ranked[:k]) & set(relevant)) / len(set(relevant))


def reciprocal_rank(ranked: Sequence[Hashable], relevant: Collection[Hashable]) -> float:
    """One over the place of the first relevant item, counted from 1; 0 if none is in the list."""
    wanted = set(relevant)
    return next((1 / place for place, item in enumerate(ranked, 1) if item in wanted), 0.0)


def mean(values: Collection[float]) -> float:
    """Arithmetic mean; 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def percentile(share: float, values: Collection[float]) -> float:
    """Smallest value that at least `share` (0..1] of the values do not exceed (nearest rank)."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
