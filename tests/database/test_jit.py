"""On a server with PostgreSQL's default jit = on, no statement of a call is compiled.

A statement is compiled from an estimated cost of 100,000 on (jit_above_cost), which takes a second
or two. So no estimate may come near it, whether or not this server can compile.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.database.calls import Connection, Row, Scope, call

QUESTION = "Where does my colleague Maria Rossi live, and who are Bob's friends in Rome?"
JIT_ABOVE_COST = 100_000
EXPLAINED = """
load 'auto_explain';
set auto_explain.log_min_duration = 0;
set auto_explain.log_nested_statements = on;
set auto_explain.log_format = 'json';
set auto_explain.log_level = 'notice';
set client_min_messages = 'notice';
"""


class Explained:
    """A session that hears the plan of each statement it runs."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.plans: list[dict[str, Any]] = []
        connection.execute(EXPLAINED)
        connection.add_notice_handler(self.hear)

    def hear(self, notice: psycopg.errors.Diagnostic) -> None:
        text = notice.message_primary or ""
        if "plan:\n{" in text:
            self.plans.append(json.loads(text[text.index("{") :]))

    def call(self, function: str, **arguments: Any) -> list[Row]:
        self.plans.clear()
        return call(self.connection, function, **arguments)

    def compiled(self) -> list[str]:
        return [
            plan["Query Text"]
            for plan in self.plans
            if plan["Plan"]["Total Cost"] >= JIT_ABOVE_COST / 2
        ]


@pytest.fixture
def explained(session: Connection) -> Iterator[Explained]:
    yield Explained(session)


@pytest.fixture
def talkative(scope: Scope) -> Scope:
    """A user with a hundred memories, some of them of people and places."""
    scope.add(
        [
            {"role": "user", "content": f"My friend Number{n} lives in Town{n % 7}, chess {n}"}
            for n in range(100)
        ]
    )
    scope.add([{"role": "user", "content": "My colleague Maria Rossi lives in Rome."}])
    return scope


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
    ("memory_stats", NOBODY),
    ("memory_add", {"messages": "I work at Acme and I live in Berlin."}),
    ("memory_add", {"messages": "The kettle is blue", "infer": False}),
]


@pytest.mark.parametrize(("function", "arguments"), CALLS)
def test_nothing_is_compiled(
    explained: Explained, talkative: Scope, function: str, arguments: dict[str, Any]
) -> None:
    for _ in range(2):  # the second time by the plans that the session kept
        whose = {} if arguments is NOBODY else {"user_id": talkative.user_id}
        explained.call(function, **arguments, **whose)
        assert len(explained.plans) > 1
        assert explained.compiled() == []


def test_what_is_compiled_would_be_seen(explained: Explained) -> None:
    explained.connection.execute(
        "select count(*) from (select 1 as n offset 0) as v,"
        " generate_series(1, v.n) as a, generate_series(1, v.n) as b, generate_series(1, v.n) as c"
    )
    assert len(explained.compiled()) == 1
