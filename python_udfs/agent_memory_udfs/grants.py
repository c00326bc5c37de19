"""What a fenced role was granted, as row security compares rows with it: see memory._granted()."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

IDS = ("user_id", "agent_id", "run_id", "app_id")
BETWEEN = "\x1f"
# That memory._grant_key() knows.
TOGETHER = {("user_id",), ("user_id", "agent_id"), ("agent_id",), ("run_id",)}


def by_id(held: str | None, within: str | None) -> dict[str, list[str]]:
    """Values by the id that memory._granted() is asked for.

    held: JSON of memory._grants(); within: the project, None for all, whose values then stand
    behind their project and "/".
    """
    values: dict[str, list[str]] = {}
    by_ids: list[dict[str, str]] = []
    for project, *ids in json.loads(held or "[]"):
        given = {name: value for name, value in zip(IDS, ids, strict=True) if value is not None}
        if not given:
            values.setdefault("project", []).append(project)
            continue
        by_ids.append(given)
        if list(given) == ["user_id"]:
            value = given["user_id"]
            values.setdefault("user_id", []).append(value if within else f"{project}/{value}")
    if not within:
        return values
    return values | alike(by_ids, is_whole="project" in values)


def alike(grants: Sequence[Mapping[str, str]], *, is_whole: bool) -> dict[str, list[str]]:
    """By which ids all of these are, and their values: "kind" and "keys" of memory._granted()."""
    names = {tuple(given) for given in grants}
    if is_whole:
        return {"kind": ["project"], "keys": [""]}
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
