"""One answer out of those of all shards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from agent_memory.gateway.database import (
    Row,
)

Merge = Callable[[list[list[Row]], dict[str, Any]], list[Row]]


def newest_first(column: str) -> Callable[[Row], tuple[datetime, UUID]]:
    return lambda row: (row[column], row["id"])


def page_of(rows: list[Row], arguments: dict[str, Any]) -> list[Row]:
    """Of all rows those of the page that is asked for."""
    start = arguments["page_size"] * (arguments["page"] - 1)
    return rows[start : start + arguments["page_size"]]


def merged_page(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Rows of memory_page() with the total of all shards."""
    total = sum(rows[0]["total"] for rows in found if rows)
    rows = [row for part in found for row in part if row["id"] is not None]
    rows.sort(key=newest_first("created_at"), reverse=True)
    told = [{**row, "total": total} for row in page_of(rows, arguments)]
    if not told and total:
        sample = next(part[0] for part in found if part)
        told = [{**dict.fromkeys(sample), "total": total}]
    return told


def merged_search(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """By scores that each shard has from its own statistics: where one has no PL/Python."""
    rows = [row for part in found for row in part]
    rows.sort(key=lambda row: (-(row["score"] or 0.0), str(row["id"])))
    return rows[: arguments.get("top_k", 10)]


def merged_list(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Rows of memory_list() in the order that it was asked for."""
    by = arguments.get("order_by", "created_at")

    def place(row: Row) -> tuple[Any, UUID]:
        return row["created_at"] if row[by] is None else row[by], row["id"]

    rows = sorted((row for part in found for row in part), key=place,
                  reverse=arguments.get("descending", True))  # fmt: skip
    return rows[: arguments.get("page_size", 100)]


def merged_entities(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    told: dict[tuple[str, str], Row] = {}
    for row in (row for part in found for row in part):
        key = (row["entity_type"], row["entity_id"])
        known = told.get(key)
        told[key] = row if known is None else {
            **row,
            "memories": known["memories"] + row["memories"],
            "first_at": min(known["first_at"], row["first_at"]),
            "last_at": max(known["last_at"], row["last_at"]),
        }  # fmt: skip
    return [told[key] for key in sorted(told)]


def summed(column: str, by: str | None = None) -> Merge:
    """Sums of a column, for each value of another, in the order of the first shard."""

    def merge(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
        told: dict[Any, Row] = {}
        for row in (row for part in found for row in part):
            key = row[by] if by else None
            known = told.get(key)
            told[key] = row if known is None else {**known, column: known[column] + row[column]}
        return list(told.values())

    return merge


def merged_events(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Of _event_feed(): newest first, with the total."""
    total = sum(rows[0]["total"] for rows in found if rows)
    rows = sorted(
        (row for part in found for row in part),
        key=lambda row: str(row["event"].get("created_at")),
        reverse=True,
    )
    return [{**row, "total": total} for row in page_of(rows, arguments)]


def merged_jobs(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Of memory_job_list(): by their ids, which begin with the time."""
    rows = sorted((row for part in found for row in part), key=lambda row: row["id"], reverse=True)
    return rows[: arguments.get("page_size", 100)]


def merged_usage(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    """Of memory_model_usage(): sums of a day and kind."""
    told: dict[tuple[Any, str], Row] = {}
    for row in (row for part in found for row in part):
        key = (row["day"], row["kind"])
        known = told.get(key, {})
        told[key] = row | {
            name: known[name] + row[name] for name in known if name not in ("day", "kind")
        }
    return sorted(sorted(told.values(), key=lambda row: row["kind"]), key=lambda row: row["day"],
                  reverse=True)  # fmt: skip


def merged_health(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    """Of memory_health(): what is well on all shards, and how it is on each."""
    told: dict[str, Row] = {}
    for row in (row for part in found for row in part):
        known = told.get(row["what"])
        if known is None:
            told[row["what"]] = row
        else:
            values = dict.fromkeys([*known["value"].split("; "), row["value"]])
            told[row["what"]] = {
                **known, "value": "; ".join(values), "is_well": known["is_well"] and row["is_well"],
                "hint": known["hint"] or row["hint"],
            }  # fmt: skip
    return list(told.values())


def concatenated(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    return [row for part in found for row in part]


OVER_USERS: dict[str, Merge] = {
    "memory_search": merged_search,
    "memory_list": merged_list,
    "memory_page": merged_page,
    "memory_entities": merged_entities,
    "memory_stats": summed("value", "metric"),
    "memory_relations": concatenated,
    "memory_check": concatenated,
    "memory_health": merged_health,
    "memory_job_list": merged_jobs,
    "memory_job_retry": summed("memory_job_retry"),
    "memory_model_usage": merged_usage,
    "memory_delete_all": summed("memory_delete_all"),
    "_event_feed": merged_events,
}
