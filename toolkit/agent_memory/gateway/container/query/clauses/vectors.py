"""Clauses that look for the nearest embeddings.

Which they are is decided among the rows that all else lets through, and exactly: who asks for ten
gets ten, if there are as many, however many others the container holds.
"""

from __future__ import annotations

import math
from typing import Any

from agent_memory.gateway.container.query.checks import (
    Json,
    boost_of,
    kind_of,
    number,
    one_field,
    options,
    query_text,
    whole,
)
from agent_memory.gateway.container.query.clauses import clause, compiled
from agent_memory.gateway.container.query.errors import illegal, malformed
from agent_memory.gateway.container.query.fields import Kind
from agent_memory.gateway.container.query.query import Clause, Place, Query, all_of

NEAREST = 10_000  # index.knn's own limit of k
DIMENSIONS = 4_000
HOW_MANY = ("k", "min_score", "max_distance")


@clause("neural")
def neural(query: Query, told: Any, place: Place) -> Clause:
    """By a text: the model of the container embeds it, whatever model_id says."""
    name, given, _ = one_field("neural", told)
    given = options_of(query, "neural", name, given, place, "query_text", "model_id")
    text = query_text("neural", given.get("query_text"))
    if not text.strip():
        raise illegal("[neural] query_text is empty")
    if not isinstance(given.get("model_id", ""), str):
        raise malformed(f"[neural] [model_id] is {kind_of(given['model_id'])}")
    return nearest(query, "neural", query.embedding(text), given, place)


@clause("knn")
def knn(query: Query, told: Any, place: Place) -> Clause:
    """By a vector."""
    name, given, _ = one_field("knn", told)
    given = options_of(query, "knn", name, given, place, "vector")
    return nearest(query, "knn", query.vector(unit(given.get("vector"))), given, place)


@clause("hybrid")
def hybrid(_query: Query, _told: Any, _place: Place) -> Clause:
    raise illegal(
        "[hybrid] query must be a top level query and cannot be wrapped into other queries"
    )


def options_of(query: Query, clause: str, name: str, given: Any, place: Place, *known: str) -> Json:
    """What is said of the field, which holds embeddings."""
    if not isinstance(given, dict):
        raise malformed(f"[{clause}] unknown token {kind_of(given)} after [{name}]")
    options(clause, given, *known, *HOW_MANY, "filter", "boost", "method_parameters")
    if place.within or query.field(name, place).kind is not Kind.VECTOR:
        raise illegal(f"[{clause}] Field '{name}' is not knn_vector type.")
    return given


def unit(vector: object) -> list[float]:
    """A vector of length 1: by cosine only its direction counts."""
    if not isinstance(vector, list) or not 1 <= len(vector) <= DIMENSIONS:
        raise illegal(f"[knn] requires query vector: an array of 1 to {DIMENSIONS} numbers")
    if any(isinstance(one, bool) or not isinstance(one, (int, float)) for one in vector):
        raise illegal("[knn] query vector has a value that is no number")
    most = max(abs(float(one)) if abs(one) < 1e300 else math.inf for one in vector)
    if most == 0 or most == math.inf:
        raise illegal("[knn] query vector is zero or beyond bounds: it has no direction")
    scaled = [one / most for one in vector]
    length = math.sqrt(sum(one * one for one in scaled))
    return [one / length for one in scaled]


def nearest(query: Query, clause: str, vector: str, given: Json, place: Place) -> Clause:
    """The k nearest of the rows in question, or those that are near enough."""
    named = [one for one in HOW_MANY if one in given]
    if len(named) > 1:
        raise illegal(f"[{clause}] requires exactly one of k, distance or score to be set")
    conditions = ["d.embedding is not null"]
    if "filter" in given:
        conditions.append(compiled(query, given["filter"], place.unscored().deeper()).condition)
    similarity = f"memory._cosine_score(d.embedding, {wanted(query, vector)})"
    if "min_score" in given:
        least = number(clause, "min_score", given["min_score"], 0, 1)
        conditions.append(f"{similarity} >= {query.bind(least, 'float8')}")
        condition = all_of(conditions)
    elif "max_distance" in given:
        most = number(clause, "max_distance", given["max_distance"], 0, 2)
        conditions.append(f"{similarity} >= {query.bind(1 - most / 2, 'float8')}")
        condition = all_of(conditions)
    else:
        k = whole(clause, "k", given.get("k", 10), 1, NEAREST)
        # Apart, so that no index of vectors decides before the conditions do.
        condition = (
            "(d.project, d.id) in (select c.project, c.id from (select d.project, d.id, "
            f"{similarity} as score from {query.tier.view} as d "
            f"where {query.base} and {all_of([*place.fence, *conditions])} offset 0) as c "
            f"order by c.score desc, c.id limit {query.bind(k, 'bigint')})"
        )
    if not place.scored:
        return Clause(condition)
    weight = query.bind(boost_of(clause, given), "float8")

    def score(certain: bool) -> str:
        return query.where(condition, f"{weight} * {query.column(similarity)}")(certain)

    return Clause(condition, score)


def wanted(query: Query, vector: str) -> str:
    """The embedding that is looked for: of several containers each one's own model makes it."""
    if not query.several or vector in query.given:
        return f"(select memory._wanted(%({vector})s::text))"
    return (
        "(select memory._wanted(w.embedding) "
        f"from unnest(%(projects)s::text[], %({vector})s::text[]) as w (project, embedding) "
        "where w.project = d.project)"
    )
