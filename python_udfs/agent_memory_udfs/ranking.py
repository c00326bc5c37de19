"""Scores of a search over the visible rows of a scope, and the order that follows from them.

memory._search_by_sql() has the same formulas, for servers without PL/Python; a test holds the two
against each other. Here a signal is a vector over the rows, and no more is computed than the
request has signals for.
"""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from agent_memory_udfs.arrays import np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Places = npt.NDArray[np.intp]
    Bits = npt.NDArray[np.bool_]

ID_BYTES = 16
WRITER_BYTES = 4
DAY = 86_400.0  # seconds
MICROSECONDS_TO_2000 = 946_684_800_000_000  # from 1970
INFINITY = 2**63 - 1  # how PostgreSQL sends it; less than its opposite
BEFORE_PERIOD = 14.0  # days, within which what was true before a period counts e-fold less
AFTER_PERIOD = 30.0
RESTATED_AMONG = 50  # best rows
RESTATED_FACTOR = 0.999
SAME_AMONG = 5  # best rows
SAME_SCORE = 0.8  # share of the best score
SAME_WORDS = 0.5  # share of the query's information
SAME_THING = 0.5  # cosine of two texts about the same
SAME_CHANGED = 0.3  # likewise, where a text tells of the change, or of what was before it
TERM_SATURATION = 1.2  # k of BM25
SHORT = 10.0  # lexemes that are no length: a slot adds its words to a short statement
OWN_NAME = 0.2  # weight of a term that is the name of the person whose memories these are
LIGHT = 0.3  # weight of a term that goes with anything, in a question about oneself
ANSWER_NEAR = 0.75  # share of the score of what holds no answer, from which on one goes before it
WITHIN_NEAR = 0.8  # share of the own part of what is outside a period, likewise for what is inside
SOMEBODY_ELSE = 0.3  # share of the score that somebody else's value of an attribute loses
# Share of the best score below which a precise list ends, and where several answers are asked for.
OF_THE_BEST = 0.65
OF_THE_BEST_OF_SEVERAL = 0.45
WORDS_SHARE = 0.5  # of what speaks for a memory
# How likely it is that a list holds an answer, by logistic regression: the weights of what is known
# of it, fitted to questions with an answer and without one (docs/benchmarks.md says which).
BY_EVIDENCE = 3.5
BY_SPREAD = 44.0
BY_WORDS = 0.9
BY_COVER = 2.4
# In a scope of many rows something is near to anything, and any word turns up: the best score
# counts more, and has to be better, with each tenfold size beyond the usual one.
BY_SCORE_IN_SIZE = 6.0
BY_SIZE = -5.2
LIKELY = -6.48
USUAL_SPREAD, SPREAD_ROWS = 0.08, 10  # of a scope's similarities, as if so many rows had it
USUAL_COVER = 0.5
MOST_WORDS = 4.0  # telling ones, beyond which more tell nothing
USUAL_SIZE = 100
NOT_LINKED = (0.0, None)
# Marks of a row, see _scope_text(): above these two its length, above that the terms that it holds.
IN_RUN, HAS_IMPORTANCE = 1, 2
LENGTH_SHIFT, LONGEST, TERMS_SHIFT = 2, 32767, 17
BETWEEN = "\x1f"  # actors
ASSISTANT = "assistant"
ORDERS = ("latest", "earliest")  # of time, that a query may ask for
IMPORTANCE = 0.5  # of most rows
DIVERSE = 200  # rows chosen by maximal marginal relevance


class Weights(NamedTuple):
    """The settings weight_* of a project, and the half-life of recency."""

    semantic: float
    lexical: float
    actor: float
    neighbour: float
    run: float
    recency: float
    importance: float
    half_life: float  # days
    graph: float
    related: float
    period: float
    order: float
    access: float
    role: float
    length: float  # setting length_normalisation
    usual_length: float  # lexemes; 0: the mean of the rows
    answer: float

    @classmethod
    def of(cls, settings: Mapping[str, Any], *, has_words: bool) -> Weights:
        """From a project's settings; without words the vector channel is all of it."""
        others = {
            "half_life": settings["recency_half_life_days"],
            "length": settings["length_normalisation"],
            "usual_length": settings["usual_length"],
        }
        weights = {name: settings[f"weight_{name}"] for name in cls._fields if name not in others}
        if not has_words:
            weights |= {"lexical": 0.0, "related": 0.0, "role": 0.0, "answer": 0.0}
        return cls(**weights, **others)


class Time(NamedTuple):
    """What a query says of time: a period (seconds since 1970, None where open), and an order."""

    start: float | None
    end: float | None
    has_period: bool
    wants: str | None


class Candidate(NamedTuple):
    """A row of a scope with its score (0..1) and the parts of it."""

    id: str
    began: float
    semantic: float
    lexical: float
    recency: float
    graph: float
    own: float
    actor_part: float
    neighbour_part: float
    run_part: float
    graph_part: float
    time_part: float
    score: float
    row: int  # of the scope
    counts: float  # share (0..1] by which words near to the query's count: by length, by role
    path: int | None  # of the graph channel: place from 1
    related_part: float = 0.0
    access_part: float = 0.0
    lost: float = 0.0


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


def unpacked(values: bytes | None, kind: str) -> npt.NDArray[Any]:
    """Numbers that PostgreSQL sent one after the other."""
    return np.frombuffer(values or b"", kind)


def floats(values: bytes | None) -> Floats:
    """Of float8send()."""
    return unpacked(values, ">f8").astype(np.float64)


def seconds(values: bytes | None) -> Floats:
    """Of timestamptz_send(), microseconds since 2000: in seconds since 1970."""
    sent = unpacked(values, ">i8").astype(np.int64)
    found: Floats = (sent.astype(np.float64) + MICROSECONDS_TO_2000) / 1e6
    if sent.size and (np.min(sent) == -INFINITY - 1 or np.max(sent) == INFINITY):
        found[sent == -INFINITY - 1] = -np.inf
        found[sent == INFINITY] = np.inf
    return found


def information(count: float, frequency: Floats) -> Floats:
    """Of terms that so many of the rows hold: Robertson and Sparck Jones with BM25's + 1."""
    return np.asarray(np.log(1 + (count - frequency + 0.5) / (frequency + 0.5)), np.float64)


def halved(seconds: Floats, half_life: float) -> Floats:
    """0.5 to the power of an age in half-lives of so many days."""
    return np.power(0.5, np.minimum(1000, np.maximum(seconds, 0) / DAY / half_life))


def similarity(measured: Floats, distance: str) -> Floats:
    """How near (0..1) vectors are by what pgvector's operator for the setting distance measured,
    see memory._similarity()."""
    near: Floats
    if distance == "l2":
        near = 1 / (1 + measured)
    elif distance == "inner_product":  # its negative was measured
        near = 0.5 - 0.5 * measured / (1 + np.abs(measured))
    else:
        near = 1 - measured
    return np.fmax(near, 0)  # NaN is no number: 0


def candidates(
    scope: Scope,
    weights: Weights,
    idf: Floats,
    named: set[str],
    linked: Mapping[str, tuple[float, int | None]],
    time: Time,
    now: float,
    limit: int,
    threshold: float | None,
    *,
    asks_assistant: bool = False,
    distance: str = "cosine",
) -> list[Candidate]:
    """The best rows of a scope, by all that is known without their texts.

    named: actors whom the query names; linked: evidence (0..1) of the graph channel and the place
    of its path, by row; now: seconds since 1970.
    """
    if not scope.count:
        return []
    semantic = similarity(scope.distances, distance)
    lexical = scope.lexical(idf)
    brevity = scope.brevity(weights.length, weights.usual_length)
    fused = weights.semantic * semantic + weights.lexical * lexical * brevity
    own = fused / max(weights.semantic + weights.lexical, 1e-9)
    if scope.columns.get("about_user"):  # the query is generic
        own = floats(scope.columns["about_user"])
    nothing = np.zeros(scope.count)
    actor = scope.raised_by_actors(named, weights) if named else nothing
    graph = nothing
    if linked:
        graph = np.zeros(scope.count)
        places = {scope.id(row): row for row in range(scope.count)}
        for id_, (evidence, _) in linked.items():
            if id_ in places:  # else it was not read: of very many not all are
                graph[places[id_]] = evidence
    neighbour, run = nothing, nothing
    if scope.columns["runs"]:
        neighbour, run = scope.raised_by_runs(own, weights)
    graph_part = weights.graph * graph if linked else nothing
    time_part = nothing
    if time.has_period or time.wants:
        time_part = scope.raised_by_time(own, weights, time)
    score = own
    raising = [p for p in (actor, neighbour, run, graph_part, time_part) if p is not nothing]
    if raising:
        score = own + (1 - own) * np.minimum(sum(raising), 1)
    recency = halved(now - scope.began, weights.half_life)
    score = (
        score
        * (1 - weights.recency * (1 - recency))
        * (1 - weights.importance * (1 - scope.importance))
    )
    counts = brevity**0.5
    if weights.role:
        # Who asks for what the assistant said does not ask for what the user did.
        is_other = np.not_equal(scope.by((ASSISTANT,)), asks_assistant)
        if np.any(is_other):
            by_role = np.where(is_other, 1 - weights.role, 1)
            score = score * by_role
            counts = counts * by_role
    rows = best(score, scope, limit)
    at = np.array(rows, np.intp)
    ids = list(map(scope.id, rows))
    zeros = [0.0] * len(rows)

    def of_rows(column: Floats | float) -> list[float]:
        if column is nothing:
            return zeros
        return [column] * len(rows) if isinstance(column, float) else column[at].tolist()

    parts = (
        *(scope.began, semantic, lexical, recency, graph, own, actor, neighbour, run),
        *(graph_part, time_part, score),
    )
    paths = [linked.get(id_, NOT_LINKED)[1] for id_ in ids] if linked else [None] * len(rows)
    found = map(
        Candidate._make,
        zip(
            *(ids, *map(of_rows, parts), rows, of_rows(counts), paths, zeros, zeros, zeros),
            strict=True,
        ),
    )
    return [c for c in found if threshold is None or c.score >= threshold]


def best(score: Floats, scope: Scope, limit: int) -> list[int]:
    """The rows of the highest scores, best first; of equal ones the later, then by id."""
    rows = np.arange(scope.count)
    if scope.count > limit:
        floor = np.partition(score, scope.count - limit)[scope.count - limit]
        rows = np.flatnonzero(score >= floor)
    numbers = rows.tolist()
    keyed = zip(
        (-score[rows]).tolist(),
        (-scope.began[rows]).tolist(),
        map(scope.bytes_of, numbers),
        numbers,
        strict=True,
    )
    return [row for *_, row in sorted(keyed)[:limit]]


def in_order(found: list[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda c: (-c.score, -c.began, c.id))


def looked_at_again(
    found: list[Candidate],
    related: Mapping[str, float],
    accessed: Mapping[str, float],
    limit: int,
    threshold: float | None,
) -> list[Candidate]:
    """Raised within what is left to 1: related, by words near to those of the query, and accessed,
    by how often searches found a memory, as a share of its score; both by id."""
    raised: list[tuple[float, float, str, Candidate, float, float]] = []
    for c in found:
        score, near, access = c.score, 0.0, 0.0
        if c.id in related or c.id in accessed:
            near, access = c.counts * related.get(c.id, 0.0), score * accessed.get(c.id, 0.0)
            score += (1 - score) * min(near + access, 1)
        if threshold is None or score >= threshold:
            raised.append((-score, -c.began, c.id, c, near, access))
    # Of the many only those that stay are made anew.
    return [
        c._replace(
            own=c.own + (1 - c.own) * near, related_part=near, access_part=access, score=-negative
        )
        for negative, _, _, c, near, access in sorted(raised)[:limit]
    ]


def related_parts(
    found: list[Candidate],
    near: Sequence[tuple[int, int, float]],
    scope: Scope,
    idf: Floats,
    weight: float,
) -> dict[str, float]:
    """By id the share of the query's information that words near to those of the query have, which
    the row does not hold itself. near: see RelatedWords.between()."""
    sums: dict[str, float] = {}
    held = scope.held_by([c.row for c in found]) if near else []
    for text, word, cosine in near:
        c = found[text - 1]
        if word not in held[text - 1]:
            sums[c.id] = sums.get(c.id, 0.0) + float(idf[word - 1]) * cosine
    total = float(np.sum(idf))
    return {id_: weight * part / total for id_, part in sums.items()}


def same_words(found: list[Candidate], among: int | None = None) -> list[Candidate]:
    """Of the best those that hold the same terms of the query as one of another time."""
    groups: dict[float, list[Candidate]] = {}
    for c in by_score(found)[: among or RESTATED_AMONG]:
        if c.lexical > 0:
            groups.setdefault(c.lexical, []).append(c)
    return [c for group in groups.values() if len({c.began for c in group}) > 1 for c in group]


def by_score(found: list[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda c: (-c.score, c.id))


def later_first(
    found: list[Candidate], alike: list[Candidate], lexemes: Mapping[str, set[str]]
) -> list[Candidate]:
    """Behind the later of two statements that say the same of different values, see
    memory._later_first(). alike: see same_words(); lexemes: theirs, by id."""
    if not alike:
        return found
    changed = {}
    for c in alike:
        later = [
            other.score
            for other in alike
            if other.lexical == c.lexical
            and other.began > c.began
            and is_restated(lexemes[c.id], lexemes[other.id])
        ]
        if later:
            score = min(c.score, *later) * RESTATED_FACTOR ** len(later)
            changed[c.id] = c._replace(score=score)
    return [changed.get(c.id, c) for c in found]


def answering(found: list[Candidate], holding: Mapping[str, float]) -> list[Candidate]:
    """Of those that hold the same terms of the query one that holds no answer of the kind asked for
    behind one that does, where it is little better. holding: share of the kinds, by id."""
    groups: dict[float, list[Candidate]] = {}
    for c in found:
        if c.lexical > 0:
            groups.setdefault(round(c.lexical, 9), []).append(c)
    before = {
        c.id: [
            other.score
            for other in group
            if holding[other.id] > holding[c.id] and ANSWER_NEAR * c.score <= other.score <= c.score
        ]
        for group in groups.values()
        for c in group
    }
    return behind(found, before)


def within_period(found: list[Candidate], time: Time) -> list[Candidate]:
    """What was clearly outside the period asked for behind what was inside it and answers the words
    of the query nearly as well."""
    start = -math.inf if time.start is None else time.start
    end = math.inf if time.end is None else time.end
    inside = [c for c in found if start <= c.began < end]
    return behind(
        found,
        {
            c.id: [o.score for o in inside if o.own >= WITHIN_NEAR * c.own]
            for c in found
            if not start - BEFORE_PERIOD * DAY <= c.began < end + AFTER_PERIOD * DAY
        },
    )


def behind(found: list[Candidate], before: Mapping[str, list[float]]) -> list[Candidate]:
    """Each below the lowest of the scores that are to come before it, by id."""
    return [
        c._replace(score=min(c.score, min(scores) * RESTATED_FACTOR))
        if (scores := before.get(c.id))
        else c
        for c in found
    ]


def near_in_score(found: list[Candidate]) -> list[Candidate]:
    """The best, as far as none is much worse than the first: what may be of the same."""
    ordered = by_score(found)[:SAME_AMONG]
    return [c for c in ordered if c.score >= SAME_SCORE * ordered[0].score]


def later_of_the_same(
    found: list[Candidate],
    first: list[Candidate],
    vectors: Floats,
    changes: Sequence[bool],
    former: Sequence[bool],
) -> list[Candidate]:
    """Behind a later statement that is near as a text and answers the query nearly as well: what
    is said of a thing last is taken to hold, where the query asks for that. Of first vectors: at
    unit length; changes: whether it says that it came instead of something; former: that it was so
    before."""
    likeness = np.einsum("id,jd->ij", vectors, vectors)
    changed = {}
    for place, c in enumerate(first):
        later = [
            other.score
            for number, other in enumerate(first)
            if other.began > c.began
            and likeness[place, number]
            >= (SAME_CHANGED if changes[number] or former[place] else SAME_THING)
            and other.lexical >= SAME_WORDS * c.lexical
        ]
        if later:
            score = min(c.score, *later) * RESTATED_FACTOR ** len(later)
            changed[c.id] = c._replace(score=score)
    return [changed.get(c.id, c) for c in found]


def is_restated(one: set[str], other: set[str]) -> bool:
    """See memory._is_restated()."""
    common = len(one & other)
    only_one, only_other = len(one) - common, len(other) - common
    is_same = only_one == only_other == 0
    differs_in_a_value = 1 <= only_one <= 3 and 1 <= only_other <= 3
    return common >= max(1, only_one, only_other) and (is_same or differs_in_a_value)


class Slot(NamedTuple):
    """Of a row: whose attribute it is the value of, and whether the query names that somebody."""

    subject: str
    attribute: str
    is_named: bool


def own_first(
    found: list[Candidate], slots: Mapping[str, Slot], threshold: float | None
) -> list[Candidate]:
    """Somebody else's value of an attribute behind the user's own, see memory._own_first()."""
    own: dict[str, float] = {}
    for c in found:
        slot = slots.get(c.id)
        if slot and slot.subject == "user" and c.lexical > 0:
            own[slot.attribute] = max(own.get(slot.attribute, 0.0), c.lexical)
    kept = []
    for c in found:
        slot = slots.get(c.id)
        loses = (
            slot is not None
            and slot.subject != "user"
            and not slot.is_named
            and own.get(slot.attribute, -1.0) >= c.lexical
        )
        lost = SOMEBODY_ELSE if loses else 0.0
        changed = c._replace(score=c.score * (1 - lost), lost=lost)
        if threshold is None or changed.score >= threshold:
            kept.append(changed)
    return kept


class Signs(NamedTuple):
    """What tells, beside the best row, whether a scope holds an answer to a query."""

    size: int  # rows of the scope
    words: float = 1.0  # how many the query has that say what it is about
    spread: float = USUAL_SPREAD  # see spread()
    knows_near: bool = False  # words near to those of the query are known
    whole: float = 1.0  # share of the telling terms that a text with all of its words has


def precise(
    found: list[Candidate],
    telling: Mapping[int, float],
    held: Mapping[str, set[int]],
    near: Sequence[tuple[int, int, float]],
    weights: Weights,
    floor: float,
    share_of_best: float,
    signs: Signs,
) -> list[Candidate]:
    """Cut where the evidence ends, see memory._precise().

    telling: by place (from 1) the weights of the terms that say what the query is about; held: by
    id the places of the terms that a memory holds; near: see RelatedWords.between(), of found;
    floor: the least likelihood of an answer.
    """
    if not found:
        return []
    best = max(c.score for c in found)
    if floor and max(c.graph for c in found) <= 0:
        evidence, cover = evidence_of(found, telling, held, near, weights)
        if not signs.knows_near:
            cover = USUAL_COVER
        if likelihood(evidence / signs.whole, cover / signs.whole, best, signs) < floor:
            return []
    return [c for c in by_score(found) if c.score >= share_of_best * best]


def evidence_of(
    found: list[Candidate],
    telling: Mapping[int, float],
    held: Mapping[str, set[int]],
    near: Sequence[tuple[int, int, float]],
    weights: Weights,
) -> tuple[float, float]:
    """What speaks most for one of the rows (0..1): its nearness and the share of the telling terms
    that it holds, or words near to them. And the share that all of the rows hold together."""
    nearness = {(found[text - 1].id, word): cosine for text, word, cosine in near}
    total = sum(telling.values())
    words = WORDS_SHARE if total and weights.lexical else 0.0
    if not (weights.semantic > 0 and any(c.semantic for c in found)):
        words = 1.0
    evidence = 0.0
    covered = dict.fromkeys(telling, 0.0)
    for c in found:
        holds, share = held[c.id], 0.0
        for word, worth in telling.items():
            part = 1.0 if word in holds else nearness.get((c.id, word), 0.0)
            share += worth * part
            if part > covered[word]:
                covered[word] = part
        evidence = max(evidence, (1 - words) * c.semantic + words * share / (total or 1.0))
    if not total:
        return evidence, USUAL_COVER
    return evidence, sum(worth * covered[word] for word, worth in telling.items()) / total


def likelihood(evidence: float, cover: float, best: float, signs: Signs) -> float:
    """How likely (0..1) a scope holds an answer, by logistic regression over what predicts how well
    a query is answered: the best score, the spread of the scores (Shtok et al., 2012, normalized
    query commitment), how many words there are (Zhou and Croft, 2007, weighted information gain),
    and which of them the scope knows. best: of the scores."""
    growth = math.log10(max(1.0, signs.size / USUAL_SIZE))
    logit = (
        LIKELY
        + BY_EVIDENCE * evidence
        + BY_SPREAD * signs.spread
        + BY_WORDS * math.log(min(max(signs.words, 1.0), MOST_WORDS))
        + BY_COVER * cover
        + growth * (BY_SIZE + BY_SCORE_IN_SIZE * best)
    )
    return 1 / (1 + math.exp(-logit))


class Nearness(NamedTuple):
    """How near the rows of a scope are to a query, by cosine: 1 - distance."""

    rows: int
    total: float
    squares: float  # the sum of their squares


def nearness(distances: Floats) -> Nearness:
    """Of the rows that have a vector; the distances of others are NaN."""
    near = similarity(distances[distances == distances], "cosine")
    return Nearness(near.size, float(np.sum(near)), float(np.sum(near * near)))


def spread(near: Nearness) -> float:
    """Standard deviation of the cosines of a scope's rows to a query: the more it is about what is
    there, the more they differ. Of few rows it is hardly known."""
    if not near.rows:
        return USUAL_SPREAD
    away = max(0.0, near.squares - near.total**2 / near.rows)
    return math.sqrt((away + SPREAD_ROWS * USUAL_SPREAD**2) / (near.rows + SPREAD_ROWS))


def diverse(
    found: list[Candidate], vectors: Floats, diversity: float, limit: int
) -> list[Candidate]:
    """Chosen one after the other by maximal marginal relevance, see memory._diverse().

    vectors: of the rows as by_score() orders them; zero for a row without.
    """
    ordered = by_score(found)
    if not ordered:
        return []
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    unit = vectors / np.where(lengths > 0, lengths, 1)[:, np.newaxis]
    scores = np.array([c.score for c in ordered])
    places = [0]
    nearest = np.einsum("ij,j->i", unit, unit[0])
    while len(places) < min(limit, DIVERSE, len(ordered)):
        gain = (1 - diversity) * scores - diversity * nearest
        gain[places] = -np.inf
        place = int(np.argmax(gain))
        places.append(place)
        nearest = np.maximum(nearest, np.einsum("ij,j->i", unit, unit[place]))
    chosen = set(places)
    places += [place for place in range(len(ordered)) if place not in chosen]
    return [ordered[place] for place in places[:limit]]
