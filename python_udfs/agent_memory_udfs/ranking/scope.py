"""The visible rows of a scope as vectors."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agent_memory_udfs.arrays import np

from .numbers import DAY, ID_BYTES, floats, information, seconds, unpacked
from .weights import ORDERS, Time, Weights

if TYPE_CHECKING:
    import numpy.typing as npt

    from .numbers import Bits, Floats, Places

WRITER_BYTES = 4
BEFORE_PERIOD = 14.0  # days, within which what was true before a period counts e-fold less
AFTER_PERIOD = 30.0
TERM_SATURATION = 1.2  # k of BM25
SHORT = 10.0  # lexemes that are no length: a slot adds its words to a short statement
OWN_NAME = 0.2  # weight of a term that is the name of the person whose memories these are
# Marks of a row, see _scope_text(): above these two its length, above that the terms that it holds.
IN_RUN, HAS_IMPORTANCE = 1, 2
LENGTH_SHIFT, LONGEST, TERMS_SHIFT = 2, 32767, 17
BETWEEN = "\x1f"  # actors
ASSISTANT = "assistant"
IMPORTANCE = 0.5  # of most rows


class Scope:
    """The visible rows of a scope as vectors, in any order."""

    def __init__(self, columns: Mapping[str, Any], terms: int) -> None:
        """columns: see memory._scope_text()."""
        self.packed: bytes = columns["ids"] or b""
        self.count = self.count_of(columns)
        self.terms = terms
        self.columns = columns
        self.distances = floats(columns["distances"])
        self.began = seconds(columns["began"])
        # Among which the order of time is told, and of how many rows each are.
        self.times: list[tuple[Floats, int]] = [(self.began, self.count)]
        self.marks = unpacked(columns["marks"], ">i4").astype(np.int64)
        self.importance: Floats | float = IMPORTANCE
        if columns["importance"]:
            self.importance = np.full(self.count, IMPORTANCE)
            self.importance[self.rows_with(HAS_IMPORTANCE)] = floats(columns["importance"])
        actors: list[str] = []
        if self.count:
            joined: str = columns["actors"]
            first = joined.partition(BETWEEN)[0]
            # Of many rows of one actor no list is made.
            is_one = joined == BETWEEN.join([first] * self.count)
            actors = [first] if is_one else joined.split(BETWEEN)
        self.actors = {actor: place for place, actor in enumerate(dict.fromkeys(actors))}
        # The place of each row's actor, where they have several.
        places = map(self.actors.__getitem__, actors if len(self.actors) > 1 else [])
        self.actor_of: Places = np.fromiter(places, np.intp)
        # Of each term that a row holds the row and the term, in order.
        self.held_rows: Places
        self.held_terms: Places
        if columns.get("hits") is not None:
            hits = unpacked(columns["hits"], ">i2")
            is_hit = hits != 0
            self.held_rows = np.cumsum(~is_hit)[is_hit]
            self.held_terms = hits[is_hit].astype(np.intp) - 1
        else:
            held = self.marks >> TERMS_SHIFT
            holding = np.flatnonzero(held)
            bits = (held[holding][:, np.newaxis] >> np.arange(terms)) & 1
            at, self.held_terms = np.nonzero(bits)
            self.held_rows = holding[at]

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """Lexemes of each row."""
        lengths: npt.NDArray[np.int64] = self.marks >> LENGTH_SHIFT & LONGEST
        return lengths

    @staticmethod
    def count_of(columns: Mapping[str, Any]) -> int:
        return len(columns["ids"] or b"") // ID_BYTES

    def rows_with(self, flag: int) -> Places:
        return np.flatnonzero(self.marks & flag)

    def by(self, actors: Container[str]) -> Bits | bool:
        """Which rows are of one of these actors; one answer, where all have the same."""
        if len(self.actors) < 2:
            return any(actor in actors for actor in self.actors)
        is_of: Bits = np.array([actor in actors for actor in self.actors], np.bool_)
        return is_of[self.actor_of]

    @classmethod
    def has_odd_actor(cls, columns: Mapping[str, Any]) -> bool:
        """Whether an actor has what stands between them in its name."""
        count = cls.count_of(columns)
        return bool(count) and columns["actors"].count(BETWEEN) != count - 1

    @classmethod
    def ids_of(cls, columns: Mapping[str, Any]) -> list[str]:
        packed = columns["ids"] or b""
        return [packed[at : at + ID_BYTES].hex() for at in range(0, len(packed), ID_BYTES)]

    def id(self, row: int) -> str:
        """As PostgreSQL writes it."""
        digits = self.bytes_of(row).hex()
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def bytes_of(self, row: int) -> bytes:
        """Of the id: in the same order."""
        return self.packed[ID_BYTES * row : ID_BYTES * (row + 1)]

    def versions(self, rows: Sequence[int]) -> list[bytes]:
        """Of each of these rows what no other text of a memory has: its id, and who wrote it; none
        where that is not known."""
        writers: bytes | None = self.columns.get("writers")
        if not writers:
            return []
        return [
            self.bytes_of(row) + writers[WRITER_BYTES * row : WRITER_BYTES * (row + 1)]
            for row in rows
        ]

    def held_by(self, rows: Sequence[int]) -> list[set[int]]:
        """Places (from 1) of the terms that each of these rows holds."""
        starts = np.searchsorted(self.held_rows, rows).tolist()
        ends = np.searchsorted(self.held_rows, rows, "right").tolist()
        places = (self.held_terms + 1).tolist()
        return [set(places[start:end]) for start, end in zip(starts, ends, strict=True)]

    def idf(self, own_names: Bits, known: Sequence[float] | None = None) -> Floats:
        """Information of each term, over the rows, unless it is known of all memories."""
        if known is not None:
            idf: Floats = np.array(known, np.float64)
        else:
            frequency = np.bincount(self.held_terms, minlength=self.terms).astype(np.float64)
            idf = information(self.count, frequency)
        idf[own_names] *= OWN_NAME
        return idf

    def lexical(self, idf: Floats) -> Floats:
        """Of each row the share (0..1) of the query's information that its terms hold."""
        total = np.sum(idf)
        if not total:
            return np.zeros(self.count)
        sums = np.bincount(self.held_rows, idf[self.held_terms], self.count)
        return np.asarray(sums / total, np.float64)

    def brevity(self, weight: float, usual: float) -> Floats | float:
        """By what share (0..1] the terms of a row count: 1 up to the usual length, less beyond it,
        as in BM25. usual: lexemes; 0 for the mean of the rows, if they are not all short."""
        lengths = self.lengths.astype(np.float64)
        if not (weight and lengths.size and np.any(lengths)):
            return 1.0
        relative = 1 - weight + weight * lengths / (usual or max(SHORT, float(np.mean(lengths))))
        share: Floats = (1 + TERM_SATURATION) / (1 + TERM_SATURATION * np.maximum(1, relative))
        return share

    def raised_by_actors(self, named: set[str], weights: Weights) -> Floats:
        """The part of those whose actor the query names."""
        raised: Floats = np.where(self.by(named), weights.actor, np.zeros(self.count))
        return raised

    def raised_by_runs(self, own: Floats, weights: Weights) -> tuple[Floats, Floats]:
        """The parts by the neighbours in the run, and by the best of the run."""
        neighbour, best = np.zeros(self.count), np.zeros(self.count)
        run = unpacked(self.columns["runs"], ">i8").astype(np.int64)
        if weights.neighbour + weights.run <= 0 or not run.size:
            return neighbour, best
        there = self.rows_with(IN_RUN)
        stated, created = (
            unpacked(self.columns[name], ">i8").astype(np.int64) for name in ("stated", "created")
        )
        order = np.lexsort((created, stated, run))
        before, after = order[:-1], order[1:]
        is_tied = run[before] == run[after]
        for known in (stated, created):
            is_tied &= known[before] == known[after]
        if np.any(is_tied):
            high, low = unpacked(self.packed, ">u8").reshape(-1, 2)[there].T
            order = np.lexsort((low, high, created, stated, run))
        run, order = run[order], there[order]
        own_there = own[order]
        same = run[1:] == run[:-1]
        nearest = np.zeros(len(order))
        nearest[1:] = np.where(same, own_there[:-1], 0)
        nearest[:-1] = np.maximum(nearest[:-1], np.where(same, own_there[1:], 0))
        starts = np.flatnonzero(np.concatenate(([True], ~same)))
        neighbour[order] = weights.neighbour * nearest
        best[order] = weights.run * np.maximum.reduceat(own_there, starts)[run_number(same)]
        return neighbour, best

    def raised_by_time(self, own: Floats, weights: Weights, time: Time) -> Floats:
        """The part by the time that a query asks for: whole for what was true from a time within
        its period, e-fold less 14 days before it or 30 days after it (people tell of things
        when they are over); and by the place in the order of time, for the latest or the
        earliest."""
        raised = np.zeros(self.count)
        if time.has_period:
            away = np.zeros(self.count)
            if time.start is not None:
                away = np.maximum(away, (time.start - self.began) / DAY / BEFORE_PERIOD)
            if time.end is not None:
                away = np.maximum(away, (self.began - time.end) / DAY / AFTER_PERIOD)
            raised += weights.period * np.exp(-np.minimum(500, away))
        size = sum(count for _, count in self.times)
        if time.wants in ORDERS and size > 1:
            sign = 1 if time.wants == "latest" else -1
            before = sum(
                np.searchsorted(np.sort(sign * times), sign * self.began) * (count / len(times))
                for times, count in self.times
                if count
            )
            raised += weights.order * own * (before / (size - 1))
        return raised


def run_number(same: Bits) -> Places:
    """Of rows in the order of their runs the number of the run, from 0."""
    number: Places = np.concatenate(([0], np.cumsum(~same)))
    return number
