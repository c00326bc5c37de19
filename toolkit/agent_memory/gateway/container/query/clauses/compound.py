"""Clauses that hold clauses, and those that match all or nothing."""

from __future__ import annotations

from typing import Any

from agent_memory.gateway.container.query.checks import (
    Json,
    boolean,
    boost_of,
    field_name,
    needed,
    objects,
    options,
)
from agent_memory.gateway.container.query.clauses import clause, compiled
from agent_memory.gateway.container.query.errors import illegal, malformed
from agent_memory.gateway.container.query.query import (
    Clause,
    Place,
    Query,
    all_of,
    any_of,
    total,
)

VECTORS = ("neural", "knn")


@clause("match_all")
def match_all(query: Query, told: Any, place: Place) -> Clause:
    given = options("match_all", objects("match_all", told), "boost")
    return query.constant("true", boost_of("match_all", given), place)


@clause("match_none")
def match_none(query: Query, told: Any, place: Place) -> Clause:
    options("match_none", objects("match_none", told), "boost")
    return query.constant("false", 0, place)


@clause("constant_score")
def constant_score(query: Query, told: Any, place: Place) -> Clause:
    given = options("constant_score", objects("constant_score", told), "filter", "boost")
    if "filter" not in given:
        raise illegal("[constant_score] requires a [filter] element")
    found = compiled(query, given["filter"], place.deeper(scored=False))
    return query.constant(found.condition, boost_of("constant_score", given), place)


@clause("bool")
def boolean_query(query: Query, told: Any, place: Place) -> Clause:
    """All of must and filter, none of must_not, so many of should. must and should count."""
    given = options(
        "bool", objects("bool", told),
        "must", "filter", "should", "must_not", "minimum_should_match", "boost",
        "adjust_pure_negative",
    )  # fmt: skip
    if not boolean("bool", "adjust_pure_negative", given.get("adjust_pure_negative", True)):
        raise malformed("[bool] query does not support [adjust_pure_negative] [false]")
    boost = boost_of("bool", given)
    parts = {name: listed(name, given) for name in ("must", "filter", "must_not", "should")}
    if not any(parts.values()):
        return query.constant("true", boost, place)
    inner = place.deeper()
    # What has to hold anyhow is known first: the nearest vectors are sought among the rest.
    conditions: list[str] = []
    scores: list[str] = []
    later: list[tuple[str, Any]] = []
    for name in ("filter", "must_not", "must"):
        for one in parts[name]:
            if name != "must_not" and holds_vector(one):
                later.append((name, one))
            else:
                add(query, name, one, inner, conditions, scores)
    fenced = inner.within_fence(conditions)
    for name, one in later:
        add(query, name, one, fenced, conditions, scores)
    if parts["should"]:
        found = [compiled(query, one, fenced) for one in parts["should"]]
        least = minimum(given, bool(parts["must"] or parts["filter"]), len(found))
        if least is not None:
            conditions.append(least_of([one.condition for one in found], least))
        scores += [one.score(False) for one in found if one.score is not None]
    condition = all_of(conditions)
    if not place.scored:
        return Clause(condition)
    return Clause(
        condition,
        query.where(condition, f"{query.bind(boost, 'float8')} * ({total(scores)})"),
    )


def add(
    query: Query, name: str, one: Any, place: Place, conditions: list[str], scores: list[str]
) -> None:
    """A clause of must, filter or must_not."""
    found = compiled(query, one, place if name == "must" else place.unscored())
    # Also of rows of which it can't be told.
    conditions.append(f"({found.condition}) is not true" if name == "must_not" else found.condition)
    if found.score is not None and name == "must":
        scores.append(found.score(True))


def listed(name: str, given: Json) -> list[Any]:
    """The clauses of a part: a list, or one alone."""
    told = given.get(name, [])
    return told if isinstance(told, list) else [told]


def minimum(given: Json, is_bound: bool, clauses: int) -> str | None:
    """How many of should have to match; None: none has to."""
    told = given.get("minimum_should_match")
    if told is None:
        return None if is_bound else "1"
    least = needed("bool", told, str(clauses))
    return least if is_bound else f"greatest(1, {least})"


def least_of(conditions: list[str], least: str) -> str:
    """At least so many of these."""
    if least == "1":
        return any_of(conditions)
    matching = " + ".join(f"case when {one} then 1 else 0 end" for one in conditions)
    return f"{matching} >= {least}"


def holds_vector(told: object) -> bool:
    """Whether what matches depends on what else does."""
    if not isinstance(told, dict) or len(told) != 1:
        return False
    ((name, spec),) = told.items()
    if name in VECTORS:
        return True
    if not isinstance(spec, dict):
        return False
    if name == "constant_score":
        return holds_vector(spec.get("filter"))
    return name == "bool" and any(
        holds_vector(one) for part in ("must", "filter", "should") for one in listed(part, spec)
    )


@clause("nested")
def nested(query: Query, told: Any, place: Place) -> Clause:
    """Of one and the same element of an array."""
    given = options(
        "nested", objects("nested", told),
        "path", "query", "score_mode", "ignore_unmapped", "boost",
    )  # fmt: skip
    if "path" not in given:
        raise illegal("[nested] requires 'path' field")
    if "query" not in given:
        raise illegal("[nested] requires 'query' field")
    path = field_name("nested", given["path"])
    ignores = boolean("nested", "ignore_unmapped", given.get("ignore_unmapped", False))
    mode = given.get("score_mode", "avg")
    if mode not in ("avg", "max", "min", "none"):
        raise malformed(f"[nested] query does not support [score_mode] [{str(mode)[:40]}]")
    if place.within:
        raise malformed(f"[nested] failed to find nested object under path [{path}]")
    if path != query.tier.nested:
        if ignores:
            return query.constant("false", 0, place)
        raise illegal(f"[nested] failed to find nested object under path [{path}]")
    inner = compiled(query, given["query"], place.deeper(scored=False, within=path))
    elements = f"jsonb_path_query(d.document, {query.bind(f'$.{path}[*]', 'jsonpath')})"
    condition = f"exists (select from {elements} as n (value) where {inner.condition})"
    return query.constant(condition, 0 if mode == "none" else boost_of("nested", given), place)
