"""On a server with PostgreSQL's default jit = on, no statement of a call is compiled.

A statement is compiled from an estimated cost of 100,000 on (jit_above_cost), which takes a second
or two. So no estimate may come near it, whether or not this server can compile.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.database.calls import Connection, Row, Scope, call
from tests.database.explained import explained

QUESTION = "Where does my colleague Maria Rossi live, and who are Bob's friends in Rome?"
JIT_ABOVE_COST = 100_000


def compiled(plans: list[Row]) -> list[str]:
    """Statements that a server which can compile them might."""
    return [
        plan["Query Text"] for plan in plans if plan["Plan"]["Total Cost"] >= JIT_ABOVE_COST / 2
    ]


@pytest.fixture(scope="module")
def talkative(shared: Connection) -> Scope:
    """A user with a hundred memories, some of them of people and places, among others."""
    for number in range(6):
        user = Scope(shared, f"talkative {number}")
        user.add(
            [
                {"role": "user", "content": f"My friend Number{n} lives in Town{n % 7}, chess {n}"}
                for n in range(100)
            ]
        )
        user.add([{"role": "user", "content": "My colleague Maria Rossi lives in Rome."}])
    return user


NOBODY: dict[str, Any] = {}  # of a project, not of a user
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("memory_search", {"query": QUESTION}),
    ("memory_search", {"query": QUESTION, "precise": True, "explain": True, "diversity": 0.5}),
    ("memory_search", {"query": "我在罗马的朋友是谁", "include_superseded": True}),
    ("memory_search", {"query": "chess " * 300}),
    ("memory_context", {"query": QUESTION}),
    ("memory_relations", {"query": QUESTION, "depth": 2}),
    ("memory_list", {}),
    ("memory_entities", NOBODY),
    ("memory_slots", {}),
    ("memory_stats", NOBODY),
    ("memory_add", {"messages": "I work at Acme and I live in Berlin."}),
    ("memory_add", {"messages": "The kettle is blue", "infer": False}),
]


@pytest.mark.parametrize(("function", "arguments"), CALLS)
def test_nothing_is_compiled(
    session: Connection, talkative: Scope, function: str, arguments: dict[str, Any]
) -> None:
    whose = {} if arguments is NOBODY else {"user_id": talkative.user_id}
    for _ in range(2):  # the second time by the plans that the session kept
        with explained(session) as plans:
            call(session, function, **arguments, **whose)
        assert len(plans) > 1
        assert compiled(plans) == []


def test_what_is_compiled_would_be_seen(session: Connection) -> None:
    with explained(session) as plans:
        session.execute(
            "select count(*) from (select 1 as n offset 0) as v, generate_series(1, v.n) as a,"
            " generate_series(1, v.n) as b, generate_series(1, v.n) as c"
        )
    assert len(compiled(plans)) == 1
