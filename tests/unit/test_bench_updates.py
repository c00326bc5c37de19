"""The data of bench/updates.py and bench/beliefs.py, and how updates.py judges a ranking."""

import importlib
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

BENCH = str(Path(__file__).parents[2] / "bench")


@pytest.fixture(scope="module")
def updates() -> Any:
    return imported("updates")


@pytest.fixture(scope="module")
def templates() -> Any:
    return imported("update_templates")


@pytest.fixture(scope="module", params=["robin", "tess, held out", "tanvi, held out"])
def person(request: pytest.FixtureRequest) -> Any:
    return imported("beliefs").PEOPLE[request.param]


def imported(name: str) -> Any:
    """A program of bench/, which finds its neighbours as it does when it is run."""
    sys.path.insert(0, BENCH)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(BENCH)


def test_there_are_enough_templates_of_every_group(templates: Any) -> None:
    groups = Counter(template.group for template in templates.TEMPLATES)
    assert groups[templates.KNOWN_OF_OTHERS] + groups[templates.UNKNOWN_OF_OTHERS] >= 60
    assert groups[templates.KNOWN_OF_USER] + groups[templates.UNKNOWN_OF_USER] >= 25
    rows = [(t.subject, t.statement) for t in templates.TEMPLATES]
    assert len(set(rows)) == len(rows)


def test_templates_name_their_subject_and_their_value(templates: Any) -> None:
    for template in (*templates.TEMPLATES, *templates.SEVERAL):
        assert ("{x}" in template.statement) == bool(template.subject), template
        assert "{y}" in template.statement
        assert template.value in templates.ENTITIES
        assert not template.subject or template.subject in templates.ENTITIES
    for template in templates.TWO_ATTRIBUTES:
        assert "{x}" in template.first and "{x}" in template.second
        assert {template.subject, template.first_value, template.second_value} <= set(
            templates.ENTITIES
        )


def test_entities_of_a_kind_are_different(templates: Any) -> None:
    for kind, names in templates.ENTITIES.items():
        assert len(set(names)) == len(names), kind


def test_pairs_are_enough_and_at_least_half_unknown(updates: Any, templates: Any) -> None:
    pairs = [pair for user in updates.updates(1) for pair in user]
    unknown = (templates.UNKNOWN_OF_OTHERS, templates.UNKNOWN_OF_USER)
    assert len(pairs) >= 700
    assert sum(pair.group in unknown for pair in pairs) >= len(pairs) / 2
    assert {pair.template for pair in pairs} == {t.statement for t in templates.TEMPLATES}
    assert sum(len(user) for user in updates.coexisting(1)) >= 150


def test_the_generator_is_deterministic(updates: Any) -> None:
    assert updates.updates(1) == updates.updates(1) != updates.updates(2)
    assert updates.coexisting(1) == updates.coexisting(1) != updates.coexisting(2)


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_later_statement_differs_and_is_of_a_later_time(updates: Any, seed: int) -> None:
    for user in updates.updates(seed) + updates.coexisting(seed):
        for pair in user:
            assert pair.former.text != pair.later.text
            assert pair.former.time < pair.later.time
        texts = [statement.text for statement in updates.told(user)]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_user_asks_each_question_once_among_distractors(updates: Any, seed: int) -> None:
    for user in updates.updates(seed):
        questions = [pair.question for pair in user]
        assert len(set(questions)) == len(questions) == updates.OF_OTHERS + updates.OF_USER
        assert max(Counter(pair.template for pair in user).values()) >= 2


def test_one_pair_in_ten_arrives_in_reverse(updates: Any) -> None:
    for user in updates.updates(1):
        late = [pair for pair in user if pair.former.arrives > pair.later.arrives]
        assert len(late) == updates.LATE == len(user) // 10
        arrivals = updates.told(user)
        assert all(arrivals.index(p.former) > arrivals.index(p.later) for p in late)


def test_the_moment_asked_for_lies_between_the_two_statements(updates: Any) -> None:
    for pair in (pair for user in updates.updates(1) for pair in user):
        assert pair.former.time < pair.between < pair.later.time


def test_above_needs_the_wanted_before_all_others(updates: Any) -> None:
    assert updates.is_above(["x", "new", "old"], {"new"}, {"old"})
    assert updates.is_above(["new"], {"new"}, {"old"})
    assert not updates.is_above(["old", "new"], {"new"}, {"old"})
    assert not updates.is_above(["x"], {"new"}, {"old"})


def test_equal_scores_count_half(updates: Any) -> None:
    half_if_tied = updates.half_if_tied
    assert half_if_tied({"new": 0.5, "old": 0.5}, {"new"}, {"old"}) == 0.5
    assert half_if_tied({"new": 0.6, "old": 0.5}, {"new"}, {"old"}) == 1
    assert half_if_tied({"old": 0.6, "new": 0.5}, {"new"}, {"old"}) == 0
    assert half_if_tied({"new": 0.1}, {"new"}, {"old"}) == 1
    assert half_if_tied({"old": 0.1}, {"new"}, {"old"}) == 0


def test_beliefs_and_their_questions(person: Any) -> None:
    ids = [belief.id for belief in person.beliefs]
    assert len(set(ids)) == len(ids) >= 40
    assert len(person.questions) >= 90
    assert {i for question in person.questions for i in question.relevant} == set(ids)
    assert all(1 <= len(question.relevant) <= 3 for question in person.questions)
    assert all(belief.former != belief.said for belief in person.beliefs)
    assert any(belief.former for belief in person.beliefs)


@pytest.mark.parametrize("name", ["nadia", "oskar", "june"])
def test_further_people(name: str) -> None:
    person = imported("beliefs").PEOPLE[name]
    ids = [belief.id for belief in person.beliefs]
    assert len(set(ids)) == len(ids)
    assert {i for question in person.questions for i in question.relevant} == set(ids)
    texts = [*(q.text for q in person.questions), *person.near, *person.far]
    assert len(set(texts)) == len(texts)
    assert len(person.far) == 30


def test_unanswerable_questions_are_no_others(person: Any) -> None:
    unanswerable = [*person.near, *person.far]
    texts = [*unanswerable, *(question.text for question in person.questions)]
    assert len(unanswerable) >= 40
    assert len(set(texts)) == len(texts)
