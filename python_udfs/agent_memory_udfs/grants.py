"""What a fenced role was granted, as row security compares rows with it: see memory._granted()."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]

IDS = ("user_id", "agent_id", "run_id", "app_id")
COMPARED = IDS[:3]  # by the first condition of a policy

# All that was granted, of a project (null: of all), and what the transaction says to be bound to.
HELD = """
select g.*, pg_catalog.current_setting('memory.binding', true) as said,
    pg_catalog.timestamptz_send(pg_catalog.transaction_timestamp()) as began
from memory.held_grant as g
where ($1 is null or g.project = $1) and ($2 = 'read' or g.privilege = 'write')"""

# What it was proven to be bound to.
BINDING = "select b.* from memory.own_binding as b"

# What is granted by a binding, with none but that.
BOUND = """
select g.project, g.user_id, g.agent_id, g.run_id, g.app_id
from memory.bound_grant as g
where coalesce(pg_catalog.current_setting('memory.binding', true), '') <> ''
    and ($1 is null or g.project = $1) and ($2 = 'read' or g.privilege = 'write')"""


class Grants:
    """Of whichever role asks, as they are now. Of a session."""

    def __init__(self, plpy: Any) -> None:
        self._execute = plpy.execute
        self._held, self._bound = (plpy.prepare(of, ["text", "text"]) for of in (HELD, BOUND))
        self._binding = plpy.prepare(BINDING)
        # What the setting said in which transaction, and what that was proven to be. A proof takes
        # nothing else, and the server makes it: what a client says is looked up, never kept.
        self._proven: tuple[str, bytes, Row | None] | None = None

    def by_id(self, project: str | None, privilege: str, scope: Row) -> dict[str, list[Any]]:
        """Values by the id that memory._granted() is asked for; scope: of the search."""
        return by_id(self.read(project, privilege), project, scope)

    def read(self, project: str | None, privilege: str) -> list[Row]:
        """Each grant that counts, narrowed to what the transaction is bound to."""
        values = [project, privilege]
        held: list[Row] = list(self._execute(self._held, values))
        if held and not held[0]["said"]:
            return [grant for grant in held if not grant["bound"]]
        if held:
            binding = self.binding(held[0]["said"], held[0]["began"])
            if binding is None:
                return []
            if not binding["is_grant"]:
                return narrowed(held, binding, privilege)
        return list(self._execute(self._bound, values))

    def binding(self, said: str, began: bytes) -> Row | None:
        """What the transaction that began then is bound to; None where that isn't proven."""
        if self._proven is None or self._proven[:2] != (said, began):
            (proven,) = self._execute(self._binding) or (None,)
            self._proven = said, began, proven
        return self._proven[2]


def narrowed(held: Iterable[Row], binding: Row, privilege: str) -> list[Row]:
    """As memory.bound_grant has it: what two sides name has to be the same."""
    if privilege != "read" and binding["privilege"] == "read":
        return []
    bound = {name: value for name in IDS if (value := binding[name]) is not None}
    return [
        {**grant, **bound}
        for grant in held
        if grant["project"] == binding["project"]
        and (grant["role"] == binding["role"] or not grant["bound"])
        and all(grant[name] in (None, value) for name, value in bound.items())
    ]


def by_id(held: Iterable[Row], within: str | None, scope: Row) -> dict[str, list[Any]]:
    """Values by the id that memory._granted() is asked for.

    held: what is granted; within: the project, None for all, whose values then stand behind
    their project and "/"; scope: where a search is at work, by ids.
    """
    values: dict[str, list[Any]] = {}
    best: tuple[int, dict[str, str]] | None = None
    for grant in held:
        project = grant["project"]
        given = {name: grant[name] for name in IDS if grant[name] is not None}
        if not given:
            values.setdefault("project", []).append(project)
        elif len(given) == 1 and "user_id" in given:
            value = given["user_id"]
            values.setdefault("user_id", []).append(value if within else f"{project}/{value}")
        if within and "app_id" not in given and "" not in given.values():
            worth = worth_of(given, scope)
            if best is None or worth > best[0]:
                best = worth, given
    if best:
        values["one"] = [best[1].get(name) for name in COMPARED]
    return values


def worth_of(given: Mapping[str, str], scope: Row) -> int:
    """Of a grant, how many rows it tells of: the project's, else the scope's, else a user's."""
    if not given:
        return 3
    if all(scope.get(name) == value for name, value in given.items()):
        return 2
    return int([*given] == ["user_id"])
