"""memory_eval(): recall, rank and precision of one's own questions, by settings."""

from __future__ import annotations

from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, contents, refused

SAID = ["I live in Oslo", "My dog is called Rex", "I drink black tea", "My car is a red Volvo"]


@pytest.fixture(scope="module")
def told(shared: Connection) -> dict[str, str]:
    """Ids of what was said."""
    ann = Scope(shared, "ann")
    return {text: str(ann.store(text)["id"]) for text in SAID}


def evaluated(conn: Connection, questions: Any, *settings: Row, **arguments: Any) -> list[Row]:
    return call(
        conn,
        "memory_eval",
        questions=None if questions is None else Jsonb(questions),
        settings=Jsonb(list(settings)),
        **arguments,
    )


def asking(query: str, **more: Any) -> Row:
    return {"query": query, "user_id": "ann", **more}


def test_what_is_measured(shared: Connection, told: dict[str, str]) -> None:
    questions = [
        asking("What is my dog called?", ids=[told["My dog is called Rex"]]),
        asking("Which tea do I drink?", words=["black TEA", "green tea"]),
    ]
    before = contents(shared)
    (own,) = evaluated(shared, questions)
    assert contents(shared) == before
    # One of one and one of two answers; each right one is first, one of four rows.
    assert own == {
        "changed": {}, "asked": 2, "recall": 0.75, "mrr": 1.0, "precision_at_k": 0.25,
        "unwanted": None, "returned": 4.0,
    }  # fmt: skip
    (own, first) = evaluated(shared, questions, {"precise": True})
    assert first["precision_at_k"] == 1.0 and first["changed"] == {"precise": True}
    (one,) = evaluated(shared, questions, top_k=1)
    assert (one["recall"], one["returned"]) == (0.75, 1.0)
    # Words only, and turned round by nothing but a weight.
    (_, blind) = evaluated(
        shared, [asking("hound", ids=[told["My dog is called Rex"]])],
        {"weight_semantic": 0, "weight_related": 0},
    )  # fmt: skip
    assert blind["mrr"] < 1


def test_silence_is_right_where_nothing_answers(shared: Connection, told: dict[str, str]) -> None:
    assert told
    (own, precise) = evaluated(shared, [asking("Who won the cup in 1966?")], {"precise": True})
    assert (own["recall"], own["precision_at_k"]) == (None, 0.0)
    assert (precise["precision_at_k"], precise["returned"]) == (1.0, 0.0)


def test_feedback_is_a_source(shared: Connection, told: dict[str, str]) -> None:
    with refused(shared, "P0002"):
        evaluated(shared, None)
    query = "What do I own?"
    for text, feedback in (("My car is a red Volvo", "POSITIVE"), ("I live in Oslo", "NEGATIVE")):
        call(shared, "memory_feedback", id=told[text], feedback=feedback, query=query)
    (own,) = evaluated(shared, None)
    assert (own["asked"], own["recall"], own["unwanted"]) == (1, 1.0, 1.0)
    # A later word without a query keeps the question.
    call(shared, "memory_feedback", id=told["I live in Oslo"], feedback="VERY_NEGATIVE")
    assert evaluated(shared, None) == [own]
    call(shared, "memory_feedback", id=told["My car is a red Volvo"], feedback=None)
    (own,) = evaluated(shared, None)
    assert (own["recall"], own["unwanted"]) == (None, 1.0)


def test_ids_serve_in_a_clone(shared: Connection, told: dict[str, str]) -> None:
    call(shared, "memory_project_clone", source="default", name="trial")
    questions = [asking("What is my dog called?", ids=[told["My dog is called Rex"]])]
    assert evaluated(shared, questions, project="trial") == evaluated(shared, questions)


@pytest.mark.parametrize(
    ("questions", "settings", "sqlstate"),
    [
        ({}, [], "22023"),
        ([], [], "P0002"),
        ([{"user_id": "ann"}], [], "22023"),
        (["Who?"], [], "22023"),
        ([{"query": "Who?"}], [], "22023"),
        ([asking("Who?", ids=["1"])], [], "22023"),
        ([asking("Who?", words="x")], [], "22023"),
        ([asking("Who?", as_of="once")], [], "22023"),
        ([asking("Who?", answer="x")], [], "22023"),
        ([asking("Who?")], ["precise"], "22023"),
        ([asking("Who?")], [{"weight_magic": 1}], "42704"),
        ([asking("Who?")], [{"weight_lexical": 7}], "22023"),
        ([asking("Who?")], [{"embedding": "other"}], "55000"),
    ],
)
def test_bad_arguments(
    shared: Connection, questions: Any, settings: list[Any], sqlstate: str
) -> None:
    with refused(shared, sqlstate):
        call(shared, "memory_eval", questions=Jsonb(questions), settings=Jsonb(settings))
