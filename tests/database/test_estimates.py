"""Of no statement of ours does the planner expect a hundred times the rows, or a hundredth.

Such an estimate leads to a plan for other data: a whole table read for one row, a nested loop over
thousands, or a second of compiling (see test_jit.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call
from tests.database.explained import explained
from tests.database.test_jit import CALLS, NOBODY, talkative

__all__ = ["talkative"]  # a fixture
FACTOR = 100
# Statements whose rows nobody can know beforehand, by a piece of their text, and why.
UNKNOWN = {
    "array_agg(distinct gram)": "the characters of a text: generate_series() to its length",
    "Names of up to five words": "the names in a text: as many as it has words and phrases",
    "lower(left(query, 2000))": "the words of a text, and how often it repeats them",
    "with required as ( select f.key": "the keys of a filter and of its parts",
    "select place + said.ordinality - 1": "the outcomes of conversations, which are JSON",
    "array_agg(s.relation_id order by": "PostgreSQL has no statistics of upper_inf(range)",
    "select counted.metric, counted.value": "the same; nothing hangs on the order of its joins",
}
# The same of a search of the past.
OF_THE_PAST = {"string_agg(uuid_send(m.id), null)": "the time within a range has no statistics"}
MORE_CALLS: list[tuple[str, dict[str, Any]]] = [
    ("memory_list", {"filters": {"memory": {"contains": "chess"}}, "page_size": 10}),
    ("memory_messages", {"query": "chess"}),
    ("memory_export", {}),
    ("memory_search", {"query": "chess", "filters": {"NOT": {"categories": {"in": ["food"]}}}}),
    ("memory_search", {"query": "chess", "as_of": "2099-01-01Z"}),
    ("memory_add_many", {"conversations": None}),
]


def executed(node: Row, may_stop: bool = False) -> Iterator[tuple[Row, bool]]:
    """The nodes of a plan that ran, each with whether it may have ended before its last row."""
    if node.get("Actual Loops"):
        yield node, may_stop
    for child in node.get("Plans", []):
        asks_for_some = node["Node Type"] == "Limit" or node.get("Join Type") in ("Semi", "Anti")
        is_subplan = child.get("Parent Relationship") in ("InitPlan", "SubPlan")
        yield from executed(child, may_stop or asks_for_some or is_subplan)


def wrong(plans: list[Row], unknown: dict[str, str]) -> list[str]:
    """Nodes whose estimate is off by more than FACTOR, with their statement."""
    found = []
    for plan in plans:
        statement = " ".join(plan["Query Text"].split())
        if any(piece in statement for piece in unknown):
            continue
        for node, may_stop in executed(plan["Plan"]):
            expected, actual = max(node["Plan Rows"], 1), max(node["Actual Rows"], 1)
            if actual > FACTOR * expected or (expected > FACTOR * actual and not may_stop):
                found.append(f"{node['Node Type']}: {expected} for {actual} in {statement[:300]}")
    return found


@pytest.mark.parametrize(("function", "arguments"), [*CALLS, *MORE_CALLS])
def test_estimates_are_near_the_rows(
    session: Connection, talkative: Scope, function: str, arguments: dict[str, Any]
) -> None:
    whose = {} if arguments is NOBODY else {"user_id": talkative.user_id}
    if function == "memory_add_many":
        said = {"messages": "I work at Acme. My friend Bob lives in Oslo.", **whose}
        arguments, whose = {"conversations": [Jsonb(said)] * 3}, {}
    unknown = UNKNOWN | (OF_THE_PAST if "as_of" in arguments else {})
    session.execute("analyze")
    for _ in range(2):  # the second time by the plans that the session kept
        with explained(session, analyze=True) as plans:
            call(session, function, **arguments, **whose)
        assert len(plans) > 1
        assert wrong(plans, unknown) == []


def test_a_wrong_estimate_would_be_seen(session: Connection) -> None:
    with explained(session, analyze=True) as plans:
        session.execute(
            "select count(*) from (select 3 as n offset 0) as v, generate_series(1, v.n)"
        )
    assert len(wrong(plans, UNKNOWN)) >= 1
