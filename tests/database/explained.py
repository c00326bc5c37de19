"""The plans of the statements that a session runs, those within functions too, by auto_explain."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from tests.database.calls import Connection, Row

SETTINGS = {"log_min_duration": "0", "log_format": "json", "log_nested_statements": "on"}
SETTINGS |= {"log_level": "notice", "log_timing": "off"}


@contextmanager
def explained(connection: Connection, *, analyze: bool = False) -> Iterator[list[Row]]:
    """What auto_explain says of each statement within the block; with analyze also what it did."""
    seen: list[Row] = []

    def keep(diagnostic: psycopg.errors.Diagnostic) -> None:
        _, _, plan = (diagnostic.message_primary or "").partition("plan:\n")
        if plan:
            seen.append(json.loads(plan))

    connection.execute("load 'auto_explain'")
    for setting, value in {**SETTINGS, "log_analyze": "on" if analyze else "off"}.items():
        connection.execute("select set_config('auto_explain.' || %s, %s, false)", [setting, value])
    connection.execute("set client_min_messages = notice")
    connection.add_notice_handler(keep)
    seen.clear()
    yield seen
    connection.remove_notice_handler(keep)
    connection.execute("reset client_min_messages")
    connection.execute("set auto_explain.log_min_duration = -1")


def nodes(plan: Row) -> Iterator[Row]:
    """All nodes of a plan."""
    yield plan
    for child in plan.get("Plans", []):
        yield from nodes(child)


def scans(plans: list[Row]) -> list[Row]:
    """Scans of tables that were executed."""
    return [
        node
        for plan in plans
        for node in nodes(plan["Plan"])
        if "Relation Name" in node and node["Actual Loops"] > 0
    ]


def rows_read(scan: Row) -> float:
    """Rows that a scan looked at: returned, or thrown away by a filter or a recheck."""
    away = scan.get("Rows Removed by Filter", 0) + scan.get("Rows Removed by Index Recheck", 0)
    return float((scan["Actual Rows"] + away) * scan["Actual Loops"])
