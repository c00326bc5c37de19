"""Brute force over the memories of a user: what an exact search has to find."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from psycopg.types.json import Jsonb
from stores import RARE, Project, Question

EQUAL = 1e-5  # scores of half-precision vectors agree to this between PostgreSQL and numpy
ROWS_AT_A_TIME = 10_000

Scores = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]
Vectors = npt.NDArray[np.float32]
Holding = Mapping[str, Rows]


@dataclass(frozen=True)
class Scope:
    """The memories of a user, a row each."""

    rows: dict[str, int]  # by id
    vectors: Vectors  # (rows, dimensions), of length 1
    holding: Holding  # by term: the rows that hold it
    rare: npt.NDArray[np.bool_]  # (rows,): which of them a filter by RARE lets through


def read(project: Project, user: str) -> Scope:
    """All memories of a user; a kilobyte each."""
    ids, vectors, rare = [], [], []
    holding = defaultdict(list)
    with (
        project.connection.transaction(),
        project.connection.cursor("exact_scope", binary=True) as cursor,
    ):
        cursor.itersize = ROWS_AT_A_TIME
        cursor.execute(
            "select id::text, embedding, metadata @> %s, tsvector_to_array(lexemes)"
            " from memory.memory where project = %s and user_id = %s",
            [Jsonb(RARE), project.name, user],
        )
        for row, (id_, embedding, is_rare, lexemes) in enumerate(cursor):
            ids.append(id_)
            vectors.append(embedding.to_numpy())
            rare.append(is_rare)
            for lexeme in lexemes:
                holding[lexeme].append(row)
    return Scope(
        {id_: row for row, id_ in enumerate(ids)},
        unit(np.array(vectors, np.float32)),
        {term: np.array(rows, np.intp) for term, rows in holding.items()},
        np.array(rare, np.bool_),
    )


def scores(
    project: Project, scope: Scope, question: Question, *, only_rare: bool
) -> tuple[Scores, Scores]:
    """Score of every memory of the user: by cosine, and by the fusion of cosine and words.

    What the filter keeps out has the score -infinity.
    """
    row = project.connection.execute(
        "select memory._query_terms(%s), settings -> 'weight_semantic',"
        " settings -> 'weight_lexical' from memory._project(%s)",
        [question.text, project.name],
    ).fetchone()
    assert row
    terms, semantic, lexical = row
    among = scope.rare if only_rare else np.ones_like(scope.rare)
    by_cosine = cosines(scope.vectors, question.embedding.to_numpy())
    by_words = word_shares(scope.holding, among, terms)
    fused = (semantic * by_cosine + lexical * by_words) / (semantic + lexical)
    return np.where(among, by_cosine, -np.inf), np.where(among, fused, -np.inf)


def unit(vectors: Vectors) -> Vectors:
    """Vectors (rows, dimensions) of the same directions and of length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def cosines(units: Vectors, query: npt.NDArray[np.floating]) -> Scores:
    """Cosine of each row of length 1 with the query, not below 0."""
    direction = unit(query.astype(np.float32)[np.newaxis])[0]
    return np.asarray(np.maximum(units @ direction, 0), np.float64)


def word_shares(holding: Holding, among: npt.NDArray[np.bool_], terms: Sequence[str]) -> Scores:
    """Share of the query's information that each row holds: idf among some rows, BM25's plus 1."""
    shares = np.zeros(len(among))
    total = 0.0
    for term in terms:
        rows = holding.get(term, np.array([], np.intp))
        having = among[rows].sum()
        idf = np.log(1 + (among.sum() - having + 0.5) / (having + 0.5))
        shares[rows] += idf
        total += idf
    return shares / max(total, 1e-9)


def recall(k: int, found: Sequence[str], rows: Mapping[str, int], exact: Scores) -> float:
    """Share (0..1) of the k best that was found; equal scores are equally good."""
    best = np.sort(exact[exact > -np.inf])[::-1][:k]
    good = [id_ for id_ in found[:k] if exact[rows[id_]] >= best[-1] - EQUAL]
    return len(good) / len(best)
