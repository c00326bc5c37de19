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
        ("电话是什么？", {"电话": 1.0, "话是": ACROSS, "是什": ACROSS, "什么": ACROSS}),
        ("我的猫叫什么", {"我的": ACROSS, "的猫": WITH_SHORT, "猫叫": WITH_SHORT}),
        ("我在北京工作 ok", {"北京": 1.0, "工作": 1.0, "京工": ACROSS, "ok": 1.0}),
    ],
)
def test_pairs_of_words_count(
    embedder: embedding.Embedder, query: str, expected: dict[str, float]
) -> None:
    terms = list(expected)
    assert chinese_terms.weights(query, terms, embedder.segmented) == list(expected.values())


def test_without_pairs_all_count(embedder: embedding.Embedder) -> None:
    assert chinese_terms.weights("Zoë", ["zoe"], embedder.segmented) is None
    assert chinese_terms.weights("猫", ["猫"], embedder.segmented) is None
    assert embedder.segmented("银行职员") == ["银行", "职员"]
