"""What bench/speed.py loads, what it holds searches against, and how it reports them."""

import importlib
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

BENCH = str(Path(__file__).parents[2] / "bench")


def imported(name: str) -> Any:
    """A program of bench/, which finds its neighbours as it does when it is run."""
    sys.path.insert(0, BENCH)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(BENCH)


corpus = imported("corpus")
exact = imported("exact")
searching = imported("searching")
speed = imported("speed")
speed_report = imported("speed_report")
stores = imported("stores")


# ---- the corpus


def test_memories_of_a_user_are_the_same_each_time() -> None:
    user = corpus.User("ann", 300, 1)
    told = list(user.memories())
    assert told == list(user.memories())
    assert len({memory.text for memory in told}) == 300
    assert told != list(corpus.User("ann", 300, 2).memories())
    assert told != list(corpus.User("bob", 300, 1).memories())
    assert not any(memory.is_rare for memory in told)


def test_about_one_in_a_hundred_is_rare() -> None:
    told = list(corpus.User("ann", 10_000, 1, 0.01).memories())
    assert 60 < sum(memory.is_rare for memory in told) < 140
    plain = corpus.User("ann", 10_000, 1).memories()
    assert [memory.text for memory in told] == [memory.text for memory in plain]


def test_users_of_the_smaller_project_are_of_the_same_size() -> None:
    made = speed.make_corpus(
        Namespace(memories=1000, users=10, large=[50, 70], reference=300, seed=1)
    )
    assert [user.count for user in made.users] == [100] * 10
    assert [(user.count, user.rare_share) for user in made.large] == [(50, 0.01), (70, 0.01)]
    assert [user.count for user in made.reference] == [100] * 3
    assert made.count == 1120
    assert speed.numbers("20000,200000") == [20000, 200000]
    assert speed.numbers("") == []


def test_a_rare_memory_is_told_with_its_label() -> None:
    told = stores.message(corpus.Memory("Tea.", "?", is_rare=True), stores.datetime(2024, 3, 1))
    assert told == {
        "role": "user",
        "content": "Tea.",
        "occurred_at": "2024-03-01T00:00:00",
        "metadata": stores.RARE,
    }
    assert "metadata" not in stores.message(corpus.Memory("Tea.", "?"), stores.datetime(2024, 3, 1))


# ---- brute force


def test_cosines_are_of_directions_and_not_below_0() -> None:
    units = exact.unit(np.array([[3, 0], [0, 2], [-1, 0], [1, 1]], np.float32))
    cosines = exact.cosines(units, np.array([5, 0], np.float16))
    assert cosines == pytest.approx([1, 0, 0, 0.5**0.5], abs=1e-6)


def test_word_shares_weigh_by_rareness_among_what_is_searched() -> None:
    holding = {"tea": np.array([0, 1, 2]), "red": np.array([0])}
    everything = np.ones(4, np.bool_)
    tea, red, unknown = np.log(1 + np.array([1.5 / 3.5, 3.5 / 1.5, 4.5 / 0.5]))
    shares = exact.word_shares(holding, everything, ["tea", "red", "blue"])
    of = tea + red + unknown
    assert shares == pytest.approx([(tea + red) / of, tea / of, tea / of, 0])
    assert exact.word_shares(holding, everything, []).tolist() == [0, 0, 0, 0]
    two = exact.word_shares(holding, np.array([True, True, False, False]), ["tea", "red"])
    tea, red = np.log(1 + np.array([0.5 / 2.5, 1.5 / 1.5]))
    assert two[:2] == pytest.approx([1, tea / (tea + red)])


def test_recall_takes_equal_scores_as_equally_good() -> None:
    rows = {"a": 0, "b": 1, "c": 2, "d": 3}
    scores = np.array([0.9, 0.5, 0.5, 0.1])
    assert exact.recall(2, ["a", "c"], rows, scores) == 1
    assert exact.recall(2, ["a", "d"], rows, scores) == 0.5
    assert exact.recall(2, ["a"], rows, scores) == 0.5
    filtered = np.array([-np.inf, 0.5, -np.inf, 0.1])
    assert exact.recall(3, ["b", "d"], rows, filtered) == 1
    assert exact.recall(3, ["b", "a", "c"], rows, filtered) == 0.5


# ---- asking and reporting


class Clock:
    """Stands for the backend's own accounting: a quarter of a second goes by between two looks."""

    def __init__(self) -> None:
        self.now = 0.0

    def seconds(self) -> float:
        self.now += 0.25
        return self.now

    def milliseconds_since(self, before: float) -> float:
        return 1000 * (self.seconds() - before)


def test_runs_take_turns_and_are_asked_everything() -> None:
    asked: list[str] = []

    def search(name: str) -> Any:
        def ask(question: str, *_: object) -> list[str]:
            asked.append(name + question)
            return ["x"]

        return searching.Search(name, ask)

    runs = [searching.Run(search("a"), ["1", "2"]), searching.Run(search("b"), ["3", "4"])]
    searching.measure_times(Clock(), runs)
    assert asked == ["a1", "a2", "b3", "b4", "a1", "b3", "b4", "a2"]
    assert [len(run.milliseconds) for run in runs] == [2, 2]
    assert runs[0].found == [["x"], ["x"]]
    assert [run.processor for run in runs] == [[250.0, 250.0]] * 2


def test_report() -> None:
    search = searching.Search("memory_search", lambda *_: [])
    run = searching.Run(
        search, [], [1.0, 2.0, 4.0], [["x"], ["x", "y"], ["x"]], [1.0, 0.5, 1.0], [0.5, 0.9, 3.0]
    )
    plain = searching.Run(search, [], processor=[0.1, 0.3, 0.3])
    assert speed_report.search_row(200_000, run, plain) == (
        "| 200,000 | memory_search | 2.0 | 4.0 | 4.0 | 0.90 | 3.0 | 1.3 | 1 | 0.833 |\n"
    )
    assert "| 0.90 |  | 1.3 |" in speed_report.search_row(200_000, run)
    faster = searching.Run(search, [], [1.0, 1.0, 2.0])
    assert speed_report.ratio(run, faster) == "2.00 (p50), 2.00 (p95)"
    adds = speed_report.Adds("memory_add", [0.1, 0.1, 0.3], 100)
    assert "| memory_add | 200 | 100.0 | 300.0 |  |\n" in speed_report.adding_table([adds])
    sizes = speed.part_sizes({"memories": (1000, 500), "messages": (100, 4)}, 10)
    assert "| memories | 100 | 50 | 150 |\n" in speed_report.size_table(sizes)
    assert speed_report.total("all", sizes) == speed_report.Size("all", 110, 50.4)
