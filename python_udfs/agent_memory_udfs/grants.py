"""What a fenced role was granted, as row security compares rows with it: see memory._granted()."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

Row = Mapping[str, Any]

IDS = ("user_id", "agent_id", "run_id", "app_id")

# All that was granted, and what the transaction says to be bound to. In one column, as each costs
# as much as a row does.
HELD = """
select array[g.project, g.user_id, g.agent_id, g.run_id, g.app_id,
    case when g.bound then g.role::pg_catalog.text end,
    pg_catalog.current_setting('memory.binding', true),
    case when pg_catalog.current_setting('memory.binding', true) <> '' then pg_catalog.encode(
        pg_catalog.timestamptz_send(pg_catalog.transaction_timestamp()), 'hex') end] as held
from memory.held_grant as g
where """
OF_ALL = "true"
OF_ONE = "g.project = $1"
TO_WRITE = " and g.privilege = 'write'"

# What it was proven to be bound to.
BINDING = "select b.*, b.role::pg_catalog.text as held_by from memory.own_binding as b"

# What is granted by a binding, with none but that.
BOUND = """
select array[g.project, g.user_id, g.agent_id, g.run_id, g.app_id] as held
from memory.bound_grant as g
where coalesce(pg_catalog.current_setting('memory.binding', true), '') <> ''
    and ($1 is null or g.project = $1) and ($2 = 'read' or g.privilege = 'write')"""


class Grant(NamedTuple):
    """What is granted of a project: the rows that have these ids; None isn't looked at."""

    project: str
    user_id: str | None = None
    agent_id: str | None = None
    run_id: str | None = None
    app_id: str | None = None
    # Where it counts only in a bound transaction, the role that it was granted to.
    bound_role: str | None = None
    said: str | None = None
    began: str | None = None

    def compared(self) -> list[str | None] | None:
        """What the first condition of a policy may compare rows with; "" stands for none there."""
        ids = self[1:4]
        return list(ids) if self.app_id is None and "" not in ids else None


class Grants:
    """Of whichever role asks, as they are now. Of a session."""

    def __init__(self, plpy: Any) -> None:
        self._plpy = plpy
        self._plans: dict[str, Any] = {}
        # What the setting said in which transaction, and what that was proven to be. A proof takes
        # nothing else, and the server makes it: what a client says is looked up, never kept.
        self._proven: tuple[str | None, str | None, Row | None] | None = None
        # What was held, and what of it counted: the next search holds the same, most often.
        self._counted: tuple[list[Row], str, list[Grant]] | None = None

    def _rows(self, statement: str, *values: str | None) -> list[Row]:
        plan = self._plans.get(statement)
        if plan is None:
            plan = self._plpy.prepare(statement, ["text"] * len(values))
            self._plans[statement] = plan
        return list(self._plpy.execute(plan, values))

    def read(self, project: str | None, privilege: str) -> list[Grant]:
        """Each grant that counts, narrowed to what the transaction is bound to."""
        of, values = (OF_ALL, ()) if project is None else (OF_ONE, (project,))
        held = self._rows(HELD + of + ("" if privilege == "read" else TO_WRITE), *values)
        if held and self._counted and self._counted[:2] == (held, privilege):
            return self._counted[2]
        grants = [Grant(*row["held"]) for row in held]
        if not grants or ((binding := self.binding(*grants[0][6:8])) and binding["is_grant"]):
            # What is granted by the binding may have been taken back since.
            return [Grant(*row["held"]) for row in self._rows(BOUND, project, privilege)]
        if not grants[0].said:
            grants = [grant for grant in grants if grant.bound_role is None]
        else:
            grants = narrowed(grants, binding, privilege) if binding else []
        self._counted = held, privilege, grants
        return grants

    def binding(self, said: str | None, began: str | None) -> Row | None:
        """What the transaction that began then is bound to; None where that isn't proven."""
        if not said:
            return None
        if self._proven is None or self._proven[:2] != (said, began):
            proven = next(iter(self._rows(BINDING)), None)
            self._proven = said, began, proven
        return self._proven[2]


def narrowed(held: Iterable[Grant], binding: Row, privilege: str) -> list[Grant]:
    """As memory.bound_grant has it: what two sides name has to be the same."""
    if privilege != "read" and binding["privilege"] == "read":
        return []
    roles = None, binding["held_by"]
    bound = [binding[name] for name in IDS]
    return [
        Grant(grant.project, *map(either, bound, grant[1:5]))
        for grant in held
        if grant.project == binding["project"]
        and grant.bound_role in roles
        and all(map(agree, bound, grant[1:5]))
    ]


def agree(one_id: str | None, other: str | None) -> bool:
    return one_id is None or other is None or one_id == other


def either(one_id: str | None, other: str | None) -> str | None:
    return other if one_id is None else one_id


def by_id(
    id_name: str, held: Sequence[Grant], within: str | None, scope: Row
) -> list[str | None] | None:
    """What memory._granted() tells of an id; None for nothing.

    held: what is granted; within: the project, None for all, whose users then stand behind their
    project and "/"; scope: where a search is at work, by ids.
    """
    if id_name == "one":
        return one(held, scope) if within else None
    if id_name == "project":
        return [grant.project for grant in held if not any_of(grant[1:5])] or None
    return [
        grant.user_id if within else f"{grant.project}/{grant.user_id}"
        for grant in held
        if grant.user_id is not None and not any_of(grant[2:5])
    ] or None


def any_of(ids: Iterable[str | None]) -> bool:
    """Whether one of them is named."""
    return any(value is not None for value in ids)


def one(held: Sequence[Grant], scope: Row) -> list[str | None] | None:
    """Of the grants that can be compared first the one that tells of most rows."""
    candidates = [ids for grant in held if (ids := grant.compared()) is not None]
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    return max(candidates, key=lambda ids: worth(ids, scope))


def worth(ids: Sequence[str | None], scope: Row) -> int:
    """Of a grant, how many rows it tells of: the project's, else the scope's, else a user's."""
    if not any_of(ids):
        return 3
    if all(value in (None, scope.get(name)) for name, value in zip(IDS, ids, strict=False)):
        return 2
    return int(ids[0] is not None and not any_of(ids[1:]))
