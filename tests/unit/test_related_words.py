"""Which words of texts are near to a query's words; the vectors are made here."""

import tomllib
from pathlib import Path
from typing import Any

import agent_memory_udfs.data
import numpy as np
import pytest
from agent_memory_udfs import related_words
from agent_memory_udfs.embedding import load
from agent_memory_udfs.related_words import (
    AKIN,
    EXPONENT,
    UNRELATED,
    RelatedWords,
    weight,
    words_of,
)
from hypothesis import given
from hypothesis import strategies as st

MODEL = Path(__file__).parents[2] / "model"
KINDS = Path(agent_memory_udfs.data.__file__).with_name("kinds.toml")
VECTORS = {
    "leap": (1.0, 0.0, 0.0),
    "jump": (0.8, 0.6, 0.0),
    "hop": (0.6, 0.8, 0.0),
    "tea": (0.0, 0.0, 1.0),
}

# Weights of the cosines 0.8 and 0.6.
JUMP, HOP = (((cosine - UNRELATED) / (1 - UNRELATED)) ** EXPONENT for cosine in (0.8, 0.6))
AKIN_WEIGHT = ((AKIN - UNRELATED) / (1 - UNRELATED)) ** EXPONENT


class Embedder:
    """Vectors of VECTORS, zero for other words; counts what it is asked for."""

    dimension = 3

    def __init__(self) -> None:
        self.asked: list[str] = []

    def segmented(self, run: str) -> list[str]:
        return [run[:2], run[2:]]

    def vectors(self, texts: list[str]) -> np.ndarray:
        self.asked += texts
        rows = [VECTORS.get(text, (0.0, 0.0, 0.0)) for text in texts]
        return np.array(rows, np.float32).reshape(-1, 3)


@pytest.fixture
def embedder() -> Embedder:
    return Embedder()


def test_the_nearest_word_of_each_text_counts(embedder: Embedder) -> None:
    texts = ["The hop is our jump", "Tea, please", "My hop"]
    found = RelatedWords(embedder).between(["tea", "leap"], texts)
    nearest = {(text, word): value for text, word, value in found}
    assert nearest == {
        (1, 2): pytest.approx(JUMP),
        (2, 1): pytest.approx(1),
        (3, 2): pytest.approx(HOP),
    }


def test_texts_and_words_without_content_keep_their_places(embedder: Embedder) -> None:
    found = RelatedWords(embedder).between([None, "leap", None], ["", "12 - 3", "It is the leap"])
    assert [(text, word) for text, word, _ in found] == [(3, 2)]
    assert RelatedWords(embedder).between([None], ["leap"]) == []
    assert RelatedWords(embedder).between(["leap"], [""]) == []
    assert RelatedWords(embedder).between([], []) == []


def test_a_word_is_embedded_once(embedder: Embedder) -> None:
    related = RelatedWords(embedder)
    for _ in range(2):
        related.between(["leap"], ["jump and hop", "jump"])
    assert sorted(embedder.asked) == ["hop", "jump", "leap"]


def test_memory_is_bounded(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(related_words, "WORDS_KEPT", 4)
    related = RelatedWords(embedder)
    for start in range(0, 60, 6):
        texts = [f"jump word{chr(97 + number % 26) * 3}" for number in range(start, start + 6)]
        found = related.between(["leap"], texts)
        assert [(text, word) for text, word, _ in found] == [(n, 1) for n in range(1, 7)]
    assert len(related._vectors) <= 8  # those of one call, where these are more than are kept


def near(text: int, word: int, weight_: float) -> Any:
    return (text, word, pytest.approx(weight_))


def test_texts_kept_are_bounded(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(related_words, "TEXTS_KEPT", 3)
    related = RelatedWords(embedder)
    for number in range(20):
        found = related.between(["leap"], [f"{number} jumps", f"{number} hop"])
        assert found == [near(2, 1, HOP)]
        assert len(related._rows_of) <= 3
    # A call of more texts than are kept.
    assert len(related.between(["leap"], [f"{number} hop" for number in range(9)])) == 9
    assert related.between(["leap"], ["My hop"]) == [near(1, 1, HOP)]
    assert len(related._rows_of) <= 3


def test_more_words_in_a_call_than_are_kept(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(related_words, "WORDS_KEPT", 2)
    related = RelatedWords(embedder)
    texts = ["blue red green hop", "yellow tea black", "blue"]
    expected = [near(1, 1, HOP), near(2, 2, 1)]
    for _ in range(2):
        assert related.between(["leap", "tea"], texts) == expected
    assert related.between(["leap"], ["jump"]) == [near(1, 1, JUMP)]
    assert len(related._rows) <= 2


TEXTS = st.lists(st.lists(st.sampled_from([*VECTORS, "blue", "12"]), max_size=3).map(" ".join))
CALLS = st.lists(st.tuples(st.lists(st.none() | st.sampled_from([*VECTORS, "red"])), TEXTS))


@given(CALLS, st.integers(0, 6), st.integers(0, 6))
def test_what_is_kept_changes_no_answer(
    calls: list[tuple[list[str | None], list[str]]], words_kept: int, texts_kept: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(related_words, "WORDS_KEPT", words_kept)
        patch.setattr(related_words, "TEXTS_KEPT", texts_kept)
        kept = RelatedWords(Embedder())
        for words, texts in calls:
            assert kept.between(words, texts) == RelatedWords(Embedder()).between(words, texts)


def test_weight_grows_from_unrelated_to_equal() -> None:
    values = weight(np.array([-1.0, UNRELATED, 0.3, 0.6, 1.0], np.float32))
    assert values[:2].tolist() == [0, 0]
    assert values[-1] == pytest.approx(1)
    assert all(np.diff(values[1:]) > 0)


def test_words_are_those_that_say_something() -> None:
    def no_words(run: str) -> list[str]:
        raise AssertionError(run)

    assert words_of("I don't drink the 2 TEAS at 9:30, über-alles", no_words) == {
        "drink", "teas", "über", "alles",
    }  # fmt: skip
    assert words_of("我们喝茶 Tea", lambda run: [run[:2], *run[2:]]) == {"喝", "茶", "tea"}


@pytest.mark.parametrize(
    ("pair", "is_so"),
    [
        (pair, is_so)
        for kind in tomllib.loads(KINDS.read_text("utf-8")).values()
        for pair, is_so in kind["examples"].items()
    ],
)
def test_what_is_of_a_kind(embedder: Embedder, pair: str, is_so: bool) -> None:
    asked, said = pair.split(" / ")
    embedder.segmented = load(str(MODEL)).segmented  # type: ignore[method-assign]
    found = RelatedWords(embedder).between([asked], [f"My {said}在这里"])
    assert found == ([(1, 1, 1.0)] if is_so else [])


@pytest.mark.parametrize(
    ("asked", "said", "expected"),
    [
        ("pets", "dogs", 1.0),  # both in the plural
        ("allergies", "rash", 1.0),  # as the table has it
        ("dishes", "lasagnes", 1.0),
        ("allergic", "peanuts", AKIN_WEIGHT),  # what goes with it
        ("pets", "spiders", AKIN_WEIGHT),
        ("pets", "puppies", 1.0),
        ("allergic", "hop", None),
        ("hop", "pets", None),  # not the other way round
    ],
)
def test_what_is_of_a_kind_in_the_plural_and_akin_to_it(
    embedder: Embedder, asked: str, said: str, expected: float | None
) -> None:
    found = RelatedWords(embedder).between([asked], [f"My {said}"])
    assert found == ([near(1, 1, expected)] if expected else [])
