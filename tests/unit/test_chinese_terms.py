"""Which pairs of characters of a Chinese query count."""

from __future__ import annotations

import pytest
from agent_memory.server_files import MODEL
from agent_memory_udfs import chinese_terms, embedding
from agent_memory_udfs.chinese_terms import ACROSS, WITH_SHORT


@pytest.fixture(scope="module")
def embedder() -> embedding.Embedder:
    return embedding.load(str(MODEL.parent))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("电话是什么？", {"电话": (1.0, "电话"), "话是": (ACROSS, None), "什么": (ACROSS, None)}),
        # Of the two pairs around a short word one stands for it.
        (
            "我的猫吃什么",
            {"我的": (ACROSS, None), "的猫": (WITH_SHORT, "猫"), "猫吃": (WITH_SHORT, None)},
        ),
        ("我在北京工作 ok", {"北京": (1.0, "北京"), "京工": (ACROSS, None), "ok": None}),
    ],
)
def test_pairs_of_words_count(
    embedder: embedding.Embedder, query: str, expected: dict[str, tuple[float, str | None]]
) -> None:
    found = chinese_terms.pairs(query, embedder.segmented)
    assert {term: found.get(term) for term in expected} == expected
    told = {"电话", "的猫", "猫吃", "北京", "ok"}.intersection(expected)
    assert {term for term in expected if chinese_terms.worth(term, found)} == told


def test_without_pairs_all_count(embedder: embedding.Embedder) -> None:
    assert chinese_terms.pairs("Zoë", embedder.segmented) == {}
    assert chinese_terms.pairs("猫", embedder.segmented) == {}
    assert embedder.segmented("银行职员") == ["银行", "职员"]
