"""What is answered, as OpenSearch says it."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
SHARDS = {"total": 1, "successful": 1, "failed": 0}
REGISTRY = ".plugins-ml-am-memory-container"
CONNECTORS = ".plugins-ml-connector"
MODELS = ".plugins-ml-model"
TASKS = ".plugins-ml-task"
TIERS = ("sessions", "working", "long-term", "history")


def index_name(prefix: str, tier: str, is_system: bool = True) -> str:
    """Of a container's tier."""
    return f"{'.plugins-ml-am-' if is_system else ''}{prefix}-memory-{tier}"


def written(index: str, id: str, result: str, **more: Any) -> Json:
    """The answer to a write."""
    return {
        "_index": index,
        "_id": id,
        "_version": 1 if result in ("created", "not_found") else 2,
        "result": result,
        **more,
        "_shards": {"total": 2, "successful": 1, "failed": 0},
        "_seq_no": 0,
        "_primary_term": 1,
    }


def deleted_by_query(took: int, total: int) -> Json:
    return {
        "took": took,
        "timed_out": False,
        "total": total,
        "updated": 0,
        "created": 0,
        "deleted": total,
        "batches": 1 if total else 0,
        "version_conflicts": 0,
        "noops": 0,
        "retries": {"bulk": 0, "search": 0},
        "throttled_millis": 0,
        "requests_per_second": -1.0,
        "throttled_until_millis": 0,
        "failures": [],
    }
