"""Which names are one entity, of those that rules would easily confuse."""

from __future__ import annotations

import pytest

from tests.database.calls import Row, Scope, call, scalar, triples_of

Triple = tuple[str, str, str]


def related(scope: Scope, **arguments: object) -> set[Triple]:
    return triples_of(call(scope.conn, "memory_relations", user_id=scope.user_id, **arguments))


def types_of(scope: Scope, name: str) -> list[str]:
    found = call(scope.conn, "memory_relations", user_id=scope.user_id)
    ends: list[Row] = [
        {"name": row[end], "type": row[f"{end}_type"], "id": row[f"{end}_id"]}
        for row in found for end in ("source", "target")
    ]  # fmt: skip
    return sorted(
        {str(end["id"]): str(end["type"]) for end in ends if end["name"] == name}.values()
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("I live in Kansas.", "Bob lives in Kansas City.", ("Bob", "lives_in", "Kansas City")),
        ("I live in Panama City.", "Bob lives in Panama.", ("Bob", "lives_in", "Panama")),
        ("I work at Manchester City.", "Carl works at Manchester.",
         ("Carl", "works_at", "Manchester")),
        ("我住在吉林。", "李雷住在吉林市。", ("李雷", "lives_in", "吉林市")),
    ],
)  # fmt: skip
def test_a_city_is_not_the_state(scope: Scope, first: str, second: str, expected: Triple) -> None:
    scope.say(first)
    scope.say(second)
    assert expected in related(scope)


@pytest.mark.parametrize(
    ("said", "name", "types"),
    [
        (("My friend is Jordan.", "I live in Jordan."), "Jordan", ["person", "place"]),
        (("I live in Jordan.", "My friend is Jordan."), "Jordan", ["person", "place"]),
        (("My dog is Max.", "My brother is Max.", "Max works at Acme."), "Max",
         ["animal", "person"]),
        (("Bob works at Acme.", "I work at Acme."), "Acme", ["organization"]),
    ],
)  # fmt: skip
def test_people_animals_and_places_of_one_name(
    scope: Scope, said: tuple[str, ...], name: str, types: list[str]
) -> None:
    for text in said:
        scope.say(text)
    assert types_of(scope, name) == types
    assert call(scope.conn, "memory_graph_check") == []


def test_what_was_stored_word_for_word_is_stated_when_said_again(scope: Scope) -> None:
    scope.store("Works at Acme")
    assert related(scope) == set()
    (outcome,) = scope.say("I work at Acme.")
    assert outcome["event"] == "NONE"
    assert triples_of(outcome["relations"]["added_entities"]) == {
        (scope.user_id, "works_at", "Acme")
    }
    assert related(scope) == {(scope.user_id, "works_at", "Acme")}
    (again,) = scope.say("I work at Acme.")
    assert again["relations"] is None
    count = scalar(
        scope.conn, "select count(*) from memory.relation where memory_id = %s", outcome["id"]
    )
    assert count == 1


@pytest.mark.parametrize("person", ["me", "I", "user"])
def test_the_person_is_named_in_the_first_person(scope: Scope, person: str) -> None:
    scope.say("I work at Acme.")
    assert related(scope, entity=person) == {(scope.user_id, "works_at", "Acme")}
