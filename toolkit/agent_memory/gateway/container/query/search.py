"""Runs a compiled search within a request's transaction, and answers as OpenSearch does."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agent_memory.gateway.container.query.checks import (
    Json,
    check_body,
    kind_of,
    number,
    query_text,
    text_of,
    whole,
)
from agent_memory.gateway.container.query.errors import QueryError, illegal, malformed
from agent_memory.gateway.container.query.fields import tier_of
from agent_memory.gateway.container.query.statement import WEIGHTS_SUM, Compiled, compile
from agent_memory.gateway.database import Session

Row = dict[str, Any]
NEAREST = 10_000


@dataclass(frozen=True)
class Container:
    """A container by its id, the project that it is, and the index that its hits name."""

    id: str
    project: str
    index: str


async def search(
    session: Session,
    tier: str,
    body: object,
    containers: Sequence[Container] = (),
    *,
    index: str = "",
    fence: tuple[str, Sequence[Any]] | None = None,
) -> Json:
    """The answer to a search of one container, of several, or (index) of a registry. fence: a
    further condition on d with %s for its parameters.
    """
    began = time.monotonic()
    several = len(containers) > 1
    condition, parameters = fenced(fence)
    told = compile(body, tier, several, condition)
    parameters.update(told.parameters)
    scoped = tier_of(tier).is_scoped
    if scoped and not containers:
        return answer(told, [], {}, "", began)
    if several:
        parameters["projects"] = [one.project for one in containers]
        parameters["containers"] = [one.id for one in containers]
    elif scoped:
        parameters["project"], parameters["container"] = containers[0].project, containers[0].id
    if scoped:
        parameters.update(await embeddings(session, told, containers))
    # Planned for these values: the partition of the project, the rows of the user.
    found = await session.connection.execute(told.text.encode(), parameters, prepare=False)
    rows = await found.fetchall()
    return answer(told, rows, {one.project: one.index for one in containers}, index, began)


def fenced(fence: tuple[str, Sequence[Any]] | None) -> tuple[str | None, dict[str, Any]]:
    """A condition with its parameters by name."""
    if fence is None:
        return None, {}
    text, values = fence
    first, *rest = text.split("%s")
    if len(rest) != len(values):
        raise ValueError("a fence has a value for each %s")
    named = [f"%(f{place})s{piece}" for place, piece in enumerate(rest)]
    return first + "".join(named), {f"f{place}": value for place, value in enumerate(values)}


async def embeddings(
    session: Session, told: Compiled, containers: Sequence[Container]
) -> dict[str, Any]:
    """Begins the search in each project; the embeddings of its texts, as parameters."""
    texts = list(told.embedded.values())
    made: list[list[str]] = []
    for one in containers:
        begun = await session.connection.execute(
            "select b.dimension, b.embeddings from memory._begin_query(%s, %s::text[]) as b",
            [one.project, texts],
        )
        row = await begun.fetchone()
        assert row is not None
        for dimension in told.given.values():
            if dimension != row["dimension"]:
                raise illegal(
                    f"[knn] Query vector has invalid dimension: {dimension}. "
                    f"Dimension should be: {row['dimension']}"
                )
        if texts and (not row["embeddings"] or None in row["embeddings"]):
            raise QueryError(
                "status_exception", "The memory container has no embedding model to search with"
            )
        made.append(row["embeddings"])
    several = len(containers) > 1
    return {
        name: [each[place] for each in made] if several else made[0][place]
        for place, name in enumerate(told.embedded)
    }


def answer(
    told: Compiled, rows: Sequence[Row], indexes: dict[str, str], index: str, began: float
) -> Json:
    """The envelope of a search."""
    counted = rows[0]["total"] if rows else 0
    hits: Json = {}
    if told.total is not None:
        relation = "gte" if counted > told.total else "eq"
        hits["total"] = {"value": min(counted, told.total), "relation": relation}
    hits["max_score"] = rows[0]["best"] if rows and told.scored else None
    hits["hits"] = [hit(told, row, indexes, index) for row in rows if row["id"] is not None]
    return {
        "took": round((time.monotonic() - began) * 1000),
        "timed_out": False,
        "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
        "hits": hits,
    }


def hit(told: Compiled, row: Row, indexes: dict[str, str], index: str) -> Json:
    found: Json = {
        "_index": indexes.get(row["project"], index),
        "_id": row["id"],
        "_version": row["version"],
        "_seq_no": row["seq_no"],
        "_primary_term": 1,
        "_score": row["score"] if told.scored else None,
    }
    if told.source.shows:
        document = row["document"]
        if row["embedding"] is not None:
            document = {**document, "memory_embedding": json.loads(row["embedding"])}
        found["_source"] = told.source.of(document)
    if told.sorted:
        found["sort"] = row["sort"]
    return found


def semantic(body: object) -> Json:
    """A semantic search as a search: the k nearest of what its filters let through."""
    given = check_body(body)
    k, filters, text = parts_of(given, "semantic")
    near: Json = {"query_text": text, "k": k}
    if filters:
        near["filter"] = {"bool": {"filter": filters}}
    return shown(given, k, {"neural": {"memory_embedding": near}})


def hybrid(body: object) -> Json:
    """A hybrid search as a search: by words and by meaning, each from 0 to 1, by weight."""
    given = check_body(body)
    k, filters, text = parts_of(given, "hybrid")
    weights = [
        number("hybrid", name, given.get(name, 0.5), 0, 1)
        for name in ("bm25_weight", "neural_weight")
    ]
    if abs(sum(weights) - 1) > WEIGHTS_SUM:
        raise illegal(f"bm25_weight and neural_weight must add up to 1, not to {sum(weights):g}")
    near = {"memory_embedding": {"query_text": text, "k": k}}
    both: Json = {
        "queries": [{"match": {"memory": {"query": text}}}, {"neural": near}],
        "weights": weights,
    }
    if filters:
        both["filter"] = {"bool": {"filter": filters}}
    return shown(given, k, {"hybrid": both})


def parts_of(given: Json, name: str) -> tuple[int, list[Json], str]:
    """k, the filters and the text of a semantic or hybrid search. Unknown keys are skipped, as
    OpenSearch does here.
    """
    if given.get("query") is None:
        raise illegal(f"[{name}] query is required")
    if not isinstance(given["query"], str):
        raise malformed(f"[{name}] query is {kind_of(given['query'])}, not a text")
    text = query_text(name, given["query"])
    if not text.strip():
        raise illegal(f"[{name}] query is empty")
    k = whole(name, "k", 10 if given.get("k") is None else given["k"], 1, NEAREST)
    filters: list[Json] = []
    for key in ("namespace", "tags"):
        told = given.get(key)
        if told is None:
            continue
        if not isinstance(told, dict):
            raise malformed(f"[{name}] [{key}] is {kind_of(told)}, not an object")
        filters += [{"term": {f"{key}.{one}": text_of(key, value)}} for one, value in told.items()]
    if given.get("filter") is not None:
        filters.append(given["filter"])
    return k, filters, text


def shown(given: Json, k: int, query: Json) -> Json:
    """k hits of a query, without their vectors."""
    body: Json = {"query": query, "size": k, "_source": {"excludes": ["memory_embedding"]}}
    if given.get("min_score") is not None:
        body["min_score"] = number("search", "min_score", given["min_score"], 0, 1)
    return body
