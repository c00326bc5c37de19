"""Words of texts that are near to words of a query: boss and manager, bicycle and bike.

This is the late interaction of ColBERT (Khattab and Zaharia, 2020): for each word of the query the
nearest word of the text. Its vectors know their context; these are the builtin model's of the
single words, which finds the synonyms that the mean of a whole text hides.
"""

import re
from typing import Protocol

import numpy as np
import numpy.typing as npt

from agent_memory_udfs.stop_words import ENGLISH as STOP_WORDS

UNRELATED = 0.2  # cosine of two words up to which they have nothing in common
EXPONENT = 0.7  # of the share of the way from there to 1: the first steps count most
WORDS_KEPT = 4096  # of which the vectors stay in memory, 1 kB each
WORD = re.compile(r"[^\W\d_]{2,}")

Floats = npt.NDArray[np.float32]


class Embedder(Protocol):
    """What is needed of agent_memory_udfs.embedding.Embedder."""

    @property
    def dimension(self) -> int: ...

    def vectors(self, texts: list[str]) -> Floats: ...


class RelatedWords:
    """Finds related words, and keeps the vectors of those that it has met."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._rows: dict[str, int] = {}
        self._vectors = np.zeros((0, embedder.dimension), np.float32)

    def between(self, words: list[str | None], texts: list[str]) -> list[tuple[int, int, float]]:
        """Return (text, word, weight) for each text that has a word near to the query's word.

        Places count from 1, of texts and of words; None is passed over. The weight (0..1) grows
        with the cosine of the text's nearest word.
        """
        asked = [place for place, word in enumerate(words) if word]
        said = {place: found for place, text in enumerate(texts) if (found := words_of(text))}
        if not asked or not said:
            return []
        self._learn({word for word in words if word}.union(*said.values()))
        query = self._vectors[[self._rows[words[place] or ""] for place in asked]]
        rows = np.array([self._rows[word] for found in said.values() for word in found])
        distinct, where = np.unique(rows, return_inverse=True)
        # Not a matrix product: that would go to the BLAS library, which may start threads.
        cosines: Floats = np.einsum("id,jd->ij", self._vectors[distinct], query)
        starts = np.cumsum([0, *map(len, said.values())])[:-1]
        weights = weight(np.maximum.reduceat(cosines[where], starts))
        texts_of = list(said)
        return [
            (texts_of[row] + 1, asked[column] + 1, float(weights[row, column]))
            for row, column in zip(*np.nonzero(weights), strict=True)
        ]

    def _learn(self, words: set[str]) -> None:
        """See that each of the words has a row."""
        new = [word for word in words if word not in self._rows]
        if not new:
            return
        if len(self._rows) + len(new) > WORDS_KEPT:
            self._rows, new = {}, list(words)
            self._vectors = self._vectors[:0]
        self._rows.update({word: len(self._rows) + place for place, word in enumerate(new)})
        self._vectors = np.concatenate([self._vectors, self._embedder.vectors(new)])


def words_of(text: str) -> set[str]:
    """The words of a text in lower case, without those that say nothing by themselves."""
    return set(WORD.findall(text.lower())) - STOP_WORDS


def weight(cosines: Floats) -> Floats:
    """How much nearness counts: 0 up to UNRELATED, 1 for the same direction."""
    share = np.clip((cosines - UNRELATED) / (1 - UNRELATED), 0, 1)
    powered: Floats = share**EXPONENT
    return powered
