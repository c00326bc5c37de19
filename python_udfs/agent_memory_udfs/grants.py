"""What a fenced role was granted, as row security compares rows with it: see memory._granted()."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

IDS = ("user_id", "agent_id", "run_id", "app_id")
BETWEEN = "\x1f"
# That memory._grant_key() knows.
TOGETHER = {
    ("user_id", "agent_id"), ("agent_id",), ("user_id", "run_id"), ("user_id", "app_id"),
    ("run_id",), ("app_id",),
}  # fmt: skip


def by_id(held: str | None, within: str | None) -> dict[str, list[str]]:
    """Values by the id that memory._granted() is asked for.

    held: JSON of memory._grants(); within: the project, None for all, whose values then stand
    behind their project and "/".
    """
    values: dict[str, list[str]] = {}
    others: list[dict[str, str]] = []
    for project, *ids in json.loads(held or "[]"):
        given = {name: value for name, value in zip(IDS, ids, strict=True) if value is not None}
        if not given:
            values.setdefault("project", []).append(project)
        elif list(given) == ["user_id"]:
            value = given["user_id"]
            values.setdefault("user_id", []).append(value if within else f"{project}/{value}")
        else:
            others.append(given)
    return values | (by_the_same(others) if within else {})


def by_the_same(others: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """The names of the ids by which all of these are granted, and their values; else nothing."""
    names = {tuple(given) for given in others}
    # What separates the values is in none of them: so the same text is made of these alone.
    if (
        len(names) != 1
        or not names <= TOGETHER
        or any(BETWEEN in value for given in others for value in given.values())
    ):
        return {}
    return {
        "other ids": [" ".join(names.pop())],
        "others": [BETWEEN.join(given.values()) for given in others],
    }
