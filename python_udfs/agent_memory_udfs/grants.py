"""What a fenced role was granted, as row security compares rows with it: see memory._granted()."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

IDS = ("user_id", "agent_id", "run_id", "app_id")
BETWEEN = "\x1f"
# That memory._grant_key() knows.
TOGETHER = {("user_id",), ("user_id", "agent_id"), ("agent_id",), ("run_id",)}

# What is granted, of a project (null: of all): where nothing is bound, and where something is.
READ = """
select g.project, g.user_id, g.agent_id, g.run_id, g.app_id
from memory.{view} as g
where coalesce(pg_catalog.current_setting('memory.binding', true), '') {sign} ''
    and ($1 is null or g.project = $1) and ($2 = 'read' or g.privilege = 'write')"""
STATEMENTS = (
    READ.format(view="plain_grant", sign="="),
    READ.format(view="bound_grant", sign="<>"),
)


def by_id(held: Iterable[Mapping[str, Any]], within: str | None) -> dict[str, list[str]]:
    """Values by the id that memory._granted() is asked for.

    held: rows of STATEMENTS; within: the project, None for all, whose values then stand
    behind their project and "/".
    """
    values: dict[str, list[str]] = {}
    by_ids: list[dict[str, str]] = []
    for row in held:
        project = row["project"]
        given = {name: row[name] for name in IDS if row[name] is not None}
        if not given:
            values.setdefault("project", []).append(project)
            continue
        by_ids.append(given)
        if list(given) == ["user_id"]:
            value = given["user_id"]
            values.setdefault("user_id", []).append(value if within else f"{project}/{value}")
    if not within:
        return values
    # "" is the whole project's, whoever has that id.
    alone = [""] if "project" in values else [user for user in values.get("user_id", ()) if user]
    return values | {"alone": alone[:1]} | alike(by_ids)


def alike(grants: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """By which ids all of these are, and their values: "kind" and "keys" of memory._granted()."""
    names = {tuple(given) for given in grants}
    if not grants:
        return {}
    # What separates the values is in none of them: so the same text is made of these alone.
    if (
        len(names) != 1
        or not names <= TOGETHER
        or any(BETWEEN in value for given in grants for value in given.values())
    ):
        return {"kind": ["mixed"], "keys": [""]}
    return {
        "kind": [" ".join(names.pop())],
        "keys": [BETWEEN.join(given.values()) for given in grants],
    }
