"""Scores in numpy and in SQL (where PL/Python is missing, and for many rows) are the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, call

PROJECT = "scored_twice"
USER = "alex"
FEWEST = 100  # of setting approximate_from
COMPARED = ("id", "score", "semantic", "lexical", "graph", "recency", "explanation")
WITHOUT_PYTHON = """
create or replace function memory._has_python() returns boolean language sql as 'select false'"""
SAID = [
    "My name is Alex Stone and I live in Lisbon",
    "I have a dog called Rex and a cat called Tom",
    "My sister Maria lives in Porto with her dog",
    "I originally lived in Madrid near the river",
    "The kettle in the kitchen is blue",
    "The kettle in the kitchen is green",
    "Camping with Maria by the lake was great",
    "I work as a nurse in a hospital in Lisbon",
    "My favourite colour is red",
    "我住在北京，喜欢喝茶",
]
# Two that are alike and change places: whoever asks for one gets the first of two.
FIRST = ("What colour is the kettle in the kitchen?", "Where do I live?", "dog", "喜欢喝什么茶")
SEARCHES: list[dict[str, Any]] = [
    {"query": "Where does Maria live?"},
    {"query": "What colour is the kettle in the kitchen?"},
    {"query": "Where do I live?"},
    {"query": "What does Bob say of camping by the lake?"},
    {"query": "dog", "threshold": 0.3},
    {"query": "dog of my sister", "precise": True},
    {"query": "zebra crossing", "precise": True},
    {"query": "the lake and the river", "diversity": 0.6, "top_k": 5},
    {"query": "喜欢喝什么茶"},
    {"query": "Where do I live?", "include_superseded": True, "top_k": 50},
    {"query": "kettle", "run_id": "run 1"},
    {"query": "kettle", "filters": {"actor": "Bob"}},
    {"query": "kettle", "top_k": 1},
    {"query": "Alex Stone in Lisbon", "kinds": ["fact"]},
    {"query": "nothing", "run_id": "no such run"},
    {"query": "Who am I?"},
    {"query": "What do you know about me?", "precise": True},
    {"query": "Which colour do I like?"},
    {"query": "kettle by the lake at noon", "precise": True},
    # More terms than a row has marks for: by its words, by words that are several terms each, in
    # Chinese; and many words that are few terms.
    {
        "query": "Alex Stone, a nurse of a hospital in Lisbon with a dog called Rex and a cat, Tom,"
        " camping by the river near Madrid and the lake: is the kettle in the kitchen blue?"
    },
    {"query": "red-blue kettle-kitchen lake-river dog-cat nurse-hospital Lisbon-Porto"},
    {"query": "我住在北京，喜欢喝茶，也喜欢在湖边和玛丽亚一起露营"},
    {"query": "camp camps camping camped live lives living lived dog dogs cat cats lake lakes sea"},
]


@pytest.fixture(scope="module")
def twice(shared: Connection) -> Iterator[Connection]:
    """A project whose user has said things in two runs, through two actors, and to nobody."""
    call(shared, "memory_project_create", name=PROJECT)
    # What only Python knows: words that are near.
    call(shared, "memory_setting_set", name="weight_related", value=Jsonb(0), project=PROJECT)
    call(shared, "memory_setting_set", name="count_access", value=Jsonb(False), project=PROJECT)
    for place, run in enumerate(("run 1", "run 2", None)):
        messages = [
            {
                "role": "user",
                "content": f"{text}, {run or 'at home'}" if place else text,
                "occurred_at": f"2024-0{place + 1}-{day + 1:02}T10:00:00Z",
                **({"name": ("Bob", "Eve")[day % 2]} if run else {}),
            }
            for day, text in enumerate(SAID)
        ]
        for infer in (True, False):
            call(
                shared,
                "memory_add",
                messages=messages,
                user_id=USER,
                run_id=run,
                infer=infer,
                project=PROJECT,
            )
    notes = [{"role": "user", "content": f"Note {n} of the lake"} for n in range(FEWEST)]
    call(
        shared, "memory_add", messages=notes, user_id=USER, infer=False, project=PROJECT
    )  # fmt: skip
    yield shared
    call(shared, "memory_project_drop", name=PROJECT)


def rows(connection: Connection, search: dict[str, Any]) -> list[Row]:
    found = call(connection, "memory_search", **search, user_id=USER, explain=True, project=PROJECT)
    return [{name: row[name] for name in COMPARED} for row in found]


def leaves(value: Any) -> Iterator[Any]:
    """The values within rows, in order; numbers equal to others that the clock moved a little."""
    if isinstance(value, dict):
        for name in sorted(value):
            yield name
            yield from leaves(value[name])
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield pytest.approx(value, abs=1e-6) if isinstance(value, (int, float)) else value


@pytest.mark.parametrize("search", SEARCHES, ids=lambda search: str(search)[:60])
def test_both_ways_give_the_same(twice: Connection, search: dict[str, Any]) -> None:
    in_python = rows(twice, search)
    with twice.transaction(force_rollback=True):
        twice.execute(WITHOUT_PYTHON)
        in_sql = rows(twice, search)
    assert list(leaves(in_python)) == list(leaves(in_sql))


@pytest.mark.parametrize("distance", ["l2", "inner_product"])
def test_both_ways_give_the_same_by_other_distances(twice: Connection, distance: str) -> None:
    with twice.transaction(force_rollback=True):
        call(twice, "memory_setting_set", name="distance", value=Jsonb(distance), project=PROJECT)
        in_python = rows(twice, SEARCHES[1])
        twice.execute(WITHOUT_PYTHON)
        assert list(leaves(in_python)) == list(leaves(rows(twice, SEARCHES[1])))
    assert {row["semantic"] for row in in_python} != {
        row["semantic"] for row in rows(twice, SEARCHES[1])
    }


def test_most_of_them_find_something(twice: Connection) -> None:
    assert sum(bool(rows(twice, search)) for search in SEARCHES) >= len(SEARCHES) - 2


@pytest.mark.parametrize("search", SEARCHES[:8], ids=lambda search: str(search)[:60])
def test_a_scope_of_too_many_rows_for_numpy_gives_the_same(
    twice: Connection, session: Connection, search: dict[str, Any]
) -> None:
    in_python = rows(twice, search)
    call(
        session, "memory_setting_set", name="approximate_from", value=Jsonb(FEWEST), project=PROJECT
    )
    try:
        # The second time the session knows that there are too many.
        in_sql = [rows(session, search) for _ in range(2)]
    finally:
        call(
            session,
            "memory_setting_set",
            name="approximate_from",
            value=None,
            project=PROJECT,
        )
    for found in in_sql:
        assert list(leaves(found)) == list(leaves(in_python))


@pytest.mark.parametrize("query", FIRST)
def test_fewer_rows_are_the_first_of_more(twice: Connection, query: str) -> None:
    many, *fewer = (
        [row["id"] for row in call(twice, "memory_search", query=query, user_id=USER,
                                   project=PROJECT, top_k=top_k)]
        for top_k in (8, 1, 2, 3, 5)
    )  # fmt: skip
    assert fewer == [many[: len(few)] for few in fewer]
    assert [len(few) for few in fewer] == [min(n, len(many)) for n in (1, 2, 3, 5)]
