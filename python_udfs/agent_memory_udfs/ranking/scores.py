"""Scores of the rows, and the best of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from agent_memory_udfs.arrays import np

from .numbers import floats, halved, similarity
from .scope import ASSISTANT, Scope
from .weights import Time, Weights

if TYPE_CHECKING:
    from .numbers import Floats

NOT_LINKED = (0.0, None)
DIVERSE = 200  # rows chosen by maximal marginal relevance


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


def covered_parts(
    found: list[Candidate], near: Sequence[tuple[int, int, float]], scope: Scope, idf: Floats
) -> dict[str, float]:
    """By id the share of the query's information that a row holds together with what its near words
    stand for; of rows that have near words for terms that they don't hold."""
    parts = related_parts(found, near, scope, idf, 1.0)
    return {c.id: c.lexical + part for c in found if (part := parts.get(c.id))}


def by_score(found: list[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda c: (-c.score, c.id))


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
