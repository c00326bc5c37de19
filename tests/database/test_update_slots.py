"""A text changed by hand keeps its slot where it tells of the same attribute, and only there."""

from __future__ import annotations

import pytest

from tests.database.calls import Scope, call


def update(scope: Scope, before: str, after: str) -> None:
    call(scope.conn, "memory_update", id=scope.id_of(before), memory=after)


@pytest.mark.parametrize(
    ("said", "before", "after", "then", "left"),
    [
        ("I live in Rome.", "Lives in Rome", "Resides in Oslo", "I live in Bern.", "Lives in Bern"),
        ("I work at Acme.", "Works at Acme", "Is employed at Initech", "I work at Google.",
         "Works at Google"),
        ("My name is Bob.", "Name is Bob", "Name is Rob", "My name is Al.", "Name is Al"),
        ("我住在北京", "住在北京", "住在上海", "我住在深圳", "住在深圳"),
    ],
)  # fmt: skip
def test_the_same_attribute_keeps_the_slot(
    scope: Scope, said: str, before: str, after: str, then: str, left: str
) -> None:
    scope.say(said)
    update(scope, before, after)
    (outcome,) = scope.say(then)
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", after)
    assert scope.held() == {left}


def test_the_new_value_counts(scope: Scope) -> None:
    scope.say("I work at Acme.")
    update(scope, "Works at Acme", "Works at Initech")
    scope.say("I no longer work at Initech.")
    assert scope.held() == {"No longer works at Initech"}


@pytest.mark.parametrize(
    ("said", "before", "after", "then", "held"),
    [
        ("I am 34.", "Is 34", "Is a keen gardener", "I am 35.", {"Is a keen gardener", "Is 35"}),
        ("I live in Rome.", "Lives in Rome", "Lives with a dog", "I live in Bern.",
         {"Lives with a dog", "Lives in Bern"}),
        ("我住在北京", "住在北京", "喜欢川菜", "我住在深圳", {"喜欢川菜", "住在深圳"}),
    ],
)  # fmt: skip
def test_another_attribute_leaves_the_slot(
    scope: Scope, said: str, before: str, after: str, then: str, held: set[str]
) -> None:
    scope.say(said)
    update(scope, before, after)
    assert [row["event"] for row in scope.say(then)] == ["ADD"]
    assert scope.held() == held
