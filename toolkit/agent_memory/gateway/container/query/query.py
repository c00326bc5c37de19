"""A statement in the making: its parameters, what the matching rows have to carry, the scores.

Conditions are expressions on d, a row of the tier's view; scores on m, a row of those that match.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from agent_memory.gateway.container.query.checks import CLAUSES, COUNTED, DEPTH, VECTORS
from agent_memory.gateway.container.query.errors import illegal
from agent_memory.gateway.container.query.fields import Field, Tier, field_of

# An expression on m. True: of rows that are known to match, so that nothing has to be asked again.
Score = Callable[[bool], str]


@dataclass(frozen=True)
class Clause:
    """condition: of a row to match; score: how much it counts then, None for nothing."""

    condition: str
    score: Score | None = None


@dataclass(frozen=True)
class Place:
    """Where a clause stands. fence: conditions that hold of every row in question, under which the
    nearest vectors are sought; within: the array whose elements are asked (alias n).
    """

    scored: bool
    fence: tuple[str, ...] = ()
    depth: int = 0
    within: str | None = None

    def deeper(self, **changes: Any) -> Place:
        if self.depth >= DEPTH:
            raise illegal(
                "The nested depth of the query exceeds the maximum nested depth for bool queries "
                f"set in [indices.query.bool.max_nested_depth]: [{DEPTH}]"
            )
        return replace(self, depth=self.depth + 1, **changes)

    def within_fence(self, conditions: list[str]) -> Place:
        return replace(self, fence=(*self.fence, *conditions))

    def unscored(self) -> Place:
        return self if not self.scored else replace(self, scored=False)


@dataclass
class Query:
    """tier: which documents; base: the condition by which a row is the caller's; several: whether
    of more than one container; now: what date math starts from.
    """

    tier: Tier
    base: str
    several: bool = False
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    parameters: dict[str, Any] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    counted: dict[str, str] = field(default_factory=dict)
    embedded: dict[str, str] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)
    clauses: int = 0

    def bind(self, value: Any, type: str) -> str:
        """A value as a parameter."""
        name = f"p{len(self.parameters)}"
        self.parameters[name] = value
        return f"%({name})s::{type}"

    def field(self, name: str, place: Place) -> Field:
        if place.within and not name.startswith(f"{place.within}."):
            # Of an element nothing outside it is known.
            return field_of(self.tier, f"{place.within}.{place.within}.{name}", place.within)
        return field_of(self.tier, name, place.within)

    def count(self, clauses: int = 1) -> None:
        self.clauses += clauses
        if self.clauses > CLAUSES:
            raise illegal(f"too_many_clauses: maxClauseCount is set to {CLAUSES}")

    def column(self, expression: str) -> str:
        """What the matching rows carry, on m."""
        for name, known in self.columns.items():
            if known == expression:
                return f"m.{name}"
        name = f"c{len(self.columns)}"
        self.columns[name] = expression
        return f"m.{name}"

    def constant(self, condition: str, boost: float, place: Place) -> Clause:
        """A clause that counts the same for every row that it matches."""
        if not place.scored:
            return Clause(condition)
        weight = self.bind(boost, "float8")
        return Clause(condition, self.where(condition, weight))

    def where(self, condition: str, score: str) -> Score:
        """That score of the rows that match."""

        def told(certain: bool) -> str:
            if certain:
                return score
            return f"case when {self.column(f'({condition})')} then {score} else 0 end"

        return told

    def statistics(self, occurrences: str) -> str:
        """The name of what all matching rows together say of words: see statement.counted()."""
        column = self.column(occurrences)
        for name, known in self.counted.items():
            if known == column:
                return name
        if len(self.counted) >= COUNTED:
            raise illegal(
                f"too_many_clauses: at most {COUNTED} clauses of words count in a score; "
                "others belong into [filter]"
            )
        name = f"s{len(self.counted)}"
        self.counted[name] = column
        return name

    def embedding(self, text: str) -> str:
        """The parameter that will hold a text's embedding: one, or one of each project."""
        name = self.next_vector()
        self.embedded[name] = text
        return name

    def next_vector(self) -> str:
        vectors = len(self.embedded) + len(self.given)
        if vectors >= VECTORS:
            raise illegal(f"too_many_clauses: at most {VECTORS} of [neural] and [knn]")
        return f"e{vectors}"

    def vector(self, unit: list[float]) -> str:
        """The parameter of a vector that was given."""
        name = self.next_vector()
        self.given[name] = len(unit)
        told = "[" + ",".join(map(repr, unit)) + "]"
        self.parameters[name] = told
        return name


def all_of(conditions: list[str]) -> str:
    return " and ".join(f"({one})" for one in conditions) if conditions else "true"


def any_of(conditions: list[str]) -> str:
    return " or ".join(f"({one})" for one in conditions) if conditions else "false"


def total(scores: list[str]) -> str:
    return " + ".join(f"({one})" for one in scores) if scores else "0"
