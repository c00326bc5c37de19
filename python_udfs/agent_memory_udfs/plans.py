"""Statements that a session plans once."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

Rows = list[dict[str, Any]]

KEPT = 50_000  # characters of statements in all; their plans take some 70 bytes each


class Plans:
    """Plans by their statement, of which those used last are kept.

    A statement names a project as a constant: as a parameter it would be planned for, and lock,
    the partitions of all. Whoever runs one sets by which scans (enable_seqscan): a kept plan
    outlives the growth of a table.
    """

    def __init__(self, plpy: Any) -> None:
        self._plpy = plpy
        self._plans: OrderedDict[str, Any] = OrderedDict()
        self._characters = 0

    def execute(self, statement: str, types: tuple[str, ...], values: list[Any]) -> Rows:
        """Rows of a statement that reads its values as $1, $2, ...

        Raises invalid_schema_name where a table is gone: its project was dropped meanwhile.
        """
        try:
            return list(self._plpy.execute(self._plan(statement, types), values))
        except self._plpy.spiexceptions.UndefinedTable:
            self._plpy.error(
                "the project was dropped meanwhile",
                sqlstate="3F000",
                hint="See memory_project_list().",
            )
            raise

    def _plan(self, statement: str, types: tuple[str, ...]) -> Any:
        plan = self._plans.get(statement)
        if plan is None:
            plan = self._plpy.prepare(statement, list(types))
            self._plans[statement] = plan
            self._characters += len(statement)
            while self._characters > KEPT and len(self._plans) > 1:
                dropped, _ = self._plans.popitem(last=False)
                self._characters -= len(dropped)
        else:
            self._plans.move_to_end(statement)
        return plan
