"""The clauses of the language, by their names: a function each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from agent_memory.gateway.container.query.checks import kind_of
from agent_memory.gateway.container.query.errors import illegal, malformed
from agent_memory.gateway.container.query.query import Clause, Place, Query

Compile = Callable[[Query, Any, Place], Clause]
CLAUSES: dict[str, Compile] = {}


def clause(name: str) -> Callable[[Compile], Compile]:
    """Registers the function of a clause."""

    def register(function: Compile) -> Compile:
        CLAUSES[name] = function
        return function

    return register


def compiled(query: Query, told: object, place: Place) -> Clause:
    """A query: an object of one clause."""
    if not isinstance(told, Mapping):
        raise malformed(
            f"[_na] query malformed, must start with start_object, found {kind_of(told)}"
        )
    if not told:
        raise illegal("query malformed, empty clause found")
    if len(told) > 1:
        first, second = list(told)[:2]
        raise malformed(
            f"[{first[:100]}] malformed query, expected [END_OBJECT] but found [{second[:100]}]"
        )
    ((name, spec),) = told.items()
    if name not in CLAUSES:
        raise malformed(f"unknown query [{name[:100]}]")
    query.count()
    return CLAUSES[name](query, spec, place)


# What registers them.
from agent_memory.gateway.container.query.clauses import (  # noqa: E402, F401
    compound,
    terms,
    vectors,
    words,
)
