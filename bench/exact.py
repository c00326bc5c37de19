"""Brute force over the memories of a user: what an exact search has to find."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from stores import Project, Question

EQUAL = 1e-5  # scores of half-precision vectors agree to this between PostgreSQL and numpy

Scores = dict[str, float]
Values = npt.NDArray[np.float64]


def scores(project: Project, question: Question) -> tuple[Scores, Scores]:
    """Score of every memory of the user: by cosine, and by the fusion of cosine and words."""
    rows = project.connection.execute(
        "select id::text, embedding, tsvector_to_array(lexemes) from memory.memory"
        " where project = %s and user_id = %s",
        [project.name, question.user],
    ).fetchall()
    row = project.connection.execute(
        "select memory._query_terms(%s), settings -> 'weight_semantic',"
        " settings -> 'weight_lexical' from memory._project(%s)",
        [question.text, project.name],
    ).fetchone()
    assert row
    terms, semantic, lexical = row
    by_cosine = cosines(
        np.array([embedding.to_numpy() for _, embedding, _ in rows], np.float64),
        question.embedding.to_numpy().astype(np.float64),
    )
    by_words = word_shares([set(lexemes) for _, _, lexemes in rows], terms)
    fused = (semantic * by_cosine + lexical * by_words) / (semantic + lexical)
    ids = [id_ for id_, _, _ in rows]
    return dict(zip(ids, by_cosine, strict=True)), dict(zip(ids, fused, strict=True))


def cosines(vectors: Values, query: Values) -> Values:
    """Cosine of each row with the query, not below 0."""
    lengths = np.linalg.norm(vectors, axis=1) * np.linalg.norm(query)
    return np.asarray(np.maximum(vectors @ query / lengths, 0))


def word_shares(lexemes: Sequence[set[str]], terms: Sequence[str]) -> Values:
    """Share of the query's information that each memory holds: idf as in BM25, plus 1."""
    holds = np.array([[term in row for term in terms] for row in lexemes], np.float64)
    having = holds.sum(axis=0)
    idf = np.log(1 + (len(lexemes) - having + 0.5) / (having + 0.5))
    return np.asarray(holds @ idf / max(idf.sum(), 1e-9))


def recall(k: int, found: Sequence[str], exact: Scores) -> float:
    """Share (0..1) of the k best that was found; equal scores are equally good."""
    best = sorted(exact.values(), reverse=True)[:k]
    good = [id_ for id_ in found[:k] if exact[id_] >= best[-1] - EQUAL]
    return len(good) / len(best)
