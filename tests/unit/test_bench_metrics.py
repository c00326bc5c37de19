"""The figures that the benchmarks print."""

import runpy
from pathlib import Path

import pytest

METRICS = runpy.run_path(str(Path(__file__).parents[2] / "bench" / "metrics.py"))


def test_recall_counts_each_relevant_item_once() -> None:
    recall_at = METRICS["recall_at"]
    assert recall_at(2, ["a", "b", "c"], {"b", "c"}) == 0.5
    assert recall_at(3, ["a", "b", "b"], {"b", "c"}) == 0.5
    assert recall_at(5, [], {"a"}) == 0
    with pytest.raises(ValueError, match="undefined"):
        recall_at(5, ["a"], set())


def test_reciprocal_rank_is_of_the_first_hit() -> None:
    reciprocal_rank = METRICS["reciprocal_rank"]
    assert reciprocal_rank(["a", "b", "c"], {"b", "c"}) == 0.5
    assert reciprocal_rank(["a"], {"b"}) == 0


def test_percentile_is_a_value_that_was_measured() -> None:
    percentile = METRICS["percentile"]
    assert percentile(0.5, [4, 1, 3, 2]) == 2
    assert percentile(0.95, list(range(1, 101))) == 95
    assert percentile(1, [3, 1]) == 3
    with pytest.raises(ValueError, match="no values"):
        percentile(0.5, [])
    assert METRICS["mean"]([]) == 0
