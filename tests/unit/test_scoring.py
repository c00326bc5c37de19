"""Searches in numpy whose rows are erased while they run."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
from agent_memory_udfs import ranking, scoring
from agent_memory_udfs.related_words import RelatedWords


class Embedder:
    """Every word in the same direction."""

    dimension = 2

    def vectors(self, texts: list[str]) -> np.ndarray:
        return np.ones((len(texts), self.dimension), np.float32)


def candidate(id: str) -> ranking.Candidate:
    return ranking.Candidate._make((id, *[0.0] * 12, 0, None, *ranking.UNSEEN))


def test_a_text_that_is_gone_has_no_words() -> None:
    def execute(_statement: str, _types: list[str], _values: list[Any]) -> scoring.Rows:
        return [{"id": "there", "text": "my boss"}]

    request: dict[str, Any] = defaultdict(lambda: None)
    request |= {"weights": [0.0] * 13, "terms": ["manag"], "top_k": 10}
    request |= {"by_words": True, "words": ["manager"]}
    search = scoring.Search(request, execute, RelatedWords(Embedder()))
    assert [text for text, _, _ in search.near([candidate("gone"), candidate("there")])] == [2]
