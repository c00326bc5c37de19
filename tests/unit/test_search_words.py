"""Which word of a query is behind each of its terms, and what a session remembers of words."""

import pytest
from agent_memory_udfs.memo import Memo
from agent_memory_udfs.search import MOST_BITS, WORD, says_much, words_behind


def test_the_word_behind_each_term() -> None:
    words = WORD.findall("riding bicycles, a ride in 2020")
    assert words == ["riding", "bicycles", "a", "ride", "in", "2020"]
    stems = {"riding": ["ride"], "bicycles": ["bicycl"], "ride": ["ride"], "2020": ["2020"]}
    terms = ["bicycl", "nothing", "ride", "2020"]
    assert words_behind(terms, words, stems) == ["bicycles", None, "riding", "2020"]


def test_what_is_known_is_not_looked_up_again() -> None:
    asked: list[str] = []

    def look_up(words: list[str]) -> dict[str, str]:
        asked.extend(words)
        return {word: word.upper() for word in words}

    memo: Memo[str] = Memo(330)
    assert memo.of(["a", "b", "a"], look_up) == {"a": "A", "b": "B"}
    assert memo.of(["b", "c"], look_up) == {"b": "B", "c": "C"}
    assert asked == ["a", "b", "c"]
    # Where there is no room what was known is part of the answer all the same.
    assert memo.of(["a", "d"], look_up) == {"a": "A", "d": "D"}
    assert len(memo) == 1
    memo.keep({"e": "E" * 1000})
    assert "e" not in memo


@pytest.mark.parametrize(
    ("query", "is_so"),
    [
        (None, False),
        ("", False),
        ("Where do I live?", False),
        (" ".join(f"word{n}" for n in range(MOST_BITS)), False),
        (" ".join(f"word{n}" for n in range(MOST_BITS + 1)), True),
        ("the dog and the cat " * 10, False),
        ("我住在北京", False),
        ("我住在北京，喜欢喝茶，也喜欢在湖边露营", True),
    ],
)
def test_a_query_that_may_have_many_terms(query: str | None, is_so: bool) -> None:
    assert says_much(query) is is_so
