"""Rows as Mem0's clients read them: a superset of what its generations call the same things."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, LiteralString
from urllib.parse import urlencode

from agent_memory.gateway.database import EARLIEST, LATEST

Row = dict[str, Any]
Json = dict[str, Any]
# The columns of memory_search() and of memory_page() that are read.
FOUND: LiteralString = """id::text, memory, score, semantic, lexical, graph, rerank_score,
user_id, agent_id, run_id, app_id, actor, kind, metadata, categories, valid_from, valid_to,
created_at, updated_at, expires_at, superseded_by::text"""
PAGE: LiteralString = "total, (found).*"


MOMENT = timedelta(microseconds=1)


def last_day(expires: datetime | None) -> date | None:
    """On which something holds, in UTC; None for what holds for ever."""
    if expires is None or expires == LATEST:
        return None
    return (max(expires, EARLIEST + MOMENT) - MOMENT).date()


def memory(row: Row) -> Json:
    """A row of memory_get(), memory_page() or memory_search()."""
    return {
        "id": str(row["id"]),
        "memory": row["memory"],
        "user_id": row["user_id"],
        "agent_id": row["agent_id"],
        "app_id": row["app_id"],
        "run_id": row["run_id"],
        "session_id": row["run_id"],
        "actor_id": row["actor"],
        "hash": hashlib.md5(row["memory"].encode(), usedforsecurity=False).hexdigest(),
        "metadata": row["metadata"] or None,
        "categories": row["categories"],
        "type": row["kind"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"] or row["created_at"],
        "expiration_date": last_day(row["expires_at"]),
        "immutable": row.get("immutable", False),
        "valid_from": row["valid_from"],
        "valid_to": row["valid_to"],
        "replaced_by": str(row["superseded_by"]) if row["superseded_by"] else None,
        "structured_attributes": None,
        "synthesized": False,
        "lifecycle_state": "superseded" if row["superseded_by"] else "active",
    }


def found(row: Row) -> Json:
    """A row of memory_search()."""
    return {
        **memory(row),
        "score": row["score"],
        "score_breakdown": {
            "semantic": row["semantic"],
            "bm25": row["lexical"],
            "entity": row["graph"],
        },
        # Where no rerank model is set it is the score that there is.
        "rerank_score": row["score"] if row["rerank_score"] is None else row["rerank_score"],
    }


def outcome(row: Row) -> Json:
    """An outcome of memory_add(), as JSON of a job or as a row."""
    told = {
        "id": row.get("id"),
        "memory": row.get("memory"),
        "data": {"memory": row.get("memory")},
        "event": row["event"],
    }
    if row.get("previous_memory"):
        told["previous_memory"] = row["previous_memory"]
    return told


def added(event_id: str, outcomes: Sequence[Row]) -> Json:
    """The answer to an add that was done."""
    relations: Json = {"added_entities": [], "deleted_entities": []}
    for row in outcomes:
        for part, told in (row.get("relations") or {}).items():
            relations.setdefault(part, []).extend([[one] for one in told])
    return {
        "message": "Memory processing has been completed",
        "status": "SUCCEEDED",
        "event_id": event_id,
        "results": [outcome(row) for row in outcomes if row["event"] != "NONE"],
        "relations": relations,
    }


def queued(event_id: str) -> Json:
    """The answer to an add that a worker will do."""
    return {
        "message": "Memory processing has been queued for background execution",
        "status": "PENDING",
        "event_id": event_id,
        "results": [],
    }


def event(told: Json) -> Json:
    """An event of the feed."""
    done = [outcome(row) for row in told["results"] if row.get("event") not in (None, "NONE")]
    return {**told, "results": done, "payload": None, "metadata": None, "graph_status": None}


def relation(row: Row) -> Json:
    """A row of memory_relations(): clients read destination, or target."""
    return {
        "source": row["source"],
        "relationship": row["relationship"],
        "destination": row["target"],
        "target": row["target"],
    }


def history(rows: Sequence[Row], sources: Sequence[Row], ids: Json) -> list[Json]:
    """Rows of memory_history(), each with those of memory_sources() that came before it and after
    the one before.
    """
    told = [change(row, ids) for row in rows]
    for source in sources:
        after = (one for one in told if source["created_at"] <= one["created_at"])
        if (first := next(after, None)) is not None:
            first["input"].append({"role": source["role"], "content": source["content"]})
    return told


def change(row: Row, ids: Json) -> Json:
    """A row of memory_history()."""
    return {
        "id": str(row["event_id"]),
        "memory_id": str(row["memory_id"]),
        "input": [],
        "old_memory": row["old_memory"],
        "new_memory": row["new_memory"],
        **ids,
        "categories": None,
        "event": row["event"],
        "metadata": row["new_metadata"],
        "created_at": row["at"],
        "updated_at": row["at"],
        "is_deleted": row["event"] == "DELETE",
        "actor_id": row["actor"],
        "reason": row["reason"],
    }


def entity(row: Row) -> Json:
    """A row of memory_entities()."""
    return {
        "id": row["entity_id"],
        "name": row["entity_id"],
        "type": row["entity_type"],
        "owner": None,
        "metadata": None,
        "created_at": row["first_at"],
        "updated_at": row["last_at"],
        "total_memories": row["memories"],
    }


REDACTED = "[redacted]"


def model(row: Row, **more: Any) -> Json:
    """A row of _client_models(), as Mem0's configuration tells a model."""
    told = {
        "model": row["model"],
        "openai_base_url": row["base_url"],
        "api_key": REDACTED if row["key_name"] else None,
        **row["options"].get("extra", {}),
        **more,
    }
    held = {name: value for name, value in told.items() if value is not None}
    return {"provider": row["provider"], "config": held}


def key(row: Row) -> Json:
    """A row of memory_key_list(), as Mem0's open-source server tells keys. When one was used is not
    kept.
    """
    return {
        "id": str(row["id"]),
        "label": row["name"],
        "key_prefix": row["opening"],
        "created_at": row["created_at"],
        "last_used_at": None,
        "role": row["role"],
        "user_id": row["user_id"],
        "expires_at": row["expires_at"],
    }


# The routes that do what memory_audit() tells; what has none is told by its function's name.
ASKED = {
    "ADD": ("POST", "/memories"),
    "UPDATE": ("PUT", "/memories/{}"),
    "DELETE": ("DELETE", "/memories/{}"),
    "NONE": ("POST", "/memories"),
    "memory_search": ("POST", "/search"),
    "memory_page": ("GET", "/memories"),
    "memory_get": ("GET", "/memories/{}"),
    "memory_history": ("GET", "/memories/{}/history"),
    "memory_entities": ("GET", "/entities"),
}


def request(row: Row) -> Json:
    """A row of memory_audit(), as Mem0's open-source server tells requests. What was refused is not
    there, nor how long it took; auth_type is the database role.
    """
    done = row["function_name"] or row["kind"]
    method, path = ASKED.get(done, ("GET", done))
    return {
        "id": str(row["event_id"]),
        "method": method,
        "path": path.format(row["memory_id"]),
        "status_code": 200,
        "latency_ms": None,
        "auth_type": row["db_role"],
        "created_at": row["at"],
    }


def paged(path: str, results: Sequence[Any], total: int, page: int, page_size: int) -> Json:
    """A page, with the paths of those before and after it."""

    def link(number: int) -> str:
        return f"{path}?{urlencode({'page': number, 'page_size': page_size})}"

    return {
        "count": total,
        "next": link(page + 1) if page * page_size < total else None,
        "previous": link(page - 1) if page > 1 else None,
        "results": list(results),
    }
