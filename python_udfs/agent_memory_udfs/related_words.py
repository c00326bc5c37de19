"""Words of texts that are near to words of a query: boss and manager, bicycle and bike.

This is the late interaction of ColBERT (Khattab and Zaharia, 2020): for each word of the query the
nearest word of the text. Its vectors know their context; these are the builtin model's of the
single words, which finds the synonyms that the mean of a whole text hides. What is of a kind that
the query names (medication, inhaler) is told by a table, data/kinds.toml.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from agent_memory_udfs import data, interrupts
from agent_memory_udfs.arrays import np
from agent_memory_udfs.chinese_terms import RUN
from agent_memory_udfs.stop_words import CHINESE, ENGLISH

UNRELATED = 0.25  # cosine of two words up to which they have nothing in common
EXPONENT = 0.7  # of the share of the way from there to 1: the first steps count most
OF_THE_KIND = 1.0  # cosine, at least, of a kind and a word of it
AKIN = 0.6  # likewise, of a word that goes with what is of the kind
PARTS = {"words": OF_THE_KIND, "akin": AKIN}  # of an entry of data/kinds.toml
SIBILANTS = ("s", "x", "z", "ch", "sh")
CONSONANT_Y = re.compile("[^aeiou]y$")
WORDS_KEPT = 8192  # of which the vectors stay in memory, 1 kB each
TEXTS_KEPT = 8192  # of which the words' rows stay in memory, some 300 bytes each
WORD = re.compile(r"[^\W\d_]{2,}")

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

ROW, ROW_BYTES = "i4", 4  # the place of a word's vector


class Embedder(Protocol):
    """What is needed of agent_memory_udfs.embedding.Embedder."""

    @property
    def dimension(self) -> int: ...

    def vectors(self, texts: list[str]) -> Floats: ...

    def segmented(self, run: str) -> list[str]: ...


class RelatedWords:
    """Finds related words, and keeps the vectors of those that it has met."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._rows: dict[str, int] = {}
        # Room for all; the pages that nothing was written to take none.
        self._vectors = np.zeros((WORDS_KEPT, embedder.dimension), np.float32)
        # Of texts the rows of their words, as bytes: the same ones come up again and again.
        self._rows_of: dict[str, bytes] = {}
        # Of words of queries: how many words had been met, and which of them are of their kinds.
        self._of_kind: dict[str, tuple[int, list[tuple[list[int], float]]]] = {}

    def between(self, words: list[str | None], texts: list[str]) -> list[tuple[int, int, float]]:
        """Return (text, word, weight) for each text that has a word near to the query's word.

        Places count from 1, of texts and of words; None is passed over. The weight (0..1) grows
        with the cosine of the text's nearest word.
        """
        asked = [place for place, word in enumerate(words) if word]
        if not asked:
            return []
        self._learn({word for word in words if word}, texts)
        rows_of = [self._rows_of[text] for text in texts]
        texts_of = [place for place, rows in enumerate(rows_of) if rows]
        if not texts_of:
            return []
        query = self._vectors[[self._rows[words[place] or ""] for place in asked]]
        distinct, where = np.unique(np.frombuffer(b"".join(rows_of), ROW), return_inverse=True)
        # Not a matrix product: that would go to the BLAS library, which may start threads.
        cosines: Floats = np.einsum("id,jd->ij", self._vectors[distinct], query)
        for column, place in enumerate(asked):
            for rows, near in self._rows_of_kind(words[place] or ""):
                is_of_it = np.isin(distinct, rows)
                cosines[is_of_it, column] = np.maximum(cosines[is_of_it, column], near)
        sizes = [len(rows_of[place]) // ROW_BYTES for place in texts_of]
        starts = list(accumulate(sizes[:-1], initial=0))
        weights = weight(np.maximum.reduceat(cosines[where], starts))
        found, columns = np.nonzero(weights)
        return [
            (texts_of[row] + 1, asked[column] + 1, weight_)
            for row, column, weight_ in zip(
                found.tolist(), columns.tolist(), weights[found, columns].tolist(), strict=True
            )
        ]

    def _rows_of_kind(self, word: str) -> list[tuple[list[int], float]]:
        """Rows of the words met that are of a kind that a word names, each set with how near."""
        count, known = self._of_kind.get(word, (-1, []))
        if count != len(self._rows):
            met = [(of_it & self._rows.keys(), near) for of_it, near in of_kind(word)]
            known = [([self._rows[w] for w in of_it], near) for of_it, near in met if of_it]
            self._of_kind[word] = len(self._rows), known
        return known

    def _learn(self, words: set[str], texts: list[str]) -> None:
        """See that each of the words has a row, and each of the texts its words' rows."""
        segmented = self._embedder.segmented
        said = {text: words_of(text, segmented) for text in texts if text not in self._rows_of}
        new = words.union(*said.values()).difference(self._rows)
        if len(self._rows) + len(new) > WORDS_KEPT or len(self._rows_of) + len(said) > TEXTS_KEPT:
            said = {text: words_of(text, segmented) for text in texts}
            new = words.union(*said.values())
            self._rows, self._rows_of, self._of_kind = {}, {}, {}
            if len(new) > len(self._vectors):
                self._vectors = np.zeros((len(new), self._embedder.dimension), np.float32)
        if new:
            start = len(self._rows)
            self._rows.update({word: start + place for place, word in enumerate(new)})
            self._vectors[start : len(self._rows)] = self._embedder.vectors(list(new))
        for text, found in said.items():
            self._rows_of[text] = np.array([self._rows[word] for word in found], ROW).tobytes()


@cache
def names_of_kinds() -> dict[str, list[str]]:
    """Of which kinds a word is the name, by each that names one; in the singular."""
    names: dict[str, list[str]] = {}
    for name, kind in data.table("kinds").items():
        for asked in kind["asked"].split():
            names.setdefault(asked, []).append(name)
    return names


def of_kind(word: str) -> list[tuple[frozenset[str], float]]:
    """The words of what is of a kind that a word names, by sets of how near they are (as a cosine);
    none, where it names none."""
    names = names_of_kinds()
    kinds = dict.fromkeys(name for form in forms_of(word) for name in names.get(form, ()))
    return [
        (frozenset[str]().union(*(members(name, part) for name in kinds)), near)
        for part, near in PARTS.items()
        if kinds
    ]


@cache
def members(kind: str, part: str) -> frozenset[str]:
    """Words of a kind, in the singular and in the plural."""
    words = data.table("kinds")[kind].get(part, "").split()
    return frozenset(words).union(*map(plurals, words))


def plurals(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        return f"{word}s", f"{word}es"
    if CONSONANT_Y.search(word):
        return (f"{word[:-1]}ies",)
    return (f"{word}es",) if word.endswith(SIBILANTS) else (f"{word}s",)


def forms_of(word: str) -> tuple[str, ...]:
    """A word, and what it may be the plural of."""
    return (word, word.removesuffix("s"), word.removesuffix("es"))


def words_of(text: str, segmented: Callable[[str], list[str]]) -> set[str]:
    """The words of a text in lower case, without those that say nothing by themselves; of a run of
    Chinese its words by segmented."""
    interrupts.check()
    chinese: set[str] = set()
    if not text.isascii() and (runs := RUN.findall(text)):
        chinese = chinese.union(*map(segmented, runs)) - CHINESE
        text = RUN.sub(" ", text)
    return chinese | set(WORD.findall(text.lower())) - ENGLISH


def weight(cosines: Floats) -> Floats:
    """How much nearness counts: 0 up to UNRELATED, 1 for the same direction."""
    share = np.clip((cosines - UNRELATED) / (1 - UNRELATED), 0, 1)
    powered: Floats = share**EXPONENT
    return powered
